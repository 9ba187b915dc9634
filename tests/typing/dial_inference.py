"""What users write with listings, inference beside chat, their limits and raw requests, and the types they get."""

from datetime import datetime
from typing import Any, assert_type

from veneer.dial import (
    AnthropicMessage,
    AnthropicModel,
    ApplicationInfo,
    AsyncDial,
    AsyncMessageStream,
    AsyncRawStream,
    AsyncResponseStream,
    Attachment,
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatStream,
    CompletionResponse,
    CompletionStream,
    Deployment,
    DeploymentInfo,
    DeploymentName,
    Dial,
    EmbeddingResponse,
    InterfaceType,
    LimitStats,
    MessageStream,
    ModelInfo,
    PricingRate,
    RawStream,
    ResponseObject,
    ResponseStream,
    ResponseTextEvent,
    ReviewConsentResponse,
    TokenizeOutput,
    ToolsetInfo,
    TruncatePromptOutput,
    UserInfo,
    UserLimitStats,
    UserMessage,
)

HI = [{"role": "user", "content": "Hi"}]


def listings(client: Dial) -> None:
    assert_type(client.model.list(), list[ModelInfo])
    model = client.model.get("gpt-4o")
    if model.pricing is not None:
        assert_type(model.pricing.prompt, str | PricingRate | None)
    assert_type(client.toolset.list(timeout=3), list[ToolsetInfo])
    assert_type(client.toolset.get("t").allowed_tools, list[str] | None)
    assert_type(client.addon.list(), list[Deployment])
    assert_type(client.assistant.get("a"), Deployment)
    assert_type(client.deployments.list_names(types=["model", "robot"]), list[DeploymentName])
    for entry in client.deployments.list_all([InterfaceType.CHAT, "other"]):
        assert_type(entry, ModelInfo | ApplicationInfo | ToolsetInfo | DeploymentInfo)
        if isinstance(entry, ToolsetInfo):
            assert_type(entry.transport, str | None)
    str(client.deployments.get_info("a").id)


def deployments(client: Dial) -> None:
    assert_type(client.deployments.get_configuration_schema("a"), dict[str, Any] | None)
    request = ChatCompletionRequest(messages=[UserMessage(content="Hi")], max_prompt_tokens=10)
    assert_type(client.deployments.tokenize("a", ["text", request, {"messages": HI}]), list[TokenizeOutput])
    assert_type(client.deployments.tokenize("a", [name.upper() for name in ("a", "b")]), list[TokenizeOutput])
    assert_type(client.deployments.truncate_prompt("a", [request]), list[TruncatePromptOutput])
    client.deployments.truncate_prompt("a", [{"messages": HI, "max_prompt_tokens": 10}])
    client.deployments.rate("a", True, response_id="r")
    limits = client.deployments.limits("a")
    assert_type(limits, LimitStats)
    if limits.day_token_stats is not None:
        assert_type(limits.day_token_stats.total, int | None)
        assert_type(limits.day_token_stats.resets_at, datetime | None)
    assert_type(client.deployments.usage("a"), LimitStats)


def the_caller(client: Dial) -> None:
    user = client.user.info()
    assert_type(user, UserInfo)
    assert_type(user.userClaims, dict[str, list[str]] | None)
    found = client.user.limits(["model"])
    assert_type(found, UserLimitStats)
    assert_type(found.deployments, dict[str, LimitStats] | None)
    client.user.usage(deployment_types=["application"], timeout=1)
    review = client.consent.get("a")
    assert_type(review, ReviewConsentResponse)
    client.consent.accept("a", review.consent)
    client.health()
    assert_type(client.version(), str)


def inference(client: Dial, stream: bool) -> None:
    vectors = client.embeddings.create(deployment_name="e", input=["a", "b"], dimensions=3)
    assert_type(vectors, EmbeddingResponse)
    assert_type(vectors.data[0].embedding, list[float] | str)
    client.embeddings.create(deployment_name="e", custom_input=["a", Attachment(data="x")])
    client.embeddings.create(deployment_name="e", input=[[1, 2], [3]], encoding_format="base64")

    assert_type(client.completions.create(deployment_name="c", prompt="a"), CompletionResponse)
    assert_type(client.completions.create(deployment_name="c", prompt="a", stream=True), CompletionStream)
    client.completions.create(deployment_name="c", prompt="a", stream=stream, max_tokens=3)

    response = client.responses.create(model="m", input="Hi", reasoning={"effort": "low"})
    assert_type(response, ResponseObject)
    for item in response.output or []:
        for part in item.content or []:
            assert_type(part.text, str | None)
    with client.responses.create(model="m", input=HI, stream=True) as events:
        assert_type(events, ResponseStream)
        for event in events:
            if isinstance(event, ResponseTextEvent):
                assert_type(event.delta, str | None)
        assert_type(events.so_far, ResponseObject)
    client.responses.cancel(response.id)
    assert_type(client.responses.get(response.id), ResponseObject)
    assert_type(client.responses.get(response.id, stream=True, starting_after=3), ResponseStream)
    assert_type(client.responses.get(response.id, stream=stream), ResponseObject | ResponseStream)
    client.responses.delete(client.responses.get(response.id).id)

    message = client.anthropic.messages.create(model="m", max_tokens=5, messages=HI)
    assert_type(message, AnthropicMessage)
    assert_type(message.content[0].text, str | None)
    with client.anthropic.messages.create(model="m", max_tokens=5, messages=HI, stream=True) as pieces:
        assert_type(pieces, MessageStream)
        for text in pieces.text():
            assert_type(text, str)
        assert_type(pieces.final(), AnthropicMessage)
    assert_type(client.anthropic.messages.count_tokens(model="m", messages=HI, system="s").input_tokens, int)
    for one in client.anthropic.models.list(limit=5):
        assert_type(one, AnthropicModel)

    assert_type(client.chat.completions.create(model="m", messages=HI), ChatCompletionResponse)
    assert_type(client.chat.completions.create(model="m", messages=HI, stream=True), ChatStream)


def raw(client: Dial) -> None:
    answer = client.send_request("GET", "v1/bucket", query={"a": [1]}, headers={"X-A": "b"}, timeout=3)
    assert_type(answer.status_code, int)
    assert_type(answer.content, bytes)
    answer.json()
    with client.send_request("POST", "v1/x", json={"a": 1}, stream=True) as stream:
        assert_type(stream, RawStream)
        for event in stream.iter_events():
            assert_type(event.data, str)


async def asynchronous(client: AsyncDial) -> None:
    assert_type(await client.model.list(), list[ModelInfo])
    assert_type(await client.deployments.tokenize("a", ["b"]), list[TokenizeOutput])
    assert_type((await client.user.info()).roles, list[str] | None)
    assert_type(await client.embeddings.create(deployment_name="e", input="a"), EmbeddingResponse)
    assert_type(await client.responses.get("r", stream=True), AsyncResponseStream)
    events = await client.responses.create(model="m", stream=True, cache_policy="cache-priority")
    assert_type(events, AsyncResponseStream)
    assert_type(await events.final(), ResponseObject)
    pieces = await client.anthropic.messages.create(model="m", max_tokens=5, messages=HI, stream=True)
    assert_type(pieces, AsyncMessageStream)
    async for one in await client.anthropic.models.list():
        assert_type(one, AnthropicModel)
    async with await client.send_request("GET", "v1/x", stream=True) as stream:
        assert_type(stream, AsyncRawStream)
        async for line in stream.iter_lines():
            assert_type(line, str)
    assert_type(await client.version(), str)
