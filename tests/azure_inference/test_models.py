"""The models as users of azure-ai-inference know them."""

from __future__ import annotations

import base64
import copy
import json
import pickle
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from veneer.azure_inference import models

ANSWER: dict[str, Any] = {
    "id": "1",
    "object": "chat.completion",
    "created": 1741942820,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "finish_reason": "something_new",
            "message": {"role": "assistant", "content": None, "tool_calls": None, "own": [1]},
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3, "image_prompt_tokens": 0},
    "own": {"a": 1},
}

MESSAGES = [
    (models.SystemMessage, "system"),
    (models.DeveloperMessage, "developer"),
    (models.UserMessage, "user"),
    (models.AssistantMessage, "assistant"),
    (models.ToolMessage, "tool"),
]


@pytest.mark.parametrize(("cls", "role"), MESSAGES)
def test_messages_take_their_content_in_three_ways(cls: Any, role: str) -> None:
    expected = {"role": role, "content": "some content"}
    for made in (cls("some content"), cls(content="some content"), cls(dict(expected))):
        assert made.as_dict() == expected
        assert made.role == models.ChatRole(role)
        assert made == expected
    with pytest.raises(ValueError, match="content cannot be provided as positional and keyword arguments"):
        cls("some content", content="some content")
    with pytest.raises(TypeError):
        cls("some content", nothing_like_this=1)


def test_messages_keep_their_class() -> None:
    made = models.UserMessage("Hi")
    for twin in (copy.copy(made), copy.deepcopy(made), made.copy(), pickle.loads(pickle.dumps(made))):
        assert type(twin) is models.UserMessage
        assert twin == made


def test_content_items() -> None:
    made = models.UserMessage(
        [
            models.TextContentItem(text="some text"),
            models.ImageContentItem(image_url=models.ImageUrl(url="u", detail=models.ImageDetailLevel.HIGH)),
            models.AudioContentItem(input_audio=models.InputAudio(data="d", format=models.AudioContentFormat.MP3)),
        ]
    )
    assert made.as_dict()["content"] == [
        {"type": "text", "text": "some text"},
        {"type": "image_url", "image_url": {"url": "u", "detail": "high"}},
        {"type": "input_audio", "input_audio": {"data": "d", "format": "mp3"}},
    ]


def test_an_answer_by_attribute_and_by_item() -> None:
    answer = models.ChatCompletions(ANSWER)
    assert answer.created == datetime(2025, 3, 14, 9, 0, 20, tzinfo=UTC)
    assert answer["created"] == 1741942820
    assert answer["own"] == {"a": 1}
    assert answer.get("nothing") is None
    assert answer.choices[0].message.content is None
    assert answer.choices[0]["message"]["own"] == [1]
    assert answer.choices[0].finish_reason == "something_new"
    assert answer.as_dict() == ANSWER
    assert answer == ANSWER
    assert list(answer) == list(ANSWER)
    assert "own" in answer


@pytest.mark.parametrize("cls", [models.ChatCompletions, models.EmbeddingsResult, models.ModelInfo])
def test_str_is_json(cls: Any) -> None:
    made = cls({"id": "1", "new": [1, 2]})
    assert str(made) == json.dumps(made.as_dict(), indent=2)


def test_missing_fields_are_none_and_fields_can_be_set() -> None:
    answer = models.ChatCompletions({})
    assert (answer.id, answer.usage, answer.choices) == (None, None, None)
    answer["model"] = "n"
    answer["own"] = 1
    assert answer.model == "n"
    assert answer.as_dict() == {"model": "n", "own": 1}
    with pytest.raises(KeyError):
        answer["nothing"]


def test_enums_are_strings() -> None:
    assert models.CompletionsFinishReason.STOPPED == "stop"
    assert models.CompletionsFinishReason.TOKEN_LIMIT_REACHED == "length"
    assert models.CompletionsFinishReason.CONTENT_FILTERED == "content_filter"
    assert models.ChatCompletionsToolChoicePreset.NONE == "none"
    read = models.ChatChoice({"index": 0, "finish_reason": "stop", "message": {"role": "assistant"}})
    assert read.finish_reason is models.CompletionsFinishReason.STOPPED


def test_files_are_loaded(tmp_path: Path) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"\x89PNG content")
    encoded = base64.b64encode(b"\x89PNG content").decode()
    url = models.ImageUrl.load(image_file=str(file), image_format="png", detail=models.ImageDetailLevel.AUTO)
    assert (url.url, url.detail) == (f"data:image/png;base64,{encoded}", "auto")
    picture = models.ImageEmbeddingInput.load(image_file=file, image_format="png", text="some text")
    assert picture.as_dict() == {"image": f"data:image/png;base64,{encoded}", "text": "some text"}
    audio = models.InputAudio.load(audio_file=file, audio_format="mp3")
    assert audio.as_dict() == {"data": encoded, "format": "mp3"}
    with pytest.raises(FileNotFoundError):
        models.ImageUrl.load(image_file=str(tmp_path / "none"), image_format="png")


def test_every_public_name_of_the_rival_is_there() -> None:
    names = """
    AssistantMessage AsyncStreamingChatCompletions AudioContentFormat AudioContentItem ChatChoice ChatCompletions
    ChatCompletionsNamedToolChoice ChatCompletionsNamedToolChoiceFunction ChatCompletionsToolCall
    ChatCompletionsToolChoicePreset ChatCompletionsToolDefinition ChatRequestMessage ChatResponseMessage ChatRole
    CompletionsFinishReason CompletionsUsage ContentItem DeveloperMessage EmbeddingEncodingFormat EmbeddingInputType
    EmbeddingItem EmbeddingsResult EmbeddingsUsage FunctionCall FunctionDefinition ImageContentItem ImageDetailLevel
    ImageEmbeddingInput ImageUrl InputAudio JsonSchemaFormat ModelInfo ModelType StreamingChatChoiceUpdate
    StreamingChatCompletions StreamingChatCompletionsUpdate StreamingChatResponseMessageUpdate
    StreamingChatResponseToolCallUpdate SystemMessage TextContentItem ToolMessage UserMessage"""
    assert [name for name in names.split() if not isinstance(getattr(models, name, None), type)] == []
    assert set(names.split()) <= set(dir(models))


@pytest.mark.parametrize("cut", [1, 7, 64])
def test_any_object_with_blocks_of_bytes_is_read_as_a_stream(cut: int) -> None:
    text = "".join(f'data: {{"choices":[{{"index":0,"delta":{{"content":"{word}"}}}}]}}\n\n' for word in ("天空", "是"))
    body = (text + "data: [DONE]\n\n").encode()

    class Response:
        closed = 0

        def iter_bytes(self) -> Any:
            yield from (body[at : at + cut] for at in range(0, len(body), cut))

        def close(self) -> None:
            self.closed += 1

    response = Response()
    stream = models.StreamingChatCompletions(response)
    assert "".join(update.choices[0].delta.content or "" for update in stream) == "天空是"
    assert response.closed
