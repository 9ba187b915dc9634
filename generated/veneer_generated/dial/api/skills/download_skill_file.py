# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData


def request(*, bucket: str, path: str, file_path: str) -> Request[bytes, Never]:
    """Read one file of a skill.

    A missing file or skill is answered with 404 and an empty body.

    Args:
        bucket: Name of the bucket, or `public`.
        path: Folders and name of a skill, or of a folder that groups skills, without a slash at its end.
        file_path: Folders and name of a file inside the skill; they begin behind the first `files`.
    """
    return Request(
        operation="download_skill_file",
        method="GET",
        path=f"/v2/skills/{_segment('bucket', bucket)}/{_segments('path', path)}/files/{_segments('file_path', file_path)}",
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> bytes:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return content


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
