# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.publication import Publication

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.publication_update import PublicationUpdate


def request(*, body: PublicationUpdate | Mapping[str, Any]) -> Request[Publication, Never]:
    """Change a publication that waits for its review.

    For administrators; older servers do not know it.
    """
    return Request(
        operation="update_publication",
        method="POST",
        path="/v1/ops/publication/update",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> Publication:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return Publication.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
