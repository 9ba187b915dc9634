"""Azure AI Inference: a tool call, streamed from an Azure OpenAI endpoint, and embeddings."""

from __future__ import annotations

import asyncio
import json
import math
import os
from typing import TYPE_CHECKING

from veneer.azure_inference import AzureKeyCredential, ChatCompletionsClient, EmbeddingsClient, HttpResponseError, aio
from veneer.azure_inference.models import (
    AssistantMessage,
    ChatCompletionsToolDefinition,
    ChatRequestMessage,
    FunctionDefinition,
    ToolMessage,
    UserMessage,
)

from .show import heading, line, piece, section

if TYPE_CHECKING:
    from veneer.testing import Emulator

VARIABLES = (
    "AZURE_AI_CHAT_ENDPOINT",
    "AZURE_AI_CHAT_KEY",
    "AZURE_AI_EMBEDDINGS_ENDPOINT",
    "AZURE_AI_EMBEDDINGS_KEY",
)
"""The tour goes to real endpoints where all of these are set."""

WEATHER = ChatCompletionsToolDefinition(
    function=FunctionDefinition(
        name="get_max_temperature",
        description="The highest temperature in a city, some days from now.",
        parameters={
            "type": "object",
            "properties": {"city": {"type": "string"}, "days": {"type": "string"}},
            "required": ["city", "days"],
        },
    )
)


def tour(server: Emulator | None) -> None:
    """Tour the emulator, or the endpoints that the environment names where there is none."""
    azure = server.azure_inference if server else None
    chat = azure.openai_url if azure else os.environ["AZURE_AI_CHAT_ENDPOINT"]
    vectors = azure.base_url if azure else os.environ["AZURE_AI_EMBEDDINGS_ENDPOINT"]
    key = azure.api_key if azure else os.environ["AZURE_AI_CHAT_KEY"]
    heading(f"Azure AI Inference, {'in the emulator' if azure else f'at {chat}'}")
    model = os.environ.get("AZURE_AI_CHAT_MODEL", "gpt-4o")
    asyncio.run(tool_call(chat, key, model))
    embeddings(vectors, azure.api_key if azure else os.environ["AZURE_AI_EMBEDDINGS_KEY"])
    error(chat, model)


async def tool_call(endpoint: str, key: str, model: str) -> None:
    """The model asks for a tool, in fragments; its result goes back; the answer is shown as it arrives."""
    section(f"A tool call of {model}, streamed and added up")
    messages: list[ChatRequestMessage] = [UserMessage("How warm will it be in Seattle in two days?")]
    async with aio.ChatCompletionsClient(endpoint, AzureKeyCredential(key), model=model) as client:
        async with await client.complete(messages=messages, tools=[WEATHER], stream=True) as stream:
            updates = [update async for update in stream]
        calls = stream.so_far.choices[0].message.tool_calls or []
        line("updates", len(updates))
        messages.append(AssistantMessage(tool_calls=calls))
        for call in calls:
            line("the model asks for", f"{call.function.name}({call.function.arguments})")
            messages.append(ToolMessage(json.dumps({"fahrenheit": 62}), tool_call_id=call.id))
        print("  ", end="")
        async for text in (await client.complete(messages=messages, tools=[WEATHER], stream=True)).text():
            piece(text)
        print()


def embeddings(endpoint: str, key: str) -> None:
    """Vectors of texts, and which are alike."""
    section("Embeddings")
    texts = ["a red boat", "a red boat", "tax law"]
    with EmbeddingsClient(endpoint, AzureKeyCredential(key)) as client:
        result = client.embed(input=texts)
    first, *others = [item.embedding for item in result.data]
    for text, vector in zip(texts[1:], others, strict=True):
        line(f"'{texts[0]}'", f"is {alike(first, vector):.2f} like '{text}'")
    if result.usage:
        line("tokens", result.usage.prompt_tokens)


def alike(one: list[float] | str, other: list[float] | str) -> float:
    """The cosine of the angle between two vectors of numbers."""
    if isinstance(one, str) or isinstance(other, str):
        return math.nan
    return sum(a * b for a, b in zip(one, other, strict=True)) / (math.hypot(*one) * math.hypot(*other))


def error(endpoint: str, model: str) -> None:
    """What a refusal looks like."""
    section("What an error looks like")
    with ChatCompletionsClient(endpoint, AzureKeyCredential("not-a-key"), model=model) as client:
        try:
            client.complete(messages=[UserMessage("Hi")])
        except HttpResponseError as refused:
            line(type(refused).__name__, refused)
            line("attributes", f"status_code={refused.status_code} error.code={refused.error and refused.error.code}")
