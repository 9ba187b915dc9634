# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.chat_chunk import ChatChunk
from ...models.chat_response import ChatResponse
from ...models.error_body import ErrorBody
from ...models.rate_limit import RateLimit
from ...models.stream_error import StreamError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_request import ChatRequest


def request(
    *,
    deployment: str,
    body: ChatRequest | Mapping[str, Any],
    api_version: str | None = None,
    x_trace: str | None = None,
    x_attempt: int | None = None,
    x_dry_run: bool | None = None,
) -> Request[ChatResponse, ChatChunk]:
    """Ask for the next message.

    Comes whole, or as chunks while it is made.

    A second paragraph with a "quoted" word and a back\\slash.

    Args:
        deployment: Name of the deployment.
        body: The conversation so far.
        api_version: The service's default: '2024-01-01'.
    """
    return Request(
        operation="send_chat",
        method="POST",
        path=f"/v1/{_segment('deployment', deployment)}/chat",
        params=_query((("api-version", api_version, True),)),
        headers=_headers(
            (
                ("X-Trace", x_trace),
                ("X-Attempt", x_attempt),
                ("X-Dry-Run", x_dry_run),
            )
        ),
        json=_dump(body),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> ChatResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ChatResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> RateLimit | ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        if status == 429:
            return RateLimit.from_dict(_read_object(content))
        if 400 <= status <= 499:
            return ErrorBody.from_dict(_read_object(content))
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> ChatChunk:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return ChatChunk.from_dict(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("error") is not None


def parse_event_error(data: Any) -> StreamError:
    """The service's error inside a stream."""
    return StreamError.from_dict(_as_object(data))


EVENTS: EventStream[ChatChunk] = EventStream(
    parse=parse_event,
    parse_object=ChatChunk.from_dict,
    terminator="[DONE]",
    is_error=is_error,
    error_key="error",
    parse_error=parse_event_error,
)
