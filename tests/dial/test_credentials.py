"""External services, tool sets that ask for credentials, access while a user is away; secrets stay secret."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from dial.test_lifecycle import put
from dial.worlds import World, failure
from support.printing import printed
from support.server import Server, json_reply
from veneer.dial import (
    AuthenticationError,
    BadRequestError,
    DialStatusError,
    InvalidDialURLError,
    NotDialURLError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ServiceCredentials,
    SignInRequest,
)
from veneer.testing.dial import DialEmulator
from veneer.testing.dial._auth import bucket_of

SECRET = "very-secret-0123"
KEY: dict[str, Any] = {"credentials_level": "USER", "authentication_type": "API_KEY", "api_key": SECRET}
CODE: dict[str, Any] = {"credentials_level": "USER", "authentication_type": "OAUTH", "code": SECRET}


def user_id(dial: DialEmulator) -> str:
    """How the emulator calls the user of its token: by the name of the user's bucket."""
    return bucket_of(f"user:{dial.bearer_token}")


async def status(world: World, client: Any, app: str = "app_id", service: str = "mail") -> Any:
    found = await world(client.external_services.get(app, service))
    return found.auth_settings.user_level_auth_status


async def test_a_user_signs_in_and_the_application_gets_the_header(world: World, dial: DialEmulator) -> None:
    user, application = world.client(), world.client(api_key=dial.per_request_key)
    missing = await failure(world, lambda: application.external_services.credentials("app_id", "mail"))
    assert isinstance(missing, ResourceNotFoundError)
    assert await world(user.external_services.signin("app_id", "mail", **KEY)) is True
    assert await status(world, user) == "SIGNED_IN"
    header = await world(application.external_services.credentials("app_id", "mail"))
    assert (header.header_name, header.header_value, header.expires_at) == ("X-API-KEY", SECRET, None)
    await world(user.external_services.signin("app_id", "calendar", **CODE))
    token = await world(application.external_services.credentials("app_id", "calendar"))
    assert (token.header_name, token.expires_at > dial.clock()) == ("Authorization", True)
    gone = {"credentials_level": "USER", "authentication_type": "API_KEY"}
    assert await world(user.external_services.signout("app_id", "mail", **gone)) is True
    assert await world(user.external_services.signout("app_id", "mail", **gone)) is False
    assert await status(world, user) == "SIGNED_OUT"


async def test_secrets_show_nowhere(world: World, dial: DialEmulator, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "veneer")
    client = world.client()
    await world(client.external_services.signin("app_id", "mail", **KEY))
    error = await failure(world, lambda: client.external_services.signin("app_id", "calendar", **KEY))
    application = world.client(api_key=dial.per_request_key)
    header = await world(application.external_services.credentials("app_id", "mail"))
    models = [
        header,
        SignInRequest(url="x", api_key=SECRET, code=SECRET),
        ServiceCredentials.from_dict(header.to_dict()),
    ]
    assert SECRET not in f"{models!r} {error!r} {error} {error.__dict__} {caplog.text}"
    assert header.header_value == SECRET


@pytest.mark.parametrize("given", [KEY, CODE], ids=["key", "code"])
@pytest.mark.parametrize("refused", ["by the server", "here"])
async def test_a_traceback_of_signing_in_shows_no_secret(world: World, given: dict[str, Any], refused: str) -> None:
    client, name = world.client(), "none" if refused == "by the server" else "https://elsewhere.example.com/x"
    for call in (
        lambda: client.toolset_auth.signin(name, **given),
        lambda: client.external_services.signin(name, "mail", **given),
        lambda: client.offline_credentials.signin(SECRET),  # not for clients with a key
    ):
        assert SECRET not in printed(await failure(world, call))


async def test_only_the_key_of_a_request_gets_credentials(world: World, dial: DialEmulator) -> None:
    refused = await failure(world, lambda: world.client().external_services.credentials("app_id", "mail"))
    assert isinstance(refused, AuthenticationError)
    application = world.client(api_key=dial.per_request_key)
    for call in (application.external_services.signin, application.external_services.signout):
        assert isinstance(await failure(world, lambda call=call: call("app_id", "mail")), AuthenticationError)
    put(dial, "applications", "other", {"external_services": {"mail": {"auth_settings": {}}}}, bucket=dial.bucket)
    dial.add_bucket(dial.bucket)
    other = await failure(
        world, lambda: application.external_services.credentials(f"applications/{dial.bucket}/other", "mail")
    )
    assert isinstance(other, PermissionDeniedError)


async def test_wrong_types_levels_and_services_are_told(world: World, dial: DialEmulator) -> None:
    client = world.client(bearer_token=dial.bearer_token)
    signin = client.external_services.signin
    wrong = await failure(world, lambda: signin("app_id", "mail", **CODE))
    assert isinstance(wrong, BadRequestError)
    assert wrong.message == "Wrong authentication_type. Expected type: API_KEY, provided: OAUTH"
    everybody = await failure(world, lambda: signin("app_id", "mail", **{**KEY, "credentials_level": "GLOBAL"}))
    assert isinstance(everybody, PermissionDeniedError)
    native = await failure(world, lambda: signin("app_id", "own", **{**KEY, "authentication_type": "DIAL_NATIVE"}))
    assert "not applicable" in str(native)
    assert isinstance(await failure(world, lambda: signin("app_id", "none", **KEY)), ResourceNotFoundError)
    with pytest.raises(TypeError, match="did you mean api_key"):
        await world(signin("app_id", "mail", apikey=SECRET))


async def test_services_are_defined_for_applications_in_the_storage(world: World, dial: DialEmulator) -> None:
    app, client = put(dial, "applications", "my apps/a", {"displayName": "A"}), world.client()
    assert await world(client.external_services.list(app)) == []
    settings = {"authentication_type": "OAUTH", "client_id": "c", "client_secret": SECRET}
    saved = await world(client.external_services.save(app, "crm", {"display_name": "CRM", "auth_settings": settings}))
    assert (saved.id, saved.auth_settings.client_id, saved.auth_settings.client_secret) == ("crm", "c", None)
    await world(client.external_services.signin(app, "crm", **CODE))
    (listed,) = await world(client.external_services.list(app))
    assert listed.auth_settings.user_level_auth_status == "SIGNED_IN"
    assert await world(client.external_services.delete(app, "crm")) is True
    assert isinstance(await failure(world, lambda: client.external_services.get(app, "crm")), ResourceNotFoundError)
    assert isinstance(
        await failure(world, lambda: client.external_services.save("app_id", "crm", {})), PermissionDeniedError
    )


async def test_urls_of_services_are_made_of_application_and_id(world: World, server: Server) -> None:
    server.script(json_reply("true"), json_reply("true"))
    client = world.client(server.url)
    await world(client.external_services.signout("applications/b/my app", "a b"))
    await world(client.external_services.signout(f"{client.api_url}applications/b/my%20app", "a b"))
    wanted = {"url": "applications/b/my%20app/external_services/a%20b"}
    assert [json.loads(request.body) for request in server.requests] == [wanted] * 2
    with pytest.raises(NotDialURLError):
        await world(client.external_services.list("https://elsewhere.example.com/v1/applications/b/a"))
    with pytest.raises(InvalidDialURLError):
        await world(client.external_services.list("applications/b/../c"))
    with pytest.raises(ValueError, match="service_id"):
        await world(client.external_services.signout("app_id", ".."))
    assert len(server.requests) == 2


async def test_on_behalf_of_a_user_who_is_away(world: World, dial: DialEmulator) -> None:
    user, application = world.client(bearer_token=dial.bearer_token), world.client()
    owner = {"owner_user_id": user_id(dial)}
    ask = application.external_services.obo_credentials
    assert isinstance(await failure(world, lambda: ask("app_id", "mail", **owner)), ResourceNotFoundError)
    await world(user.external_services.signin("app_id", "mail", **KEY))
    refused = await failure(world, lambda: ask("app_id", "mail", **owner))
    assert (type(refused), "consent" in str(refused)) == (PermissionDeniedError, True)
    await world(user.external_services.signin("app_id", "mail", **KEY, offline_usage_consent=True))
    assert (await world(ask("app_id", "mail", **owner))).header_value == SECRET
    stranger = await failure(world, lambda: user.external_services.obo_credentials("app_id", "mail", **owner))
    assert isinstance(stranger, PermissionDeniedError)


async def test_acting_through_dial_itself_needs_consent_and_offline_access(world: World, dial: DialEmulator) -> None:
    user, application = world.client(bearer_token=dial.bearer_token), world.client()
    ask, owner = application.external_services.obo_credentials, user_id(dial)
    not_approved = await failure(world, lambda: ask("app_id", "own", owner_user_id=owner))
    assert isinstance(not_approved, PermissionDeniedError)
    assert not_approved.message == "Application 'app_id' is not approved to use 'own'"
    assert isinstance(
        await failure(world, lambda: user.external_services.grant_consent("app_id", "own")), PermissionDeniedError
    )
    assert await world(application.external_services.grant_consent("app_id", "own")) is True
    away = await failure(world, lambda: ask("app_id", "own", owner_user_id=owner))
    assert "has not enabled offline access" in str(away)
    await world(user.offline_credentials.signin("code-1"))
    assert (await world(ask("app_id", "own", owner_user_id=owner))).header_name == "Authorization"
    assert await world(application.external_services.withdraw_consent("app_id", "own")) is True
    assert await world(application.external_services.withdraw_consent("app_id", "own")) is False


async def test_offline_access_is_allowed_and_taken_back(world: World, dial: DialEmulator) -> None:
    client = world.client(bearer_token=dial.bearer_token)
    before = await world(client.offline_credentials.get())
    assert (before.connected, before.connect.client_id) == (False, "dial-offline")
    assert await world(client.offline_credentials.signin("code-1", redirect_uri=before.connect.redirect_uri)) is True
    after = await world(client.offline_credentials.get())
    assert (after.connected, after.connect) == (True, None)
    assert isinstance(await failure(world, lambda: client.offline_credentials.signin("code-1")), BadRequestError)
    assert await world(client.offline_credentials.signout()) is True
    assert await world(client.offline_credentials.signout()) is False
    for other in (world.client(), world.client(api_key=dial.per_request_key)):
        assert isinstance(
            await failure(world, lambda other=other: other.offline_credentials.get()), AuthenticationError
        )


async def test_tool_sets_take_credentials(world: World, dial: DialEmulator) -> None:
    client = world.client()
    issues = client.mcp.toolset("issues")
    call = {"name": "close", "arguments": {"number": 7}}
    assert isinstance(await failure(world, lambda: issues.request("tools/call", call)), AuthenticationError)
    assert await world(client.toolset_auth.signin("issues", **KEY)) is True
    assert (await world(issues.request("tools/call", call)))["content"][0]["text"] == "#7 is closed"
    gone = {"credentials_level": "USER", "authentication_type": "API_KEY"}
    assert await world(client.toolset_auth.signout("issues", **gone)) is True
    assert isinstance(await failure(world, lambda: issues.request("tools/call", call)), AuthenticationError)


async def test_names_of_tool_sets_go_into_bodies_as_they_are(world: World, server: Server) -> None:
    server.script(json_reply("true"), json_reply("true"))
    client = world.client(server.url)
    await world(client.toolset_auth.signout("toolsets/b/my%20tools"))
    await world(client.toolset_auth.signin(f"{client.api_url}toolsets/b/my%20tools", timeout=3, api_key="k"))
    bodies = [json.loads(request.body) for request in server.requests]
    assert bodies == [{"url": "toolsets/b/my tools"}, {"url": "toolsets/b/my tools", "apiKey": "k"}]
    with pytest.raises(NotDialURLError):
        await world(client.toolset_auth.signin("https://elsewhere.example.com/v1/toolsets/b/t"))


async def test_administrators_repair_tool_sets(world: World, dial: DialEmulator) -> None:
    client = world.client()
    oauth = {"authentication_type": "OAUTH", "dynamically_registered": True}
    good = put(dial, "toolsets", "good", {"endpoint": "https://t.example.com", "authSettings": oauth})
    assert (await world(client.toolset_auth.repair(good))).result == "REREGISTERED"
    away = put(dial, "toolsets", "away", {"endpoint": "https://t.invalid", "authSettings": oauth})
    error = await failure(world, lambda: client.toolset_auth.repair(away))
    assert (type(error), getattr(error, "status_code", 0)) == (DialStatusError, 424)
    plain = put(dial, "toolsets", "plain", {"endpoint": "https://t.example.com"})
    assert isinstance(await failure(world, lambda: client.toolset_auth.repair(plain)), BadRequestError)
    stranger = world.client(bearer_token=dial.bearer_token)
    assert isinstance(await failure(world, lambda: stranger.toolset_auth.repair(good)), PermissionDeniedError)
    with pytest.raises(InvalidDialURLError):
        await world(client.toolset_auth.repair("issues"))
