# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.annotation_item import AnnotationItem
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.update_annotation_request import UpdateAnnotationRequest


def request(*, annotation_id: str, body: UpdateAnnotationRequest | Mapping[str, Any]) -> Request[AnnotationItem, Never]:
    """Change an annotation.

    Args:
        annotation_id: The annotation.
    """
    return Request(
        operation="update_annotation",
        method="PUT",
        path=f"/apps/annotations/{_segment('annotation_id', annotation_id)}",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> AnnotationItem:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AnnotationItem.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
