"""Chat completions: what goes out, what comes back, whole."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dial.worlds import HI, World, failure
from support import server as play
from support.server import Server
from veneer.dial import (
    AssistantMessage,
    Attachment,
    BadRequestError,
    ChatCompletionCustomFields,
    ChatCompletionTool,
    CustomContent,
    DeveloperMessage,
    DialException,
    FunctionMessage,
    FunctionObject,
    ImagePart,
    ImageUrl,
    MessageCustomFields,
    ParsingDataError,
    PromptCacheOptions,
    ResponseFormatJsonObject,
    StreamOptions,
    SystemMessage,
    TextPart,
    ToolMessage,
    UserMessage,
)
from veneer.testing.dial import DialEmulator

WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}}}
EVERYTHING: dict[str, Any] = {
    "model": "other",
    "temperature": 0,
    "top_p": 0.5,
    "n": 1,
    "stop": ["a", "b"],
    "max_tokens": 10,
    "max_completion_tokens": 11,
    "max_prompt_tokens": 100,
    "presence_penalty": -0.5,
    "frequency_penalty": 0.5,
    "logit_bias": {"50256": -100},
    "seed": 7,
    "user": "me",
    "tools": [WEATHER],
    "tool_choice": {"type": "function", "function": {"name": "get_weather"}},
    "parallel_tool_calls": False,
    "functions": [{"name": "f", "parameters": {}}],
    "function_call": {"name": "f"},
    "response_format": {"type": "json_object"},
    "logprobs": True,
    "top_logprobs": 3,
    "reasoning_effort": "low",
    "stream_options": {"include_usage": True},
    "prompt_cache_key": "key",
    "prompt_cache_options": {"mode": "explicit"},
    "custom_fields": {"configuration": {"mode": "fast", "none": None}},
    "addons": [{"url": "http://addon.invalid"}],
}
HEADERS = {
    "conversation_id": "X-Conversation-Id",
    "job_title": "X-Job-Title",
    "cache_policy": "X-Dial-Cache-Policy",
    "upstream_id": "X-Upstream-Id",
    "client_channel_id": "X-Dial-Client-Channel-Id",
}


def sent(dial: DialEmulator) -> dict[str, Any]:
    body: dict[str, Any] = dial.requests[-1].json()
    return body


# parameters


@pytest.mark.parametrize("stream", [False, True])
async def test_all_parameters_go_out_under_their_names(world: World, dial: DialEmulator, stream: bool) -> None:
    await world.chat(world.client(), "gpt-4o", stream=stream, **EVERYTHING)
    assert sent(dial) == {"messages": HI, "stream": stream, **EVERYTHING}


@pytest.mark.parametrize("name", EVERYTHING)
async def test_each_parameter_goes_out_alone(world: World, dial: DialEmulator, name: str) -> None:
    await world.chat(world.client(), "gpt-4o", **{name: EVERYTHING[name]})
    assert sent(dial) == {"messages": HI, name: EVERYTHING[name]}


async def test_nothing_is_sent_that_was_not_given(world: World, dial: DialEmulator) -> None:
    client = world.client()
    await world.chat(client)
    assert dial.requests[-1].body == b'{"messages":[{"role":"user","content":"Hi"}]}'
    await world.chat(client, stream=None, **dict.fromkeys((*EVERYTHING, *HEADERS, "api_version", "extra_params")))
    assert dial.requests[-1].body == b'{"messages":[{"role":"user","content":"Hi"}]}'
    assert not dial.requests[-1].query
    assert not {name.lower() for name in HEADERS.values()} & set(dial.requests[-1].headers)


async def test_parameters_may_be_models(world: World, dial: DialEmulator) -> None:
    await world.chat(
        world.client(),
        "gpt-4o",
        tools=[ChatCompletionTool(function=FunctionObject(name="get_weather", parameters={"type": "object"})), WEATHER],
        response_format=ResponseFormatJsonObject(),
        stream_options=StreamOptions(include_usage=True),
        prompt_cache_options=PromptCacheOptions(mode="explicit"),
        custom_fields=ChatCompletionCustomFields(configuration={"a": 1}),
    )
    assert sent(dial) == {
        "messages": HI,
        "tools": [WEATHER, WEATHER],
        "response_format": {"type": "json_object"},
        "stream_options": {"include_usage": True},
        "prompt_cache_options": {"mode": "explicit"},
        "custom_fields": {"configuration": {"a": 1}},
    }


async def test_headers_of_dial_have_parameters(world: World, dial: DialEmulator) -> None:
    await world.chat(world.client(), **{name: f"{name}-value" for name in HEADERS})
    for name, header in HEADERS.items():
        assert dial.requests[-1].headers[header] == f"{name}-value"
    assert sent(dial) == {"messages": HI}


@pytest.mark.parametrize(
    ("of_client", "of_call", "query"),
    [
        (None, None, {}),
        ("2024-02-01", None, {"api-version": "2024-02-01"}),
        (None, "2024-10-21", {"api-version": "2024-10-21"}),
        ("2024-02-01", "2024-10-21", {"api-version": "2024-10-21"}),
    ],
    ids=repr,
)
async def test_api_version_of_the_call_comes_before_the_clients(
    world: World, dial: DialEmulator, of_client: str | None, of_call: str | None, query: dict[str, str]
) -> None:
    client = world.client(api_version=of_client)
    assert client.api_version == of_client
    await world.chat(client, api_version=of_call)
    assert dict(dial.requests[-1].query) == query


async def test_extra_body_adds_and_replaces(world: World, dial: DialEmulator) -> None:
    await world.chat(world.client(), temperature=1, extra_body={"temperature": 0.5, "new_thing": {"a": None}})
    assert sent(dial) == {"messages": HI, "temperature": 0.5, "new_thing": {"a": None}}


@pytest.mark.parametrize("messages", [[], (), "Hi", {"role": "user", "content": "Hi"}, None, ""], ids=repr)
async def test_what_is_no_list_of_messages_is_refused(world: World, server: Server, messages: Any) -> None:
    client = world.client(server.url)
    for stream in (False, True):
        error = await failure(world, lambda: world.chat(client, messages=messages, stream=stream))  # noqa: B023
        assert isinstance(error, ValueError)
        assert isinstance(error, DialException)
        assert "messages" in str(error)
    assert server.connections == 0


async def test_unknown_keywords_are_refused(world: World, server: Server) -> None:
    client = world.client(server.url)
    for name in ("temprature", "tiemout", "extra_header", "deployment_id", "Model"):
        error = await failure(world, lambda: world.chat(client, **{name: 1}))  # noqa: B023
        assert isinstance(error, TypeError)
        assert name in str(error)
    assert server.connections == 0


# messages


async def test_messages_may_be_models_or_mappings_or_both(world: World, dial: DialEmulator) -> None:
    fields = MessageCustomFields(cache_breakpoint={"expire_at": "2030-01-01T00:00:00Z"})
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    messages = [
        SystemMessage(content="Be brief.", custom_fields=fields),
        DeveloperMessage(content=[TextPart(text="Be kind.")]),
        {"role": "user", "content": "Hi", "unknown": {"kept": None}},
        AssistantMessage(content=None, tool_calls=[call]),
        ToolMessage(content="sunny", tool_call_id="1"),
        {"role": "assistant", "content": None, "function_call": {"name": "f", "arguments": "{}"}},
        FunctionMessage(name="f", content="rainy"),
        UserMessage(
            content=[
                {"type": "text", "text": "What is this?"},
                ImagePart(image_url=ImageUrl(url="files/public/a.png", detail="low")),
            ],
            custom_content=CustomContent(attachments=[Attachment(type="text/plain", title="t", data="d")]),
        ),
    ]
    await world.chat(world.client(), "gpt-4o", messages=messages)
    found = sent(dial)["messages"]
    assert [message["role"] for message in found] == [
        "system", "developer", "user", "assistant", "tool", "assistant", "function", "user",
    ]  # fmt: skip
    assert found[0] == {
        "role": "system",
        "content": "Be brief.",
        "custom_fields": {"cache_breakpoint": {"expire_at": "2030-01-01T00:00:00Z"}},
    }
    assert found[1]["content"] == [{"type": "text", "text": "Be kind."}]
    assert found[2] == messages[2]
    assert found[3]["tool_calls"] == [call]
    assert found[4] == {"role": "tool", "content": "sunny", "tool_call_id": "1"}
    assert found[5] == messages[5]
    assert found[6] == {"role": "function", "name": "f", "content": "rainy"}
    assert found[7] == {
        "role": "user",
        "content": [
            {"type": "text", "text": "What is this?"},
            {"type": "image_url", "image_url": {"url": "files/public/a.png", "detail": "low"}},
        ],
        "custom_content": {"attachments": [{"type": "text/plain", "title": "t", "data": "d"}]},
    }


@pytest.mark.parametrize("deployment", ["echo", "stages", "tools", "form", "reasoning", "function", "gpt-4o"])
@pytest.mark.parametrize("stream", [False, True])
async def test_answers_go_back_as_history(world: World, dial: DialEmulator, deployment: str, stream: bool) -> None:
    client = world.client()
    answer = await world.chat(client, deployment, "one two", stream=stream)
    if stream:
        answer = await world(answer.final())
    message = answer.choices[0].message
    history: list[Any] = [UserMessage(content="one two"), message, {"role": "user", "content": "and?"}]
    await world.chat(client, "strict", messages=history)
    user, back, last = sent(dial)["messages"]
    assert (user, last) == ({"role": "user", "content": "one two"}, {"role": "user", "content": "and?"})
    assert back == message.to_dict()
    assert back["role"] == "assistant"
    if deployment == "stages":
        assert back["custom_content"]["state"] == {"step": 2, "visited": ["a", "b"], "nested": {"index": 7}}


async def test_the_caller_s_messages_stay_as_they_are(world: World) -> None:
    messages = [{"role": "user", "content": "Hi", "custom_content": {"attachments": [{"url": "files/public/a"}]}}]
    before = json.dumps(messages)
    await world.chat(world.client(), messages=messages, extra_body={"user": "x"})
    assert json.dumps(messages) == before


# answers


async def test_whole_answer_of_a_model(world: World) -> None:
    answer = await world.chat(world.client(), "gpt-35-turbo", "2 + 3 =", api_version="2024-02-15-preview")
    (choice,) = answer.choices
    assert (choice.index, choice.finish_reason) == (0, "stop")
    assert (choice.message.role, choice.message.content) == ("assistant", "5")
    assert answer.model == "gpt-35-turbo-16k"
    assert answer.object == "chat.completion"
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    assert answer.choices[0].message.tool_calls is None


async def test_whole_answer_of_an_application_with_all_that_dial_adds(world: World) -> None:
    answer = await world.chat(world.client(), "stages")
    content = answer.choices[0].message.custom_content
    search, read = content.stages
    assert (search.name, search.content, search.status) == ("Search the web", "Looking around", "completed")
    assert (search.attachments[0].title, json.loads(search.attachments[0].data)) == ("Hits", {"hits": 2})
    assert (read.name, read.status, read.parent_stage_index) == ("Read", "failed", 0)
    assert [attachment.title for attachment in content.attachments] == ["Sources", "Chart"]
    assert content.attachments[1].url == "files/public/charts/chart%201.png"
    assert content.attachments[1].reference_url == "https://charts.invalid/1"
    assert content.state == {"step": 2, "visited": ["a", "b"], "nested": {"index": 7}}
    assert answer.statistics.usage_per_model[0].model == "gpt-4o"
    assert (answer.usage, answer.model) == (None, None)


async def test_tool_calls_come_whole(world: World) -> None:
    client = world.client()
    answer = await world.chat(client, "tools", "weather?", tools=[WEATHER], tool_choice="auto")
    assert answer.choices[0].finish_reason == "tool_calls"
    message = answer.choices[0].message
    (call,) = message.tool_calls
    assert (call.id, call.type, call.function.name) == ("call_1", "function", "get_weather")
    assert json.loads(call.function.arguments) == {"city": "Paris", "unit": "celsius"}
    history = [*HI, message, ToolMessage(content="sunny", tool_call_id=call.id)]
    answer = await world.chat(client, "tools", messages=history, tools=[WEATHER])
    assert answer.choices[0].message.content == "The tool says: sunny"


async def test_forms_are_shown_and_answered(world: World, dial: DialEmulator) -> None:
    client = world.client()
    content = (await world.chat(client, "form", "may I?")).choices[0].message.custom_content
    assert content.form_schema["properties"]["answer"]["oneOf"][0] == {"const": 1, "title": "Yes"}
    reply = UserMessage(content="", custom_content=CustomContent(form_value={"answer": 1}))
    answer = await world.chat(client, "form", messages=[reply])
    assert answer.choices[0].message.content == 'You chose {"answer": 1}'
    assert sent(dial)["messages"][0]["custom_content"] == {"form_value": {"answer": 1}}


async def test_several_choices(world: World) -> None:
    answer = await world.chat(world.client(), "gpt-4o", "one", n=3)
    assert [(choice.index, choice.message.content) for choice in answer.choices] == [(0, "one"), (1, "one"), (2, "one")]


async def test_errors_of_applications_are_understood(world: World) -> None:
    with pytest.raises(BadRequestError) as caught:
        await world.chat(world.client(), "context-length")
    error = caught.value
    assert error.message == "This model's maximum context length is 4096 tokens."
    assert (error.code, error.param, error.type) == ("context_length_exceeded", "messages", "invalid_request_error")
    assert error.body.error.code == "context_length_exceeded"
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("body", ["", "null", "[]", "7", '"text"', "{", "{}trailing", "\ufeff[1]", "<html></html>"])
async def test_answers_that_are_no_answer(world: World, server: Server, body: str) -> None:
    server.script(play.json_reply(body.encode()))
    with pytest.raises(ParsingDataError) as caught:
        await world.chat(world.client(server.url))
    assert caught.value.status_code == 422
    assert caught.value.response.status_code == 200
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "choices",
    [None, [], [None], [7], ["x"], {}, [{"message": None}], [{"message": "text"}], [{"message": {"content": 7}}]],
)
async def test_oddities_inside_an_answer_are_kept(world: World, server: Server, choices: Any) -> None:
    server.script(play.json_reply(json.dumps({"id": 1, "choices": choices, "usage": "none"})))
    answer = await world.chat(world.client(server.url))
    assert answer.to_dict() == {"id": 1, "choices": choices, "usage": "none"}
