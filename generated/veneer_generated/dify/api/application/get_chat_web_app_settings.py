# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.error_body import ErrorBody
from ...models.web_app_settings_response import WebAppSettingsResponse


def request() -> Request[WebAppSettingsResponse, Never]:
    """How the app's own web page looks."""
    return Request(
        operation="get_chat_web_app_settings",
        method="GET",
        path="/site",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> WebAppSettingsResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return WebAppSettingsResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
