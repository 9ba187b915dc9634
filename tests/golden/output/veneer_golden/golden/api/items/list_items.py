# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import query as _query
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.item import Item

if TYPE_CHECKING:
    import datetime as _dt
    from collections.abc import Sequence

    from ...models.kind import Kind


def request(
    *,
    type: Kind | str | None = None,
    filter: str | None = None,
    id: Sequence[int] | None = None,
    label: Sequence[str] | None = None,
    query: str | None = None,
    from_: _dt.datetime | None = None,
    deep: bool | None = None,
) -> Request[list[Item], Never]:
    """List items."""
    return Request(
        operation="list_items",
        method="GET",
        path="/v1/items",
        params=_query(
            (
                ("type", type, True),
                ("filter", filter, True),
                ("id", id, True),
                ("label", label, False),
                ("query", query, True),
                ("from", from_, True),
                ("deep", deep, True),
            )
        ),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[Item]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [Item.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
