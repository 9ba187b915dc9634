"""Where references to skills and their files point, and what can be asked there; the same for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Never, Self

from veneer_generated.dial.api import skills
from veneer_generated.dial.constants import SKILL_FILES, SKILLS

from .errors import InvalidDialURLError
from .paging import by_token
from .places import Places
from .urls import names_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import SkillFileMetadata, SkillMetadata
    from veneer_generated.types import Request

    from .._runtime.results import Listing
    from .urls import URL


class Reference(Places):
    """What all references have: where they point, which does not change."""

    def __init__(self, base_url: str, bucket: str | None, path: tuple[str, ...]) -> None:
        super().__init__(SKILLS, base_url)
        self._bucket, self._path = bucket, path

    @property
    def bucket(self) -> str | None:
        """Name of the bucket; None for the caller's own, which is asked for when it is needed."""
        return self._bucket

    @property
    def path(self) -> tuple[str, ...]:
        """The names below the bucket (of files: below the skill), decoded."""
        return self._path

    @property
    def _shown(self) -> str:
        return f"{SKILLS}/{self._bucket or '<my-bucket>'}/{'/'.join(self._all)}"

    @property
    def _all(self) -> tuple[str, ...]:
        """All names below the bucket."""
        return self._path

    def _split(self, url: URL) -> tuple[str, tuple[str, ...]]:
        found = self._any(url)
        return found.bucket, found.parts

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Reference) or type(other) is not type(self):
            return NotImplemented
        return (self._base_url, self._bucket, self._all) == (other._base_url, other._bucket, other._all)

    def __hash__(self) -> int:
        return hash((self._base_url, self._bucket, self._all))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._shown!r})"


class SkillReference(Reference):
    """A skill, a folder that groups skills, or the root of a bucket."""

    def _at(self, bucket: str | None, path: tuple[str, ...]) -> Self:
        raise NotImplementedError

    def __call__(self, *, path: str | None = None, bucket: str | None = None, url: URL | None = None) -> Self:
        """The reference to `path` below this one, in `bucket` where one is given, or to what a URL names.

        Raises TypeError where nothing or a URL and something else is given, InvalidDialURLError for what is no path.
        """
        if url is not None:
            if path is not None or bucket is not None:
                raise TypeError("url cannot be combined with bucket or path; give one of them")
            return self._at(*self._split(url))
        if path is None and bucket is None:
            raise TypeError("one of path, bucket and url is required")
        place = self._bucket if bucket is None else _one(bucket)
        return self._at(place, self._path if path is None else (*self._path, *names_of(path)))

    def __truediv__(self, path: str) -> Self:
        return self._at(self._bucket, (*self._path, *names_of(path)))

    def _skill(self, call: str) -> str:
        """The path of one skill or folder; the root is none."""
        if not self._path:
            raise InvalidDialURLError(
                f"{call} is for one skill, and this is the root of a bucket; go on with client.skills / 'name'"
            )
        return "/".join(self._path)

    @property
    def _group(self) -> str:
        """The path of a folder of skills, with its slash."""
        return "".join(f"{name}/" for name in self._path)

    def _listing(
        self, bucket: str, limit: int | None, recursive: bool | None, token: str | None = None
    ) -> Listing[SkillMetadata, SkillMetadata]:
        return by_token(
            lambda token: skills.list_skills.request(
                bucket=bucket, path=self._group, limit=limit, token=token, recursive=recursive
            ),
            token,
            lambda page: page.items,
            lambda page: page.next_token,
        )


class SkillFileReference(Reference):
    """The files of one skill, a folder of them, or one of them."""

    def __init__(self, base_url: str, bucket: str | None, skill_path: tuple[str, ...], path: tuple[str, ...]) -> None:
        super().__init__(base_url, bucket, path)
        self._skill_path = skill_path

    def _at(self, bucket: str | None, skill_path: tuple[str, ...], path: tuple[str, ...]) -> Self:
        raise NotImplementedError

    @property
    def skill_path(self) -> tuple[str, ...]:
        """The names of the skill below the bucket, decoded."""
        return self._skill_path

    @property
    def _all(self) -> tuple[str, ...]:
        return (*self._skill_path, SKILL_FILES, *self._path)

    def __call__(self, *, path: str | None = None, url: URL | None = None) -> Self:
        """The reference to `path` below this one, or to what a URL `skills/{bucket}/{path}/files/{file}` names.

        Raises TypeError where none or both are given, InvalidDialURLError for what is no path.
        """
        if url is None and path is not None:
            return self / path
        if url is None or path is not None:
            raise TypeError("give either path or url")
        bucket, names = self._split(url)
        # A skill may be called `files` itself, so that its own name is not looked at.
        if SKILL_FILES not in names[1:]:
            raise InvalidDialURLError(
                f"{str(url)!r} is no file of a skill; behind the skill comes {SKILL_FILES}, then the file"
            )
        end = names.index(SKILL_FILES, 1)
        return self._at(bucket, names[:end], names[end + 1 :])

    def __truediv__(self, path: str) -> Self:
        return self._at(self._bucket, self._skill_path, (*self._path, *names_of(path)))

    def _skill(self, call: str) -> str:
        if not self._skill_path:
            raise InvalidDialURLError(f"{call} is for the files of one skill; name it: (client.skills / 'name').files")
        return "/".join(self._skill_path)

    def _file(self, call: str) -> str:
        self._skill(call)
        if not self._path:
            raise InvalidDialURLError(f"{call} is for one file; name it: skill.files / 'SKILL.md'")
        return "/".join(self._path)

    def _request(
        self, bucket: str, limit: int | None, token: str | None, recursive: bool | None
    ) -> Request[SkillFileMetadata, Never]:
        skill = self._skill("list()")
        if not self._path:
            return skills.list_skill_files.request(
                bucket=bucket, path=skill, limit=limit, token=token, recursive=recursive
            )
        return skills.list_skill_folder_files.request(
            bucket=bucket, path=skill, file_path="/".join(self._path), limit=limit, token=token, recursive=recursive
        )

    def _listing(
        self, bucket: str, limit: int | None, recursive: bool | None
    ) -> Listing[SkillFileMetadata, SkillFileMetadata]:
        return by_token(
            lambda token: self._request(bucket, limit, token, recursive),
            None,
            lambda page: page.items,
            lambda page: page.next_token,
        )


def _one(bucket: str) -> str:
    names = names_of(bucket, "bucket")
    if len(names) != 1:
        raise InvalidDialURLError(f"{bucket!r} is no bucket; give its name alone")
    return names[0]
