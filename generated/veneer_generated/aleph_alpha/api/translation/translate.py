# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.translation_response import TranslationResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.translation_request import TranslationRequest


def request(
    *, body: TranslationRequest | Mapping[str, Any], nice: bool | None = None
) -> Request[TranslationResponse, Never]:
    """Translate a text.

    Deprecated by the service.

    Args:
        nice: Let other requests go first.
    """
    return Request(
        operation="translate",
        method="POST",
        path="/translate",
        params=_query((("nice", nice, True),)),
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> TranslationResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return TranslationResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
