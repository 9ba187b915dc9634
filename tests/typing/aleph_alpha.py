"""A user's program for Aleph Alpha: what type checkers make of it."""

from __future__ import annotations

from typing import Any, assert_type

from veneer.aleph_alpha import (
    AsyncClient,
    BatchSemanticEmbeddingRequest,
    ChatRequest,
    ChatResponse,
    ChatStreamChunk,
    Client,
    CompletionRequest,
    CompletionResponse,
    CompletionSummary,
    EmbeddingRequest,
    ExplanationRequest,
    FinishReason,
    Image,
    ImageControl,
    JSONSchema,
    Message,
    Prompt,
    PromptGranularity,
    Role,
    SemanticRepresentation,
    StreamChunk,
    StreamOptions,
    Text,
    TextControl,
    TextMessage,
    TokenControl,
    Tokens,
    ToolCall,
    Usage,
)


class Story:
    """Stands in for a pydantic model."""

    theme: str


def chats(client: Client) -> None:
    messages = [TextMessage(Role.System, "Be kind."), TextMessage(role=Role.User, content="Hi")]
    request = ChatRequest("m", messages, maximum_tokens=3, stream_options=StreamOptions(include_usage=True))
    answer = client.chat(request, model="m", timeout=3)
    assert_type(answer, ChatResponse)
    assert_type(answer.message, TextMessage)
    assert_type(answer.message.content, str)
    messages.append(answer.message)
    assert_type(answer.parsed(Story), Story)
    picture = Message("user", ["Look:", Image.from_bytes(b"")], tool_calls=answer.message.tool_calls)
    ChatRequest("m", [picture, *messages, {"role": "user"}], response_format=JSONSchema({}, "n"), max_tokens=3)
    ChatRequest("m", messages, response_format=Story, tool_choice="auto", tools=[{"type": "function"}])
    with client.chat_with_streaming(request) as stream:
        for item in stream:
            if isinstance(item, ChatStreamChunk):
                assert_type(item.content, str | None)
            elif isinstance(item, Usage):
                assert_type(item.total_tokens, int)
            elif isinstance(item, ToolCall):
                assert_type(item.function.arguments, str)
            elif isinstance(item, FinishReason):
                assert item.value.islower()
        assert_type(stream.final(), ChatResponse)


def prompts(client: Client) -> None:
    items = Prompt([Text("a", [TextControl(0, 1, 0.5)]), Tokens([1], [TokenControl(pos=0, factor=2)]), "b"])
    items.append(Image.from_file("a.png", [ImageControl(0, 0, 1, 1, 0.5)]))
    answer = client.complete(CompletionRequest(items, 3, stop_sequences=["x"]), "m")
    assert_type(answer, CompletionResponse)
    assert_type(answer.completions[0].completion, str | None)
    if answer.optimized_prompt is not None:
        assert_type(answer.optimized_prompt, Prompt)
    states = client.embed(EmbeddingRequest(items, [-1], ["mean"]), "m")
    if states.embeddings is not None:
        assert_type(states.embeddings["layer_0", "mean"], list[float])
    asked = ExplanationRequest(items, " b", prompt_granularity=PromptGranularity.Word)
    for explanation in client.explain(asked, "m").with_text_from_prompt(asked).explanations:
        assert_type(explanation.target, str)
    batch = BatchSemanticEmbeddingRequest([items, Prompt("a")], SemanticRepresentation.Query)
    assert_type(client.batch_semantic_embed(batch, num_concurrent_requests=2).embeddings, list[list[float]])
    assert_type([model["name"] for model in client.models()], list[Any])


async def asynchronous() -> None:
    async def token() -> str:
        return "t"

    async with AsyncClient(token, "https://inference.example.com/v1", nice=True) as client:
        async for item in client.complete_with_streaming(CompletionRequest(Prompt("a")), "m"):
            if isinstance(item, StreamChunk):
                assert_type(item.completion, str)
            elif isinstance(item, CompletionSummary):
                assert_type(item.num_tokens_generated, int)
        assert_type(await client.chat(ChatRequest("m", [Message(Role.User, "a")])), ChatResponse)
