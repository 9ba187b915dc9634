# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.service_credentials import ServiceCredentials

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.on_behalf_of_request import OnBehalfOfRequest


def request(*, body: OnBehalfOfRequest | Mapping[str, Any]) -> Request[ServiceCredentials, Never]:
    """Get the header that authorizes at a service on behalf of a user who is away.

    For the application's own identity; the user must have consented to use while away.
    """
    return Request(
        operation="get_external_service_obo_credentials",
        method="POST",
        path="/v1/ops/external-service/obo-credentials",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> ServiceCredentials:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ServiceCredentials.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
