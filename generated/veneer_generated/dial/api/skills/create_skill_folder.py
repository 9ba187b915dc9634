# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ....types import segments as _segments
from ...models.error_data import ErrorData


def request(*, bucket: str, path: str) -> Request[None, Never]:
    """Make a folder that groups skills; those on the way to it are made too.

    400 where there is a folder or skill of that name.

    Args:
        bucket: Name of the bucket, or `public`.
        path: Folders and name of a skill, or of a folder that groups skills, without a slash at its end.
    """
    return Request(
        operation="create_skill_folder",
        method="PUT",
        path=f"/v2/skills/{_segment('bucket', bucket)}/{_segments('path', path)}/",
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
        retry=False,
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
