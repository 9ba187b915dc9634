# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.catalog_schema_item import CatalogSchemaItem
from ...models.error_data import ErrorData


def request() -> Request[list[CatalogSchemaItem], Never]:
    """List the types of entries of the catalog."""
    return Request(
        operation="list_catalog_schemas",
        method="GET",
        path="/v1/catalog_schemas/schemas",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[CatalogSchemaItem]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [CatalogSchemaItem.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
