# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.item import Item
from ...models.job import Job

if TYPE_CHECKING:
    from collections.abc import Mapping


def request(*, body: Item | Mapping[str, Any] | None = None) -> Request[Item | Job, Never]:
    """Create item."""
    return Request(
        operation="create_item",
        method="POST",
        path="/v1/items",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> Item | Job:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    if status == 201:
        return Item.from_dict(_read_object(content))
    return Job.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
