# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.chat_chunk import ChatChunk
from ...models.chat_response import ChatResponse
from ...models.stream_error_event import StreamErrorEvent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_request import ChatRequest


def request(*, body: ChatRequest | Mapping[str, Any], nice: bool | None = None) -> Request[ChatResponse, ChatChunk]:
    """Ask a model for the next message of a conversation.

    With `stream` the answer comes as chunks while it is made; else it comes whole.

    Args:
        nice: Let other requests go first.
    """
    return Request(
        operation="chat_completions",
        method="POST",
        path="/chat/completions",
        params=_query((("nice", nice, True),)),
        json=_dump(body),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> ChatResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ChatResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> ChatChunk:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return ChatChunk.from_dict(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("error") is not None


def parse_event_error(data: Any) -> StreamErrorEvent:
    """The service's error inside a stream."""
    return StreamErrorEvent.from_dict(_as_object(data))


EVENTS: EventStream[ChatChunk] = EventStream(
    parse=parse_event,
    parse_object=ChatChunk.from_dict,
    terminator="[DONE]",
    is_error=is_error,
    error_key="error",
    parse_error=parse_event_error,
)
