# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....types import EventStream, Request
from ....types import as_object as _as_object
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import read_object as _read_object
from ...models.anthropic_error_event import AnthropicErrorEvent
from ...models.anthropic_event import parse_anthropic_event
from ...models.anthropic_message import AnthropicMessage
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.anthropic_event import AnthropicEventAny
    from ...models.anthropic_request import AnthropicRequest
    from ...models.cache_policy import CachePolicy


def request(
    *,
    body: AnthropicRequest | Mapping[str, Any],
    anthropic_version: str | None = None,
    anthropic_beta: str | None = None,
    x_dial_cache_policy: CachePolicy | str | None = None,
    x_upstream_id: str | None = None,
) -> Request[AnthropicMessage, AnthropicEventAny]:
    """Ask the model that the body names for the next message, in the format of Anthropic.

    Args:
        anthropic_version: Version of the format, such as `2023-06-01`; some upstreams demand it.
        anthropic_beta: Names of features under trial, separated by commas.
        x_dial_cache_policy: What to prefer among upstreams that cache prompts: one that is available or one that
            has the cache.
        x_upstream_id: Sends the request to this upstream of the deployment.
    """
    return Request(
        operation="create_message",
        method="POST",
        path="/anthropic/v1/messages",
        headers=_headers(
            (
                ("anthropic-version", anthropic_version),
                ("anthropic-beta", anthropic_beta),
                ("X-DIAL-CACHE-POLICY", x_dial_cache_policy),
                ("X-UPSTREAM-ID", x_upstream_id),
            )
        ),
        json=_dump(body),
        accept="application/json, text/event-stream",
        parse=parse,
        parse_error=parse_error,
        events=EVENTS,
    )


def parse(status: int, content: bytes) -> AnthropicMessage:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AnthropicMessage.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None


def parse_event(data: Any) -> AnthropicEventAny:
    """The event of the decoded JSON of one `data` field; raises ValueError where it is no object."""
    return parse_anthropic_event(data if isinstance(data, dict) else _as_object(data))


def is_error(data: Any) -> bool:
    """Whether the decoded JSON of an event is the service's error."""
    return isinstance(data, dict) and data.get("type") in ("error",)


def parse_event_error(data: Any) -> AnthropicErrorEvent:
    """The service's error inside a stream."""
    return AnthropicErrorEvent.from_dict(_as_object(data))


EVENTS: EventStream[AnthropicEventAny] = EventStream(
    parse=parse_event,
    parse_object=parse_anthropic_event,
    tag="type",
    final=frozenset({"message_stop"}),
    ping=frozenset({"ping"}),
    is_error=is_error,
    parse_error=parse_event_error,
)
