"""Which public calls send the transcribed requests about sharing, publications, rights of one request and channels."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from veneer.dial import DialException
from wire import Exchange, events

# Operation: attribute of the client, method, and the property of the answer that the method gives.
METHODS: Mapping[str, tuple[str, str, str | None]] = {
    "share_resources": ("sharing", "create", None),
    "list_shared_resources": ("sharing", "list", "resources"),
    "copy_shared_access": ("sharing", "copy", None),
    "discard_shared_access": ("sharing", "discard", None),
    "revoke_shared_access": ("sharing", "revoke", None),
    "list_invitations": ("invitations", "list", "invitations"),
    "get_invitation": ("invitations", "get", None),
    "delete_invitation": ("invitations", "delete", None),
    "create_publication": ("publications", "create", None),
    "get_publication": ("publications", "get", None),
    "list_publications": ("publications", "list", "publications"),
    "update_publication": ("publications", "update", None),
    "delete_publication": ("publications", "delete", None),
    "approve_publication": ("publications", "approve", None),
    "reject_publication": ("publications", "reject", None),
    "list_published_resources": ("publications", "list_resources", None),
    "list_publication_rules": ("publications", "list_rules", "rules"),
    "list_notifications": ("notifications", "list", "notifications"),
    "delete_notifications": ("notifications", "delete", None),
    "grant_permissions": ("resource_permissions", "grant", None),
    "revoke_permissions": ("resource_permissions", "revoke", None),
    "list_permissions": ("resource_permissions", "list", "resources"),
    "subscribe_client_channel": ("client_channel", "subscribe", None),
    "report_client_channel": ("client_channel", "report", None),
    "interact_client_channel": ("client_channel", "interact", None),
    "unsubscribe_client_channel": ("client_channel", "unsubscribe", None),
}
NEVER_SENT = {"share_create_bad_body": "resources are objects with a URL"}


def method_of(exchange: Exchange) -> tuple[str, str, str | None]:
    attribute, method, wrapper = METHODS[exchange.operation or ""]
    if exchange.arguments.get("accept"):
        method = "accept"
    if exchange.arguments.get("receivers"):
        method, wrapper = "list_receivers", "receivers"
    return attribute, method, wrapper


def call_of(client: Any, exchange: Exchange, options: Mapping[str, Any]) -> Callable[[], Any]:
    """The public call that sends an exchange's request."""
    attribute, method, _ = method_of(exchange)
    given = {name: value for name, value in exchange.arguments.items() if name not in ("accept", "receivers")}
    if "invitation_id" in given:
        given["invitation"] = given.pop("invitation_id")
    return lambda: getattr(getattr(client, attribute), method)(**given, **options)


def plain(value: Any) -> Any:
    """Models as the JSON they were made of."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    return value if value is None else value.to_dict()


def check(exchange: Exchange, result: Any, items: list[Any], error: Any) -> None:
    """Whether a client made of a successful answer what is in it."""
    _, _, wrapper = method_of(exchange)
    if not exchange.answer.is_stream:
        assert error is None
        told = json.loads(exchange.answer.body or b"null")
        assert plain(result) == (told if wrapper is None else told[wrapper])
        return
    told = [event for event in events(exchange.answer.body) if not isinstance(event, str)]
    if exchange.operation == "subscribe_client_channel":
        assert (error, plain(items)) == (None, told)
        name = "x-dial-client-channel-id"
        assert result.channel_id == (exchange.answer.plain_headers.get(name) or exchange.request.headers.get(name, ""))
    elif isinstance(told[0], dict):
        assert isinstance(error, DialException)
        assert (error.status_code, error.code) == (502, str(told[0]["error"]["code"]))
        assert told[0]["error"]["message"] in error.message
    else:
        assert (error, plain(result)) == (None, told[0])
