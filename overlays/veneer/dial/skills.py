"""Skills: folders of files that tell a model how to do something, as references that are narrowed step by step."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import skills
from veneer_generated.dial.constants import ETAG_HEADER, SKILLS

from .._runtime.files import as_file
from .._runtime.options import beforehand, hide_headers
from .._runtime.results import Listing, afetch, afetch_page, fetch, fetch_page
from .references import SkillFileReference, SkillReference
from .skill_files import SkillSource, files_of
from .urls import DialURL

if TYPE_CHECKING:
    from veneer_generated.dial.models import SkillFileMetadata, SkillMetadata
    from veneer_generated.types import Request

    from .._runtime.downloads import AsyncDownload, Download
    from .._runtime.files import FileArgument, Progress
    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Page
    from .._runtime.send import AsyncSender, Sender


Made = TypeVar("Made", bound="Request[Any, Any] | Listing[Any, Any]")
STAND_IN = "bucket"
"""Stands for the caller's bucket while nobody was asked for it."""


def _check(sender: Sender | AsyncSender, made: Request[Any, Any] | Listing[Any, Any], options: CallOptions) -> None:
    sender.check(made.request if isinstance(made, Listing) else made, options)


class _Placed:
    """Where the calls of references go to."""

    _sender: Sender
    _own_bucket: Callable[..., str]
    _bucket: str | None

    def _placed(self, make: Callable[[str], Made], options: CallOptions) -> Made:
        """A call's request for its bucket; what cannot be sent is refused before the caller's own is asked for."""
        if self._bucket is not None:
            return make(self._bucket)
        _check(self._sender, make(STAND_IN), options)
        return make(self._own_bucket(**beforehand(options)))


class _AsyncPlaced:
    """The async form of `_Placed`."""

    _sender: AsyncSender
    _own_bucket: Callable[..., Awaitable[str]]
    _bucket: str | None

    async def _placed(self, make: Callable[[str], Made], options: CallOptions) -> Made:
        if self._bucket is not None:
            return make(self._bucket)
        _check(self._sender, make(STAND_IN), options)
        return make(await self._own_bucket(**beforehand(options)))


class SkillsRef(_Placed, SkillReference):
    r"""`client.skills`: a reference to a skill, to a folder that groups skills, or to the root of a bucket.

    References do not change: `/` and the call make new ones. Only the methods send something, `list` for folders, the
    others for skills; they raise InvalidDialURLError where the reference does not fit.

        skill = client.skills / "writing" / "tone-of-voice"
        skill.upload({"SKILL.md": b"---\nname: Tone\ndescription: How we write.\n---\nBe brief.", "a.txt": b"text"})
        for file in skill.files.list_all(recursive=True):
            print(file.url)
    """

    def __init__(
        self,
        sender: Sender,
        resolve_bucket: Callable[..., str],
        bucket: str | None = None,
        path: tuple[str, ...] = (),
    ) -> None:
        super().__init__(sender.settings.base_url, bucket, path)
        self._sender, self._own_bucket = sender, resolve_bucket

    def _at(self, bucket: str | None, path: tuple[str, ...]) -> Self:
        return type(self)(self._sender, self._own_bucket, bucket, path)

    def resolve_bucket(self) -> str:
        """The bucket; that of the caller, who is asked for it, where none was given."""
        return self._own_bucket() if self._bucket is None else self._bucket

    @property
    def files(self) -> SkillFilesRef:
        """The files of this skill."""
        return SkillFilesRef(self._sender, self._own_bucket, self._bucket, self._path)

    def dial_url(self) -> DialURL:
        """The URL of this skill or folder, for `client.resources.copy` or a message's `skills`."""
        return DialURL.of(SKILLS, self.resolve_bucket(), "/".join(self._path))

    def list(
        self,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillMetadata:
        """One page of the skills (ITEM) and folders (FOLDER) in this folder.

        `token` is `next_token` of the page before. `limit` is at most 1000, 100 when not given; a page may have fewer
        entries. `recursive` lists all that is below.
        Raises ResourceNotFoundError.
        """
        hide_headers(options)
        make = partial(self._listing, limit=limit, recursive=recursive, token=token)
        return self._sender.send(self._placed(make, options).request, options)

    def list_all(
        self, *, limit: int | None = None, recursive: bool | None = None, **options: Unpack[CallOptions]
    ) -> Page[SkillMetadata, SkillMetadata]:
        """The first page of this folder; iterating over it gives the skills and folders of all pages. See `list`."""
        hide_headers(options)
        make = partial(self._listing, limit=limit, recursive=recursive)
        return fetch_page(self._sender, self._placed(make, options), options)

    def download(self, **options: Unpack[CallOptions]) -> Download:
        """Open the whole skill for reading, as ZIP archive; see `client.files.download`.

        Raises ResourceNotFoundError, and BadRequestError for a folder.
        """
        hide_headers(options)
        request = self._placed(
            lambda bucket: skills.download_skill.request(bucket=bucket, path=self._skill("download()")), options
        )
        return self._sender.download(request, options).named(f"{self._path[-1]}.zip")

    @contextmanager
    def stream_download(self, **options: Unpack[CallOptions]) -> Generator[Download]:
        """The same as `download`, as a block that closes it at its end."""
        hide_headers(options)
        with self.download(**options) as found:
            yield found

    def upload(
        self,
        files: SkillSource,
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Store the whole skill, and give its new ETag; one that is there is replaced, with all its files.

        `files` is a mapping of paths in the skill to files (see `client.files.upload`), a folder, or a ZIP archive as
        path, bytes or binary file, which is unpacked here: the service takes single files. `SKILL.md` has to be there,
        and to begin with a block of YAML with `name` and `description`; at usual installations 100 files of 1 MiB.
        `etag_if_match` replaces only that version, `etag_if_none_match="*"` only stores what is new; else
        EtagMismatchError. Raises InvalidRequestError before anything is sent.
        """
        hide_headers(options)
        path, body = self._skill("upload()"), models.SkillUpload(file=files_of(files))
        request = self._placed(
            lambda bucket: skills.upload_skill.request(
                bucket=bucket, path=path, body=body, if_match=etag_if_match, if_none_match=etag_if_none_match
            ),
            options,
        )
        return fetch(self._sender, request, options, progress=progress).headers.get(ETAG_HEADER)

    def delete(self, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Delete the whole skill; `etag_if_match` deletes only that version, else EtagMismatchError.

        Raises ResourceNotFoundError.
        """
        hide_headers(options)
        path = self._skill("delete()")
        request = self._placed(
            lambda bucket: skills.delete_skill.request(bucket=bucket, path=path, if_match=etag_if_match), options
        )
        return self._sender.send(request, options)

    def create_folder(self, **options: Unpack[CallOptions]) -> str | None:
        """Make a folder that groups skills, and those on the way to it; gives its ETag.

        Raises BadRequestError where there is a folder or skill of that name.
        """
        hide_headers(options)
        request = self._placed(
            lambda bucket: skills.create_skill_folder.request(bucket=bucket, path=self._skill("create_folder()")),
            options,
        )
        return fetch(self._sender, request, options).headers.get(ETAG_HEADER)

    def delete_folder(self, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Delete an empty folder; `etag_if_match` deletes only that version, else EtagMismatchError.

        Raises ConflictError where it is not empty, ResourceNotFoundError.
        """
        hide_headers(options)
        path = self._skill("delete_folder()")
        request = self._placed(
            lambda bucket: skills.delete_skill_folder.request(bucket=bucket, path=path, if_match=etag_if_match), options
        )
        return self._sender.send(request, options)


class SkillFilesRef(_Placed, SkillFileReference):
    """`skill.files`: a reference to the files of one skill, to a folder of them, or to one of them.

    note = (client.skills / "tone").files / "notes" / "may.txt"
    print(note)  # note.upload(...), note.read(), note.delete()
    """

    def __init__(
        self,
        sender: Sender,
        resolve_bucket: Callable[..., str],
        bucket: str | None,
        skill_path: tuple[str, ...],
        path: tuple[str, ...] = (),
    ) -> None:
        super().__init__(sender.settings.base_url, bucket, skill_path, path)
        self._sender, self._own_bucket = sender, resolve_bucket

    def _at(self, bucket: str | None, skill_path: tuple[str, ...], path: tuple[str, ...]) -> Self:
        return type(self)(self._sender, self._own_bucket, bucket, skill_path, path)

    def list(
        self,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillFileMetadata:
        """One page of the files in this folder of the skill; `token` is `next_token` of the page before.

        `limit` is at most 1000, 100 when not given; a page may have fewer entries. `recursive` lists all files below,
        without folders. Raises ResourceNotFoundError where there is no such skill.
        """
        hide_headers(options)
        make = partial(self._request, limit=limit, token=token, recursive=recursive)
        return self._sender.send(self._placed(make, options), options)

    def list_all(
        self, *, limit: int | None = None, recursive: bool | None = None, **options: Unpack[CallOptions]
    ) -> Page[SkillFileMetadata, SkillFileMetadata]:
        """The first page of this folder; iterating over it gives the entries of all pages. See `list`."""
        hide_headers(options)
        make = partial(self._listing, limit=limit, recursive=recursive)
        return fetch_page(self._sender, self._placed(make, options), options)

    def read(self, **options: Unpack[CallOptions]) -> Download:
        """Open the file for reading; see `client.files.download`. Raises ResourceNotFoundError."""
        hide_headers(options)
        file, skill = self._file("read()"), self._skill("read()")
        request = self._placed(
            lambda bucket: skills.download_skill_file.request(bucket=bucket, path=skill, file_path=file), options
        )
        return self._sender.download(request, options).named(self._path[-1])

    @contextmanager
    def stream(self, **options: Unpack[CallOptions]) -> Generator[Download]:
        """The same as `read`, as a block that closes it at its end."""
        hide_headers(options)
        with self.read(**options) as found:
            yield found

    def upload(
        self,
        file: FileArgument,
        etag_if_match: str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """Store the file in the skill, and give the skill's new ETag; a file of that name is replaced.

        `file` is as for `client.files.upload`. `etag_if_match` is the skill's version; else EtagMismatchError. Raises
        ResourceNotFoundError where there is no such skill.
        """
        hide_headers(options)
        place, skill = self._file("upload()"), self._skill("upload()")
        body = models.FileUpload(file=as_file(file))
        request = self._placed(
            lambda bucket: skills.upload_skill_file.request(
                bucket=bucket, path=skill, file_path=place, body=body, if_match=etag_if_match
            ),
            options,
        )
        return fetch(self._sender, request, options, progress=progress).headers.get(ETAG_HEADER)

    def delete(self, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> str | None:
        """Delete the file, and give the skill's new ETag.

        `etag_if_match` is the skill's version; else EtagMismatchError. Raises ResourceNotFoundError, and
        BadRequestError for `SKILL.md`.
        """
        hide_headers(options)
        place, skill = self._file("delete()"), self._skill("delete()")
        request = self._placed(
            lambda bucket: skills.delete_skill_file.request(
                bucket=bucket, path=skill, file_path=place, if_match=etag_if_match
            ),
            options,
        )
        return fetch(self._sender, request, options).headers.get(ETAG_HEADER)


class AsyncSkillsRef(_AsyncPlaced, SkillReference):
    """`client.skills` of an async client; see `SkillsRef`."""

    def __init__(
        self,
        sender: AsyncSender,
        resolve_bucket: Callable[..., Awaitable[str]],
        bucket: str | None = None,
        path: tuple[str, ...] = (),
    ) -> None:
        super().__init__(sender.settings.base_url, bucket, path)
        self._sender, self._own_bucket = sender, resolve_bucket

    def _at(self, bucket: str | None, path: tuple[str, ...]) -> Self:
        return type(self)(self._sender, self._own_bucket, bucket, path)

    async def resolve_bucket(self) -> str:
        """The bucket; that of the caller, who is asked for it, where none was given."""
        return await self._own_bucket() if self._bucket is None else self._bucket

    @property
    def files(self) -> AsyncSkillFilesRef:
        """See `SkillsRef.files`."""
        return AsyncSkillFilesRef(self._sender, self._own_bucket, self._bucket, self._path)

    async def dial_url(self) -> DialURL:
        """See `SkillsRef.dial_url`."""
        return DialURL.of(SKILLS, await self.resolve_bucket(), "/".join(self._path))

    async def list(
        self,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillMetadata:
        """See `SkillsRef.list`."""
        hide_headers(options)
        make = partial(self._listing, limit=limit, recursive=recursive, token=token)
        return await self._sender.send((await self._placed(make, options)).request, options)

    async def list_all(
        self, *, limit: int | None = None, recursive: bool | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPage[SkillMetadata, SkillMetadata]:
        """See `SkillsRef.list_all`. `async for entry in await skills.list_all()`."""
        hide_headers(options)
        make = partial(self._listing, limit=limit, recursive=recursive)
        return await afetch_page(self._sender, await self._placed(make, options), options)

    async def download(self, **options: Unpack[CallOptions]) -> AsyncDownload:
        """See `SkillsRef.download`."""
        hide_headers(options)
        request = await self._placed(
            lambda bucket: skills.download_skill.request(bucket=bucket, path=self._skill("download()")), options
        )
        return (await self._sender.download(request, options)).named(f"{self._path[-1]}.zip")

    @asynccontextmanager
    async def stream_download(self, **options: Unpack[CallOptions]) -> AsyncGenerator[AsyncDownload]:
        """See `SkillsRef.stream_download`. Nothing to await: `async with`."""
        hide_headers(options)
        async with await self.download(**options) as found:
            yield found

    async def upload(
        self,
        files: SkillSource,
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """See `SkillsRef.upload`. Archives and folders are read in a worker thread."""
        hide_headers(options)
        from asyncio import to_thread

        path, body = self._skill("upload()"), models.SkillUpload(file=await to_thread(files_of, files))
        request = await self._placed(
            lambda bucket: skills.upload_skill.request(
                bucket=bucket, path=path, body=body, if_match=etag_if_match, if_none_match=etag_if_none_match
            ),
            options,
        )
        return (await afetch(self._sender, request, options, progress=progress)).headers.get(ETAG_HEADER)

    async def delete(self, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """See `SkillsRef.delete`."""
        hide_headers(options)
        path = self._skill("delete()")
        request = await self._placed(
            lambda bucket: skills.delete_skill.request(bucket=bucket, path=path, if_match=etag_if_match), options
        )
        return await self._sender.send(request, options)

    async def create_folder(self, **options: Unpack[CallOptions]) -> str | None:
        """See `SkillsRef.create_folder`."""
        hide_headers(options)
        request = await self._placed(
            lambda bucket: skills.create_skill_folder.request(bucket=bucket, path=self._skill("create_folder()")),
            options,
        )
        return (await afetch(self._sender, request, options)).headers.get(ETAG_HEADER)

    async def delete_folder(self, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """See `SkillsRef.delete_folder`."""
        hide_headers(options)
        path = self._skill("delete_folder()")
        request = await self._placed(
            lambda bucket: skills.delete_skill_folder.request(bucket=bucket, path=path, if_match=etag_if_match), options
        )
        return await self._sender.send(request, options)


class AsyncSkillFilesRef(_AsyncPlaced, SkillFileReference):
    """`skill.files` of an async client; see `SkillFilesRef`."""

    def __init__(
        self,
        sender: AsyncSender,
        resolve_bucket: Callable[..., Awaitable[str]],
        bucket: str | None,
        skill_path: tuple[str, ...],
        path: tuple[str, ...] = (),
    ) -> None:
        super().__init__(sender.settings.base_url, bucket, skill_path, path)
        self._sender, self._own_bucket = sender, resolve_bucket

    def _at(self, bucket: str | None, skill_path: tuple[str, ...], path: tuple[str, ...]) -> Self:
        return type(self)(self._sender, self._own_bucket, bucket, skill_path, path)

    async def list(
        self,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SkillFileMetadata:
        """See `SkillFilesRef.list`."""
        hide_headers(options)
        make = partial(self._request, limit=limit, token=token, recursive=recursive)
        return await self._sender.send(await self._placed(make, options), options)

    async def list_all(
        self, *, limit: int | None = None, recursive: bool | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPage[SkillFileMetadata, SkillFileMetadata]:
        """See `SkillFilesRef.list_all`. `async for entry in await skills.list_all()`."""
        hide_headers(options)
        make = partial(self._listing, limit=limit, recursive=recursive)
        return await afetch_page(self._sender, await self._placed(make, options), options)

    async def read(self, **options: Unpack[CallOptions]) -> AsyncDownload:
        """See `SkillFilesRef.read`."""
        hide_headers(options)
        file, skill = self._file("read()"), self._skill("read()")
        request = await self._placed(
            lambda bucket: skills.download_skill_file.request(bucket=bucket, path=skill, file_path=file), options
        )
        return (await self._sender.download(request, options)).named(self._path[-1])

    @asynccontextmanager
    async def stream(self, **options: Unpack[CallOptions]) -> AsyncGenerator[AsyncDownload]:
        """See `SkillFilesRef.stream`. Nothing to await: `async with`."""
        hide_headers(options)
        async with await self.read(**options) as found:
            yield found

    async def upload(
        self,
        file: FileArgument,
        etag_if_match: str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> str | None:
        """See `SkillFilesRef.upload`."""
        hide_headers(options)
        place, skill = self._file("upload()"), self._skill("upload()")
        body = models.FileUpload(file=as_file(file))
        request = await self._placed(
            lambda bucket: skills.upload_skill_file.request(
                bucket=bucket, path=skill, file_path=place, body=body, if_match=etag_if_match
            ),
            options,
        )
        return (await afetch(self._sender, request, options, progress=progress)).headers.get(ETAG_HEADER)

    async def delete(self, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> str | None:
        """See `SkillFilesRef.delete`."""
        hide_headers(options)
        place, skill = self._file("delete()"), self._skill("delete()")
        request = await self._placed(
            lambda bucket: skills.delete_skill_file.request(
                bucket=bucket, path=skill, file_path=place, if_match=etag_if_match
            ),
            options,
        )
        return (await afetch(self._sender, request, options)).headers.get(ETAG_HEADER)
