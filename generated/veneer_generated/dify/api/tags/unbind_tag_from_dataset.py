# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.tag_unbinding_request import TagUnbindingRequest


def request(*, body: TagUnbindingRequest | Mapping[str, Any]) -> Request[None, Never]:
    """Take tags off a knowledge base."""
    return Request(
        operation="unbind_tag_from_dataset",
        method="POST",
        path="/datasets/tags/unbinding",
        json=_dump(body),
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
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
