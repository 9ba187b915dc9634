# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.app_info_response import AppInfoResponse
from ...models.error_body import ErrorBody


def request() -> Request[AppInfoResponse, Never]:
    """Name and mode of the app that the key belongs to; the cheapest way to check a key."""
    return Request(
        operation="get_chat_app_info",
        method="GET",
        path="/info",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> AppInfoResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AppInfoResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
