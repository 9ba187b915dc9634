# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.error_data import ErrorData


def request(*, id: str) -> Request[dict[str, Any], Never]:
    """Get the JSON Schema that the properties of one type of entries obey.

    Args:
        id: The schema's `$id`, a URI.
    """
    return Request(
        operation="get_catalog_schema",
        method="GET",
        path="/v1/catalog_schemas/schema",
        params=_query((("id", id, True),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> dict[str, Any]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return _read_object(content)


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
