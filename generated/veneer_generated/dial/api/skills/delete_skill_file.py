# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData


def request(*, bucket: str, path: str, file_path: str, if_match: str | None = None) -> Request[None, Never]:
    """Delete one file of a skill, which gets a new version.

    `SKILL.md` cannot be deleted: 400.

    Args:
        bucket: Name of the bucket, or `public`.
        path: Folders and name of a skill, or of a folder that groups skills, without a slash at its end.
        file_path: Folders and name of a file inside the skill; they begin behind the first `files`.
        if_match: ETags of which one must be the resource's, separated by commas without blanks; else 412. `*` is
            any.
    """
    return Request(
        operation="delete_skill_file",
        method="DELETE",
        path=f"/v2/skills/{_segment('bucket', bucket)}/{_segments('path', path)}/files/{_segments('file_path', file_path)}",
        headers=_headers((("If-Match", if_match),)),
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
