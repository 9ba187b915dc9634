import asyncio
import os

from aidial_client import AsyncDial, Dial, DialException
from aidial_client.types.chat import ChatCompletionChunk, ChatCompletionResponse, ToolParam, UserMessageParam
from aidial_client.types.chat import response as answers
from aidial_client.types.chat.request_param import AssistantMessageParam, AttachmentParam, CustomContentParam

URL, KEY = os.environ["URL"], os.environ["KEY"]


def ask(client: Dial) -> None:
    messages = [UserMessageParam(role="user", content="Hello there")]
    answer = client.chat.completions.create(deployment_name="echo", messages=messages, temperature=0.5, max_tokens=50)
    assert isinstance(answer, ChatCompletionResponse)
    print("answer", answer.choices[0].message.content, answer.choices[0].finish_reason)
    print("usage", answer.usage.model_dump(exclude_none=True) if answer.usage else None)
    said = answer.choices[0].message.model_dump(exclude_none=True)
    print("message", {key: said[key] for key in ("role", "content")})


def stream(client: Dial) -> None:
    text = ""
    for chunk in client.chat.completions.create(
        deployment_name="echo", messages=[{"role": "user", "content": "one two"}], stream=True
    ):
        assert isinstance(chunk, ChatCompletionChunk)
        if chunk.choices:
            text += chunk.choices[0].delta.content or ""
    print("streamed", text)


def tools(client: Dial) -> None:
    tool: ToolParam = {
        "type": "function",
        "function": {
            "name": "get_weather",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
        },
    }
    answer = client.chat.completions.create(
        deployment_name="tools", messages=[{"role": "user", "content": "weather?"}], tools=[tool]
    )
    for call in answer.choices[0].message.tool_calls or []:
        assert isinstance(call, answers.ChatCompletionMessageToolCall)
        print("call", call.function.name, call.function.arguments)


def attachments(client: Dial) -> None:
    content = CustomContentParam(attachments=[AttachmentParam(type="text/plain", title="a", data="text")])
    said = AssistantMessageParam(role="assistant", content="Look", custom_content=content)
    assert said["custom_content"]["attachments"][0]["title"] == "a"
    answer = client.chat.completions.create(
        deployment_name="echo", messages=[said, {"role": "user", "content": "What is it?"}]
    )
    print("after an attachment", answer.choices[0].message.content)


def failure(client: Dial) -> None:
    try:
        client.chat.completions.create(deployment_name="nowhere", messages=[{"role": "user", "content": "?"}])
    except DialException as error:
        print("error", error.status_code, error.message)


async def later() -> None:
    client = AsyncDial(base_url=URL, api_key=KEY)
    pieces = await client.chat.completions.create(
        deployment_name="echo", messages=[{"role": "user", "content": "three four"}], stream=True
    )
    print("async", "".join([c.choices[0].delta.content or "" async for c in pieces if c.choices]))
    await client.aclose()


with Dial(base_url=URL, api_key=KEY) as dial:
    ask(dial)
    stream(dial)
    tools(dial)
    attachments(dial)
    failure(dial)
asyncio.run(later())
