"""Models, tool sets and all else that is called by name; what deployments can be asked beside answers; the caller."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from dial.worlds import HI, World, failure
from support import server as play
from support.server import Server
from veneer.dial import (
    ApplicationInfo,
    ChatCompletionRequest,
    DeploymentInfo,
    DeploymentName,
    InvalidRequestError,
    ModelInfo,
    ModelLimits,
    ModelPricing,
    NotDialURLError,
    PermissionDeniedError,
    PricingOperator,
    PricingRate,
    ResourceNotFoundError,
    ServerError,
    TokenizeInputString,
    ToolsetInfo,
    UserInfo,
    UserMessage,
)
from veneer.testing.dial import DialEmulator

UNLIMITED = 9223372036854775807
AWKWARD = ["a#b", "a?b=c", "100%", "two words", "a&b=c", "ünï✓", "folder/inner name", "a%20b"]


async def test_models_and_their_prices(world: World) -> None:
    client = world.client()
    found = {model.id: model for model in await world(client.model.list())}
    plain, tiered = found["gpt-4o"], found["gemini-pro-vision"]
    assert type(plain) is ModelInfo
    assert plain.limits == ModelLimits(max_total_tokens=4096)
    assert plain.pricing == ModelPricing(unit="token", prompt="0.0000005", completion="0.0000015")
    assert isinstance(tiered.pricing.prompt, PricingRate)
    assert (tiered.pricing.prompt.test.field, tiered.pricing.prompt.test.value) == ("prompt_tokens", 200000)
    assert tiered.pricing.prompt.test.operator is PricingOperator.GT
    assert (tiered.pricing.prompt.if_true, tiered.pricing.prompt.if_false) == ("0.000002", "0.000001")
    assert tiered.pricing.completion == "0.000004"
    assert (await world(client.model.get("gemini-pro-vision"))).to_dict() == tiered.to_dict()


async def test_tool_sets(world: World) -> None:
    client = world.client()
    first, second = await world(client.toolset.list())
    assert type(first) is ToolsetInfo
    assert (first.transport, first.allowed_tools, first.auth_settings.authentication_type) == (
        "HTTP",
        ["search", "open"],
        "NONE",
    )
    assert second.display_name["de"] == "Kunden"
    for name in ("toolsets/public/crm%20tools", "toolsets/public/crm tools"):
        assert (await world(client.toolset.get(name))).to_dict() == second.to_dict()


async def test_one_listing_has_all_kinds(world: World) -> None:
    client = world.client()
    kinds = {type(entry) for entry in await world(client.deployments.list_all())}
    assert kinds == {ModelInfo, ApplicationInfo, ToolsetInfo}
    tools = await world(client.deployments.list_all(["mcp"]))
    assert {type(entry) for entry in tools} == {ToolsetInfo}
    chats = await world(client.deployments.list_all(interface_type=["chat", "mcp"]))
    vectors = await world(client.deployments.list_all(["embedding"]))
    assert [entry.id for entry in vectors] == ["text-embedding-3-small"]
    assert "text-embedding-3-small" not in {entry.id for entry in chats}
    for name, kind in (("gpt-4o", ModelInfo), ("app_id", ApplicationInfo), ("web-search", ToolsetInfo)):
        assert type(await world(client.deployments.get_info(name))) is kind


async def test_names_alone(world: World) -> None:
    client = world.client()
    found = await world(client.deployments.list_names())
    assert DeploymentName(id="app_id", object="application") in found
    assert {entry.object for entry in found} == {"model", "application"}
    assert next(entry.id for entry in await world(client.deployments.list_names(types=["toolset"]))) == "web-search"
    both = await world(client.deployments.list_names(["toolset", "application"]))
    assert {entry.object for entry in both} == {"toolset", "application"}


async def test_kinds_to_come_are_read(world: World, server: Server) -> None:
    entries = [
        {"id": "a", "object": "robot", "legs": 4, "scale_settings": {"scale_type": "planetary"}, "status": "asleep"},
        {"id": "b", "object": "model", "pricing": {"prompt": {"tiers": [1]}, "image": "0.1"}, "limits": {"max_x": 1}},
        {"id": "c", "object": None},
        {"id": "d"},
    ]
    client = world.client(server.url)
    server.script(play.json_reply(json.dumps(entries)))
    found = await world(client.deployments.list_all())
    assert [entry.to_dict() for entry in found] == entries
    assert type(found[0]) is DeploymentInfo
    assert (found[0].object, found[0].additional_properties["legs"]) == ("robot", 4)
    assert found[1].pricing.prompt.additional_properties == {"tiers": [1]}
    server.script(play.json_reply(json.dumps([{"id": "x", "object": "robot"}])))
    assert [(entry.id, entry.object) for entry in await world(client.deployments.list_names())] == [("x", "robot")]


async def test_addons_and_assistants_of_older_servers(world: World, dial: DialEmulator) -> None:
    client = world.client(max_retries=0)
    for resource in (client.addon, client.assistant):
        with pytest.raises(ServerError) as caught:
            await world(resource.list())
        assert caught.value.message == "No route"
    dial.mode = "core24"
    for resource, name in ((client.addon, "weather"), (client.assistant, "helper")):
        assert [entry.id for entry in await world(resource.list())] == [name]
        assert (await world(resource.get(name))).object == ("addon" if name == "weather" else "assistant")
        with pytest.raises(ResourceNotFoundError):
            await world(resource.get("nothing"))


@pytest.mark.parametrize("name", AWKWARD)
async def test_names_arrive_whole(world: World, dial: DialEmulator, name: str) -> None:
    shown = name.replace("%20", " ") if "/" in name else name
    dial.add_deployment(shown, "Hello")
    client = world.client()
    assert (await world(client.model.get(name))).id == shown
    assert (await world(client.deployments.get_info(name))).id == shown
    assert await world(client.deployments.get_configuration_schema(name)) is None
    await world(client.deployments.rate(name, True))
    await world(client.deployments.limits(name))
    await world(client.deployments.usage(name))
    assert (await world(client.consent.get(name))).accepted
    for call in (client.toolset.get, client.anthropic.models.get):
        with pytest.raises(ResourceNotFoundError):
            await world(call(name))
    assert dial.ratings[0].deployment == shown
    assert not any(request.query for request in dial.requests)
    assert None not in {request.operation for request in dial.requests}


async def test_addresses_are_no_names(world: World, server: Server) -> None:
    client = world.client(server.url)
    calls = (
        client.model.get,
        client.toolset.get,
        client.addon.get,
        client.assistant.get,
        client.anthropic.models.get,
        client.deployments.get_info,
        client.deployments.get_configuration_schema,
        client.deployments.limits,
        client.deployments.usage,
        client.consent.get,
    )
    for call in calls:
        for name in ("https://other.invalid/x", "//other.invalid/x"):
            assert isinstance(await failure(world, lambda: call(name)), NotDialURLError)  # noqa: B023
    assert server.connections == 0


# what deployments can be asked


async def test_a_configuration_schema_or_none(world: World) -> None:
    client = world.client()
    assert (await world(client.deployments.get_configuration_schema("echo")))["type"] == "object"
    assert await world(client.deployments.get_configuration_schema("gpt-4o")) is None
    with pytest.raises(ResourceNotFoundError):
        await world(client.deployments.get_configuration_schema("nothing"))


async def test_tokens_are_counted(world: World, dial: DialEmulator) -> None:
    client = world.client()
    request = ChatCompletionRequest(messages=[UserMessage(content="one two")])
    picture = {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "files/b/a"}}]}]}
    inputs = ["one two three", request, {"messages": HI}, TokenizeInputString(value=""), picture]
    outputs = await world(client.deployments.tokenize("gpt-4o", inputs))
    assert [output.token_count for output in outputs] == [3, 12, 11, 0, None]
    assert [output.status for output in outputs] == ["success"] * 4 + ["error"]
    assert outputs[-1].error
    assert [entry["type"] for entry in dial.requests[-1].json()["inputs"]] == [
        "string",
        "request",
        "request",
        "string",
        "request",
    ]
    assert await world(client.deployments.tokenize("gpt-4o", [])) == []
    with pytest.raises(PermissionDeniedError) as caught:
        await world(client.deployments.tokenize("gpt-35-turbo", ["a"]))
    assert caught.value.message == "Forbidden deployment"


async def test_prompts_are_cut(world: World) -> None:
    messages = [
        {"role": "system", "content": "Be short."},
        {"role": "user", "content": "one two three"},
        {"role": "assistant", "content": "four"},
        {"role": "user", "content": "five"},
    ]
    requests = [{"messages": messages, "max_prompt_tokens": limit} for limit in (100, 21, 17, 10)]
    outputs = await world(world.client().deployments.truncate_prompt("echo", [*requests, {"messages": messages}]))
    assert [output.discarded_messages for output in outputs] == [[], [1], [1, 2], None, None]
    assert [output.status for output in outputs] == ["success"] * 3 + ["error"] * 2
    assert "max_prompt_tokens" in outputs[-1].error


@pytest.mark.parametrize("method", ["tokenize", "truncate_prompt"])
async def test_one_input_is_no_list(world: World, server: Server, method: str) -> None:
    client = world.client(server.url)
    for wrong in ("text", {"messages": HI}):
        error = await failure(world, lambda: getattr(client.deployments, method)("m", wrong))  # noqa: B023
        assert isinstance(error, InvalidRequestError)
        assert "list" in str(error)
    assert server.connections == 0


async def test_counting_may_be_repeated_and_rating_not(world: World, server: Server) -> None:
    client = world.client(server.url, max_retries=1)
    server.script(play.reset, play.json_reply('{"outputs": []}'))
    assert await world(client.deployments.tokenize("m", ["a"])) == []
    server.script(play.reply(503, b"busy"))
    with pytest.raises(ServerError):
        await world(client.deployments.rate("m", True))
    assert server.paths == ["/v1/deployments/m/tokenize"] * 2 + ["/v1/m/rate"]


async def test_ratings_arrive(world: World, dial: DialEmulator) -> None:
    client = world.client()
    answer = await world.chat(client)
    assert await world(client.deployments.rate("echo", True, response_id=answer.id)) is None
    await world(client.deployments.rate("echo", rate=False))
    assert [(r.deployment, r.rate, r.response_id) for r in dial.ratings] == [
        ("echo", True, answer.id),
        ("echo", False, None),
    ]
    assert dial.requests[-1].json() == {"rate": False}
    dial.reset()
    assert dial.ratings == []


# the caller


async def test_unlimited_stays_exact(world: World) -> None:
    client = world.client()
    limits = await world(client.deployments.limits("gpt-4o"))
    assert limits.minute_token_stats.total == UNLIMITED
    assert type(limits.minute_token_stats.total) is int
    assert json.loads(json.dumps(limits.to_dict()))["dayTokenStats"]["total"] == UNLIMITED
    assert (await world(client.user.limits())).deployments["gpt-4o"].day_request_stats.total == UNLIMITED


async def test_usage_counts_the_calls_made(world: World, dial: DialEmulator) -> None:
    dial.clock = lambda: datetime(2026, 2, 27, 12, tzinfo=UTC).timestamp()
    client = world.client()
    assert (await world(client.user.usage())).deployments == {}
    for _ in range(2):
        await world.chat(client, "gpt-4o")
    await world(client.embeddings.create(deployment_name="text-embedding-3-small", input="one two"))
    await world(client.responses.create(model="gpt-4o", input="Hi"))
    used = await world(client.user.usage())
    assert set(used.deployments) == {"gpt-4o", "text-embedding-3-small"}
    mine = await world(client.deployments.usage("gpt-4o"))
    assert (mine.hour_request_stats.used, mine.minute_token_stats.used) == (3, 2 * 12 + 2)
    assert mine.day_token_stats.resets_at == datetime(2026, 2, 28, tzinfo=UTC)
    assert mine.month_cost_stats.resets_at == datetime(2026, 3, 1, tzinfo=UTC)
    assert mine.minute_token_stats.resets_at is None
    assert used.day_cost_stats.used == pytest.approx(mine.day_cost_stats.used) != 0
    other = world.client(api_key=None, bearer_token=dial.bearer_token)
    assert (await world(other.user.usage())).deployments == {}


async def test_kinds_of_deployments_can_be_chosen(world: World, dial: DialEmulator) -> None:
    client = world.client()
    assert "app_id" not in (await world(client.user.limits())).deployments
    assert "app_id" in (await world(client.user.limits(["application", "model"]))).deployments
    assert dial.requests[-1].query["deploymentTypes"] == "application,model"
    assert (await world(client.user.usage(deployment_types=["application"]))).deployments == {}


async def test_who_is_calling(world: World, dial: DialEmulator) -> None:
    key = await world(world.client().user.info())
    assert isinstance(key, UserInfo)
    assert (key.roles, key.project, key.user_claims) == (["default"], "emulator", None)
    user = await world(world.client(api_key=None, bearer_token=dial.bearer_token).user.info())
    assert user.userClaims == user.user_claims == {"email": ["user@example.com"], "groups": ["staff", "testers"]}
    assert (user.user_id, user.userDisplayName, user.project) == ("user-1", "Test User", None)
    dial.mode = "core24"  # no content type
    assert (await world(world.client().user.info())).project == "emulator"


async def test_consent_is_given_once(world: World) -> None:
    client = world.client()
    before = await world(client.consent.get("app_id"))
    assert before.accepted is False
    assert before.consent.deployments["app_id"].consent_required is True
    assert await world(client.consent.accept("app_id", before.consent)) is None
    assert (await world(client.consent.get("app_id"))).accepted is True
    await world(client.consent.accept("localized", {"deployments": {"localized": {"consentRequired": True}}}))
    assert (await world(client.consent.get("localized"))).accepted is True


async def test_health_and_version_need_no_credentials(world: World, dial: DialEmulator, server: Server) -> None:
    asked: list[str] = []
    token = world.token(lambda: asked.append("asked") or "token")
    client = world.client(bearer_token=token, api_key=None)
    assert await world(client.health()) is None
    assert await world(client.version(timeout=5)) == "0.49.0"
    assert asked == []
    for request in dial.requests:
        assert not {"api-key", "authorization"} & set(request.headers)
    sick: Any = world.client(server.url, max_retries=0)
    server.script(play.reply(503, b""))
    with pytest.raises(ServerError):
        await world(sick.health())
    await world(client.user.info(extra_headers={"Api-Key": dial.api_key, "Authorization": None}))
