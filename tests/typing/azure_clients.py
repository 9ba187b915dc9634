"""What users write with Azure's clients, and the types they get."""

from typing import assert_type

from veneer.azure_inference import AzureKeyCredential, ChatCompletionsClient, EmbeddingsClient, aio, load_client
from veneer.azure_inference.models import (
    AssistantMessage,
    AsyncStreamingChatCompletions,
    ChatCompletions,
    ChatCompletionsToolCall,
    ChatRequestMessage,
    EmbeddingsResult,
    ImageContentItem,
    ImageUrl,
    JsonSchemaFormat,
    ModelInfo,
    StreamingChatCompletions,
    SystemMessage,
    TextContentItem,
    ToolMessage,
    UserMessage,
)


def whole(client: ChatCompletionsClient) -> None:
    answer = client.complete(messages=[SystemMessage("Be brief."), UserMessage(content="Hi")], temperature=0.5)
    assert_type(answer, ChatCompletions)
    message = answer.choices[0].message
    assert_type(message.content, str | None)
    assert_type(message.reasoning_content, str | None)
    assert_type(message.tool_calls, list[ChatCompletionsToolCall] | None)
    client.complete(
        messages=[{"role": "user", "content": "Hi"}], max_completion_tokens=3, headers={"a": "b"}, timeout=3
    )
    client.complete(messages=[UserMessage("Hi"), message], response_format=JsonSchemaFormat(name="a", schema={}))


def streamed(client: ChatCompletionsClient, wish: bool) -> None:
    with client.complete(messages=[UserMessage("Hi")], stream=True) as stream:
        assert_type(stream, StreamingChatCompletions)
        for update in stream:
            assert_type(update.choices[0].delta.content, str | None)
        assert_type(stream.so_far, ChatCompletions)
    assert_type(client.complete(messages=[UserMessage("Hi")], stream=wish), StreamingChatCompletions | ChatCompletions)
    assert_type(client.complete({"messages": []}), StreamingChatCompletions | ChatCompletions)


def history(client: ChatCompletionsClient, calls: list[ChatCompletionsToolCall]) -> None:
    messages: list[ChatRequestMessage] = [SystemMessage("Be brief."), UserMessage("Hi")]
    messages.append(AssistantMessage(tool_calls=calls))
    messages.append(ToolMessage("62", tool_call_id=calls[0].id))
    url = ImageUrl.load(image_file="a.png", image_format="png")
    messages.append(UserMessage([TextContentItem(text="What is this?"), ImageContentItem(image_url=url)]))
    client.complete(messages=messages, tool_choice="auto")


async def asynchronous() -> None:
    async with aio.ChatCompletionsClient("https://host.example", AzureKeyCredential("key"), seed=1) as client:
        assert_type(await client.complete(messages=[UserMessage("Hi")]), ChatCompletions)
        stream = await client.complete(messages=[UserMessage("Hi")], stream=True)
        assert_type(stream, AsyncStreamingChatCompletions)
        async for text in stream.text():
            assert_type(text, str)
        assert_type(await client.get_model_info(), ModelInfo)


def embeddings(client: EmbeddingsClient) -> None:
    result = client.embed(input=["a", "b"], dimensions=3)
    assert_type(result, EmbeddingsResult)
    assert_type(result.data[0].embedding, list[float] | str)
    load_client("https://host.example", "key").close()
