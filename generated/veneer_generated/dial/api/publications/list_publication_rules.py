# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.resource_link import ResourceLink


def request(*, body: ResourceLink | Mapping[str, Any]) -> Request[Rules, Never]:
    """List who may see a public folder.

    The rules of the folder and of the folders around it; all of them must be met.
    """
    return Request(
        operation="list_publication_rules",
        method="POST",
        path="/v1/ops/publication/rule/list",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> Rules:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return Rules.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
