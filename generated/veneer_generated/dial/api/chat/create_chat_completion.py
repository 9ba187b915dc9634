# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.chat_completion_chunk import ChatCompletionChunk
from ...models.chat_completion_response import ChatCompletionResponse
from ...models.error_data import ErrorData
from ...models.stream_error_event import StreamErrorEvent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.cache_policy import CachePolicy
    from ...models.chat_completion_request import ChatCompletionRequest


def request(
    *,
    body: ChatCompletionRequest | Mapping[str, Any],
    api_version: str | None = None,
    x_conversation_id: str | None = None,
    x_job_title: str | None = None,
    x_dial_cache_policy: CachePolicy | str | None = None,
    x_upstream_id: str | None = None,
    x_dial_client_channel_id: str | None = None,
) -> Request[ChatCompletionResponse, ChatCompletionChunk]:
    """Ask the model or application that the body names for the next message of a conversation.

    Args:
        api_version: Version of the upstream API, `YYYY-MM-DD` or `YYYY-MM-DD-preview`; only Azure models care.
        x_conversation_id: Identifies the conversation in the installation's analytics.
        x_job_title: The caller's job title for the installation's analytics.
        x_dial_cache_policy: What to prefer among upstreams that cache prompts: one that is available or one that
            has the cache.
        x_upstream_id: Sends the request to this upstream of the deployment.
        x_dial_client_channel_id: The channel on which an application may ask the caller back.
    """
    return Request(
        operation="create_chat_completion",
        method="POST",
        path="/openai/v1/chat/completions",
        params=_query((("api-version", api_version, True),)),
        headers=_headers(
            (
                ("X-CONVERSATION-ID", x_conversation_id),
                ("X-JOB-TITLE", x_job_title),
                ("X-DIAL-CACHE-POLICY", x_dial_cache_policy),
                ("X-UPSTREAM-ID", x_upstream_id),
                ("X-DIAL-CLIENT-CHANNEL-ID", x_dial_client_channel_id),
            )
        ),
        json=_dump(body),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> ChatCompletionResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ChatCompletionResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> ChatCompletionChunk:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return ChatCompletionChunk.from_dict(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("error") is not None


def parse_event_error(data: Any) -> StreamErrorEvent:
    """The service's error inside a stream."""
    return StreamErrorEvent.from_dict(_as_object(data))


EVENTS: EventStream[ChatCompletionChunk] = EventStream(
    parse=parse_event,
    parse_object=ChatCompletionChunk.from_dict,
    terminator="[DONE]",
    is_error=is_error,
    error_key="error",
    parse_error=parse_event_error,
)
