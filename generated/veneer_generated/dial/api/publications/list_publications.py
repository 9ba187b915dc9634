# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_json as _read_json
from ....types import read_object as _read_object
from ....types import refuse as _refuse
from ...models.error_data import ErrorData
from ...models.publication import Publication
from ...models.publication_collection import PublicationCollection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.resource_link import ResourceLink


def request(*, body: ResourceLink | Mapping[str, Any]) -> Request[PublicationCollection | list[Publication], Never]:
    """List the publications of a bucket, or all that wait for a review.

    Without resources and rules. `publications/public/` holds those that wait, for administrators alone.
    """
    return Request(
        operation="list_publications",
        method="POST",
        path="/v1/ops/publication/list",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> PublicationCollection | list[Publication]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_json(content)
    return (
        PublicationCollection.from_dict(v)
        if isinstance(v, dict)
        else [Publication.from_dict(x) if isinstance(x, dict) else x for x in v]
        if isinstance(v, list)
        else _refuse(v)
    )


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
