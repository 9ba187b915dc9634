# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.initial_annotation_reply_settings_response import InitialAnnotationReplySettingsResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.initial_annotation_reply_settings_request import InitialAnnotationReplySettingsRequest
    from ...models.switch_action import SwitchAction


def request(
    *, action: SwitchAction | str, body: InitialAnnotationReplySettingsRequest | Mapping[str, Any]
) -> Request[InitialAnnotationReplySettingsResponse, Never]:
    """Switch answering from annotations on or off.

    A job does it; the server wants all three fields to switch off too.

    Args:
        action: What to do.
    """
    return Request(
        operation="initial_annotation_reply_settings",
        method="POST",
        path=f"/apps/annotation-reply/{_segment('action', action)}",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> InitialAnnotationReplySettingsResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return InitialAnnotationReplySettingsResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
