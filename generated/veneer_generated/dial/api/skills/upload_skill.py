# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from ...models.skill_upload import SkillUpload


def request(
    *, bucket: str, path: str, body: SkillUpload, if_match: str | None = None, if_none_match: str | None = None
) -> Request[None, Never]:
    """Store a whole skill; one of that name is replaced, with all its files.

    There has to be a `SKILL.md` that begins with a block of YAML with `name` and `description`. Folders on the way
    are made. 400 inside another skill, and where there is a folder of that name.

    Args:
        bucket: Name of the bucket, or `public`.
        path: Folders and name of a skill, or of a folder that groups skills, without a slash at its end.
        if_match: ETags of which one must be the resource's, separated by commas without blanks; else 412. `*` is
            any.
        if_none_match: `*`: store only when there is nothing of that name; 412 when there is.
    """
    return Request(
        operation="upload_skill",
        method="PUT",
        path=f"/v2/skills/{_segment('bucket', bucket)}/{_segments('path', path)}",
        headers=_headers(
            (
                ("If-Match", if_match),
                ("If-None-Match", if_none_match),
            )
        ),
        parts=body.to_parts(),
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
