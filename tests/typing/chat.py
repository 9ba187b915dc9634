"""What users write with chat completions, and the types they get."""

from typing import assert_type

from veneer.dial import (
    AsyncChatStream,
    AsyncDial,
    ChatCompletionChunk,
    ChatCompletionResponse,
    ChatStream,
    Dial,
    SystemMessage,
    UserMessage,
)


def plain_data(client: Dial) -> None:
    answer = client.chat.completions.create(deployment_name="m", messages=[{"role": "user", "content": "Hi"}])
    assert_type(answer, ChatCompletionResponse)
    assert_type(answer.choices[0].message.content, str | None)
    assert_type(answer.choices[0].index, int)
    assert_type(answer.id, str | None)
    if answer.usage:
        assert_type(answer.usage.total_tokens, int)


def other_forms_of_messages(client: Dial, names: list[str], history: list[dict[str, str]]) -> None:
    create = client.chat.completions.create
    create(deployment_name="m", messages=[{"role": "user", "content": name} for name in names])
    create(deployment_name="m", messages=[UserMessage(content="Hi")])
    create(deployment_name="m", messages=[UserMessage(content=name) for name in names])
    create(deployment_name="m", messages=[SystemMessage(content="Be brief"), {"role": "user", "content": "Hi"}])
    create(deployment_name="m", messages=(UserMessage(content="Hi"),))
    create(deployment_name="m", messages=[*history, {"role": "user", "content": "Hi"}])
    history.append({"role": "user", "content": "Hi"})
    create(deployment_name="m", messages=history)
    parts = [{"type": "text", "text": "What is this?"}, {"type": "image_url", "image_url": {"url": "files/b/p.png"}}]
    create(deployment_name="m", messages=[{"role": "user", "content": parts}])


def an_answer_goes_back(client: Dial, answer: ChatCompletionResponse) -> None:
    message = answer.choices[0].message
    client.chat.completions.create(deployment_name="m", messages=[message, UserMessage(content="Go on")])


def parameters(client: Dial) -> None:
    client.chat.completions.create(
        deployment_name="m",
        messages=[{"role": "user", "content": "Hi"}],
        temperature=0.5,
        max_tokens=None,
        stop=["\n"],
        tools=[{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}],
        tool_choice="auto",
        response_format={"type": "json_object"},
        reasoning_effort="low",
        custom_fields={"configuration": {"a": 1}},
        timeout=3,
        max_retries=0,
        extra_headers={"X-Mine": "1", "User-Agent": None},
        extra_query={"a": 1},
        extra_body={"b": [2]},
        on_response=lambda raw: (raw.status_code, raw.headers["date"]),
    )


def stream(client: Dial) -> None:
    with client.chat.completions.create(
        deployment_name="m", messages=[{"role": "user", "content": "Hi"}], stream=True, event_timeout=5.0
    ) as chunks:
        assert_type(chunks, ChatStream)
        for chunk in chunks:
            assert_type(chunk, ChatCompletionChunk)
            assert_type(chunk.choices[0].delta.content, str | None)
        for text in chunks.text():
            assert_type(text, str)
        assert_type(chunks.so_far, ChatCompletionResponse)
        assert_type(chunks.final(), ChatCompletionResponse)
        assert_type(chunks.response.status_code, int)


def either(client: Dial, streaming: bool) -> None:
    answer = client.chat.completions.create(deployment_name="m", messages=[{"role": "user"}], stream=streaming)
    assert_type(answer, ChatCompletionResponse | ChatStream)
    whole = client.chat.completions.create(deployment_name="m", messages=[{"role": "user"}], stream=False)
    assert_type(whole, ChatCompletionResponse)


async def asynchronous(client: AsyncDial) -> None:
    answer = await client.chat.completions.create(
        deployment_name="m", messages=[{"role": "user", "content": "Hi"}], temperature=None
    )
    assert_type(answer, ChatCompletionResponse)
    chunks = await client.chat.completions.create(
        deployment_name="m", messages=[UserMessage(content="Hi"), {"role": "user", "content": "Ho"}], stream=True
    )
    assert_type(chunks, AsyncChatStream)
    async with chunks:
        async for chunk in chunks:
            assert_type(chunk, ChatCompletionChunk)
        async for text in chunks.text():
            assert_type(text, str)
    assert_type(await chunks.final(), ChatCompletionResponse)
    assert_type(chunks.so_far, ChatCompletionResponse)
