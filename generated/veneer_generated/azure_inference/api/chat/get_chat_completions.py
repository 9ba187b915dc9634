# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.chat_completions import ChatCompletions
from ...models.error_response import ErrorResponse
from ...models.stream_error_event import StreamErrorEvent
from ...models.streaming_chat_completions_update import StreamingChatCompletionsUpdate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.chat_completions_options import ChatCompletionsOptions
    from ...models.extra_parameters import ExtraParameters


def request(
    *,
    body: ChatCompletionsOptions | Mapping[str, Any],
    api_version: str | None = None,
    x_ms_client_request_id: str | None = None,
    extra_parameters: ExtraParameters | str | None = None,
    azureml_model_deployment: str | None = None,
) -> Request[ChatCompletions, StreamingChatCompletionsUpdate]:
    """Get the next message of a conversation.

    Comes whole, or as updates while it is made when the request says `stream`.

    Args:
        api_version: Version of the API, `YYYY-MM-DD` or `YYYY-MM-DD-preview`.
        x_ms_client_request_id: The caller's name for the call, the same for its repetitions; some servers send it
            back.
        extra_parameters: What the service does with fields of the body that it does not know; `error` when not
            given.
        azureml_model_deployment: The deployment to ask, at online endpoints with several.
    """
    return Request(
        operation="get_chat_completions",
        method="POST",
        path="/chat/completions",
        params=_query((("api-version", api_version, True),)),
        headers=_headers(
            (
                ("x-ms-client-request-id", x_ms_client_request_id),
                ("extra-parameters", extra_parameters),
                ("azureml-model-deployment", azureml_model_deployment),
            )
        ),
        json=_dump(body),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> ChatCompletions:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ChatCompletions.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorResponse | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorResponse.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> StreamingChatCompletionsUpdate:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return StreamingChatCompletionsUpdate.from_dict(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("error") is not None


def parse_event_error(data: Any) -> StreamErrorEvent:
    """The service's error inside a stream."""
    return StreamErrorEvent.from_dict(_as_object(data))


EVENTS: EventStream[StreamingChatCompletionsUpdate] = EventStream(
    parse=parse_event,
    parse_object=StreamingChatCompletionsUpdate.from_dict,
    terminator="[DONE]",
    is_error=is_error,
    error_key="error",
    parse_error=parse_event_error,
)
