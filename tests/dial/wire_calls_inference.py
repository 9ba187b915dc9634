"""The public calls that send the transcribed requests of listings, inference beside chat and the caller."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from veneer.dial import StreamEventError
from veneer_generated.dial.api import responses
from wire import Exchange, events

Maker = Callable[[Any, dict[str, Any], dict[str, Any]], Any]


def _plain(method: Callable[[Any], Callable[..., Any]], *positional: str) -> Maker:
    """A call whose arguments are those of the transcription, the named ones first."""

    def call(client: Any, given: dict[str, Any], options: dict[str, Any]) -> Any:
        first = [given.pop(name) for name in positional]
        return method(client)(*first, **given, **options)

    return call


CALLS: dict[str, Maker] = {
    "list_models": _plain(lambda client: client.model.list),
    "get_model": _plain(lambda client: client.model.get, "model_name"),
    "list_toolsets": _plain(lambda client: client.toolset.list),
    "get_toolset": _plain(lambda client: client.toolset.get, "toolset_name"),
    "list_addons": _plain(lambda client: client.addon.list),
    "get_addon": _plain(lambda client: client.addon.get, "addon_name"),
    "list_assistants": _plain(lambda client: client.assistant.list),
    "get_assistant": _plain(lambda client: client.assistant.get, "assistant_name"),
    "list_all_deployments": _plain(lambda client: client.deployments.list_all),
    "get_deployment_info": _plain(lambda client: client.deployments.get_info, "deployment_name"),
    "list_deployment_names": _plain(lambda client: client.deployments.list_names),
    "get_configuration_schema": _plain(lambda client: client.deployments.get_configuration_schema, "deployment_name"),
    "tokenize": _plain(lambda client: client.deployments.tokenize, "deployment_name", "inputs"),
    "truncate_prompt": _plain(lambda client: client.deployments.truncate_prompt, "deployment_name", "inputs"),
    "rate_deployment": _plain(lambda client: client.deployments.rate, "deployment_name", "rate"),
    "get_deployment_limits": _plain(lambda client: client.deployments.limits, "deployment_name"),
    "get_deployment_usage": _plain(lambda client: client.deployments.usage, "deployment_name"),
    "get_user_info": _plain(lambda client: client.user.info),
    "get_user_limits": _plain(lambda client: client.user.limits),
    "get_user_usage": _plain(lambda client: client.user.usage),
    "review_consent": _plain(lambda client: client.consent.get, "deployment_name"),
    "accept_consent": _plain(lambda client: client.consent.accept, "deployment_name", "agreed"),
    # These send no credentials without being told.
    "get_health": lambda client, given, options: client.health(),
    "get_version": lambda client, given, options: client.version(),
    "create_chat_completion": lambda client, given, options: client.chat.completions.create(
        **given.pop("body"), **given, **options
    ),
    "create_completion": _plain(lambda client: client.completions.create),
    "create_embeddings": _plain(lambda client: client.embeddings.create),
    "create_response": _plain(lambda client: client.responses.create),
    # No method sends it; the low-level layer does.
    "create_response_at_short_path": lambda client, given, options: client._sender.send(
        responses.create_response_at_short_path.request(body=given), options
    ),
    "get_response": _plain(lambda client: client.responses.get, "response_id"),
    "cancel_response": _plain(lambda client: client.responses.cancel, "response_id"),
    "delete_response": _plain(lambda client: client.responses.delete, "response_id"),
    "create_message": _plain(lambda client: client.anthropic.messages.create),
    "count_message_tokens": _plain(lambda client: client.anthropic.messages.count_tokens),
    "list_anthropic_models": _plain(lambda client: client.anthropic.models.list),
    "get_anthropic_model": _plain(lambda client: client.anthropic.models.get, "model_name"),
}
LISTS = {"data", "outputs"}
"""Wrappers that methods take off."""


def call_of(client: Any, exchange: Exchange, options: dict[str, Any]) -> Callable[[], Any]:
    """The public call that sends an exchange's request."""
    make = CALLS[exchange.operation or ""]
    return lambda: make(client, dict(exchange.arguments), options)


def check(exchange: Exchange, result: Any, items: list[Any], error: Any) -> None:
    """Whether the client understood a successful answer."""
    answer = exchange.answer
    if answer.is_stream:
        check_stream(exchange, result, items, error)
        return
    assert error is None
    if exchange.operation == "get_version":
        assert result == answer.body.decode()
    elif not answer.body:
        assert result is None
    elif exchange.operation == "list_anthropic_models":
        assert result.parsed.to_dict() == answer.json()
        assert [model.to_dict() for model in result.items] == answer.json()["data"]
    elif isinstance(result, list):
        told = answer.json()
        entries = told if isinstance(told, list) else told[(LISTS & told.keys()).pop()]
        assert [entry.to_dict() for entry in result] == entries
    elif isinstance(result, dict):
        assert result == answer.json()
    else:
        assert result.to_dict() == answer.json()


def check_stream(exchange: Exchange, result: Any, items: list[Any], error: Any) -> None:
    """Events as they came, without pings and the terminator; an error event as an error."""
    told = [event for event in events(exchange.answer.body) if isinstance(event, dict) and event.get("type") != "ping"]
    errors = [event for event in told if event.get("type") == "error"]
    assert [item.to_dict() for item in items] == [event for event in told if event not in errors]
    if errors:
        (event,) = errors
        assert isinstance(error, StreamEventError)
        assert error.message == event.get("error", event)["message"]
        assert error.body.to_dict() == event
    else:
        assert error is None
        assert result.so_far.to_dict()
