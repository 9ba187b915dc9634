# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.item import Item


def request() -> Request[dict[str, Item], Never]:
    """Get kinds."""
    return Request(
        operation="get_kinds",
        method="GET",
        path="/v1/kinds",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> dict[str, Item]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_object(content)
    return {k: Item.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}


def parse_error(status: int, content: bytes) -> None:
    """The documented error body, or None where the body is something else."""
    return None
