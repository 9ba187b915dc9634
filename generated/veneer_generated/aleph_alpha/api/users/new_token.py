# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.new_token_response import NewTokenResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.new_token_request import NewTokenRequest


def request(*, body: NewTokenRequest | Mapping[str, Any]) -> Request[NewTokenResponse, Never]:
    """Make an API token.

    Its secret is told only in this answer.
    """
    return Request(
        operation="new_token",
        method="POST",
        path="/users/me/tokens",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> NewTokenResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return NewTokenResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
