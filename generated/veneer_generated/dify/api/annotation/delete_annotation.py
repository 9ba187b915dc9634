# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody


def request(*, annotation_id: str) -> Request[None, Never]:
    """Delete an annotation.

    Args:
        annotation_id: The annotation.
    """
    return Request(
        operation="delete_annotation",
        method="DELETE",
        path=f"/apps/annotations/{_segment('annotation_id', annotation_id)}",
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
