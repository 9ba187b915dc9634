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

    from ...models.publication_request import PublicationRequest


def request(*, body: PublicationRequest | Mapping[str, Any]) -> Request[Publication, Never]:
    """Ask for resources to be published, or to be taken back.

    Copies are kept for the review; nothing is public before an administrator approves it.
    """
    return Request(
        operation="create_publication",
        method="POST",
        path="/v1/ops/publication/create",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
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
