"""Prompts, messages and formats as they go out, and what they are made of."""

from __future__ import annotations

import copy
import json
import pickle
import struct
import sys
import types
from pathlib import Path
from typing import Any

import pytest

from aleph_alpha.worlds import World, chat
from support import server as play
from support.server import Server
from veneer import ConfigurationError
from veneer.aleph_alpha import (
    ChatRequest,
    ChatResponse,
    CompletionRequest,
    ControlTokenOverlap,
    Cropping,
    CustomGranularity,
    DecodeError,
    ExplanationRequest,
    ExplanationResponse,
    Image,
    ImageControl,
    ImageScore,
    JSONSchema,
    Message,
    NotFoundError,
    Prompt,
    PromptGranularity,
    Role,
    TargetGranularity,
    TargetScoreWithRaw,
    Text,
    TextControl,
    TextMessage,
    TextScoreWithRaw,
    TokenControl,
    Tokens,
    load_base64_from_file,
    load_base64_from_url,
)
from veneer.aleph_alpha.structured_output import parse
from veneer.testing.aleph_alpha import AlephAlphaEmulator

PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", 600, 400)
GIF = b"GIF89a" + struct.pack("<HH", 600, 400)
BMP = b"BM" + bytes(16) + struct.pack("<ii", 600, -400)
JPEG = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08" + struct.pack(">HH", 400, 600)
WEBP = {
    "lossy": b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 600, 400),
    "lossless": b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + struct.pack("<I", 599 | 399 << 14),
    "extended": b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + (599).to_bytes(3, "little") + (399).to_bytes(3, "little"),
}
FILES = {"png": PNG, "gif": GIF, "bmp": BMP, "jpeg": JPEG, **WEBP}


def test_items_go_out_as_the_service_wants_them() -> None:
    prompt = Prompt(
        [
            Text("An apple", [TextControl(3, 5, 1.5), TextControl(0, 1, 2, ControlTokenOverlap.Complete)]),
            Tokens([1, 2], controls=[TokenControl(pos=0, factor=0.25)]),
            Image.from_bytes(b"x", Cropping(300, 0, 600), [ImageControl(0.0, 0.0, 0.5, 0.5, 0.5)]),
            "plain",
            [3, 4],
        ]
    )
    assert prompt.to_json() == [
        {
            "type": "text",
            "data": "An apple",
            "controls": [
                {"start": 3, "length": 5, "factor": 1.5},
                {"start": 0, "length": 1, "factor": 2, "token_overlap": "complete"},
            ],
        },
        {"type": "token_ids", "data": [1, 2], "controls": [{"index": 0, "factor": 0.25}]},
        {
            "type": "image",
            "data": "eA==",
            "x": 300,
            "y": 0,
            "size": 600,
            "controls": [{"rect": {"left": 0.0, "top": 0.0, "width": 0.5, "height": 0.5}, "factor": 0.5}],
        },
        {"type": "text", "data": "plain", "controls": []},
        {"type": "token_ids", "data": [3, 4], "controls": []},
    ]
    assert Prompt.from_json([*prompt.to_json(), {"type": "new"}]) == prompt
    assert prompt.items[0].text == "An apple"
    assert prompt.items[1].controls[0].pos == 0
    assert prompt.items[2].controls[0].width == 0.5
    for other in (copy.deepcopy(prompt), pickle.loads(pickle.dumps(prompt))):
        assert other == prompt


def test_prompts_are_made_in_all_the_old_ways() -> None:
    assert Prompt("a") == Prompt.from_text("a") == Prompt([Text.from_text("a")]) == Prompt([Text("a", [])])
    assert Prompt.from_tokens([1]) == Prompt([Tokens.from_token_ids([1])])
    assert Prompt.from_image(Image("eA==", None, [])).to_json() == [{"type": "image", "data": "eA==", "controls": []}]
    assert Text("a", [TextControl(0, 1, 2)]) != Text("a")
    with pytest.raises(ValueError, match="The item in the prompt is not valid"):
        Prompt([object()])


def test_completions_send_the_defaults_that_recorded_requests_have() -> None:
    body = CompletionRequest(Prompt(""), maximum_tokens=7, logit_bias={1: 2.0}, top_k=None).to_json()
    assert json.loads(json.dumps(body)) == {
        "prompt": [{"type": "text", "data": "", "controls": []}],
        "maximum_tokens": 7,
        "temperature": 0.0,
        "top_p": 0.0,
        "presence_penalty": 0.0,
        "frequency_penalty": 0.0,
        "repetition_penalties_include_prompt": False,
        "use_multiplicative_presence_penalty": False,
        "n": 1,
        "logit_bias": {"1": 2.0},
        "tokens": False,
        "disable_optimizations": False,
        "minimum_tokens": 0,
        "echo": False,
        "use_multiplicative_frequency_penalty": False,
        "sequence_penalty": 0.0,
        "sequence_penalty_min_length": 2,
        "use_multiplicative_sequence_penalty": False,
        "completion_bias_inclusion_first_token_only": False,
        "completion_bias_exclusion_first_token_only": False,
        "control_log_additive": True,
        "repetition_penalties_include_completion": True,
        "raw_completion": False,
    }


@pytest.mark.parametrize("kind", FILES)
def test_the_size_of_an_image_is_read_without_pillow(kind: str) -> None:
    assert Image.from_bytes(FILES[kind]).dimensions() == (600, 400)


def test_other_images_say_that_they_need_pillow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    for content in (b"II*\0rest", b"\xff\xd8\xff", b"", b"\x89PNG"):
        with pytest.raises(ModuleNotFoundError, match="Pillow"):
            Image.from_bytes(content).dimensions()
    with pytest.raises(ModuleNotFoundError, match="Pillow"):
        Image.from_bytes(PNG).to_image()


def test_images_of_files(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    image = Image.from_file(path)
    assert image == Image.from_bytes(PNG) == Image.from_image_source(str(path)) == Image.from_image_source(PNG)
    assert image == Image.from_image_source(path)
    assert image.base_64 == load_base64_from_file(str(path))
    assert Image.from_file_with_cropping(str(path), 1, 2, 3).cropping == Cropping(1, 2, 3)
    assert image.cropping is None
    with pytest.raises(FileNotFoundError):
        Image.from_file(tmp_path / "nothing.png")


async def test_images_of_urls(world: World, server: Server) -> None:
    server.script(play.reply(200, PNG, {"Content-Type": "image/png"}))
    url = f"{server.url}/a%20b.png?size=1"
    assert (await Image.from_url_async(url) if world.is_async else Image.from_url(url)) == Image.from_bytes(PNG)
    assert server.paths == ["/a%20b.png?size=1"]
    assert "authorization" not in server.requests[0].headers
    assert Image.from_image_source(url).base_64 == load_base64_from_url(url)
    assert Image.from_url_with_cropping(url, 1, 2, 3).cropping == Cropping(1, 2, 3)


def test_urls_of_no_image_are_named(server: Server) -> None:
    server.script(play.reply(404, b"<title>gone</title>"))
    with pytest.raises(NotFoundError) as caught:
        Image.from_url(f"{server.url}/a.png")
    assert caught.value.status_code == 404
    for wrong in ("ftp://a.example/b", "a.png", "http://"):
        with pytest.raises(ConfigurationError, match="http://"):
            Image.from_url(wrong)


class PilImage:
    """Stands in for Pillow's class, which is known by its name."""

    def save(self, target: Any, format: str) -> None:
        assert format == "PNG"
        target.write(PNG)


PilImage.__module__, PilImage.__name__ = "PIL.Image", "Image"


@pytest.mark.parametrize("kind", ["ours", "jpeg", "pillow"])
async def test_images_stand_in_messages(world: World, service: AlephAlphaEmulator, kind: str) -> None:
    image = {"ours": Image.from_bytes(PNG), "jpeg": Image.from_bytes(JPEG), "pillow": PilImage()}[kind]
    answer = await world(world.client().chat(chat(text=["Look:", image])))
    media_type = "image/jpeg" if kind == "jpeg" else "image/png"
    assert answer.message.content == f"Look: [{media_type}]"
    text, picture = service.requests[0].json()["messages"][0]["content"]
    assert text == {"type": "text", "text": "Look:"}
    assert picture["image_url"]["url"].startswith(f"data:{media_type};base64,")


def test_pillow_images_stand_in_prompts() -> None:
    assert Prompt([PilImage()]) == Prompt([Image.from_bytes(PNG)])


def test_messages_go_out_as_they_should() -> None:
    assert Message(role="user", content="Hi").to_json() == {"role": "user", "content": "Hi"}
    assert Message(Role.Tool, "result", "call-1").to_json()["tool_call_id"] == "call-1"
    odd = Message(Role.User, ["a", Path("x.png")])
    with pytest.raises(ValueError, match=r"^The item in the prompt is not valid. Try either a string or an Image.$"):
        odd.to_json()
    part = {"type": "text", "text": "as it is"}
    assert Message(Role.User, [part]).to_json()["content"] == [part]
    answer = TextMessage.from_json({"role": "assistant", "content": "x", "tool_calls": []})
    assert answer.role is Role.Assistant
    sent = ChatRequest("m", [answer, {"role": "user", "content": "y"}]).to_json()["messages"]
    assert sent == [{"role": "assistant", "content": "x", "tool_calls": []}, {"role": "user", "content": "y"}]


def test_both_names_of_the_limit_of_tokens_are_sent_as_they_are() -> None:
    assert ChatRequest("m", [], maximum_tokens=3).to_json() == {"model": "m", "messages": [], "maximum_tokens": 3}
    assert ChatRequest("m", [], max_tokens=3).to_json() == {"model": "m", "messages": [], "max_tokens": 3}


class Story:
    """A story."""

    def __init__(self, data: Any) -> None:
        self.data = data

    @classmethod
    def model_json_schema(cls) -> dict[str, Any]:
        return {"type": "object", "title": "Story", "properties": {"theme": {"type": "string"}}}

    @classmethod
    def model_validate(cls, data: Any) -> Story:
        return cls(data)


SCHEMA = Story.model_json_schema()
FORMATS: dict[str, Any] = {
    "schema": JSONSchema(schema=SCHEMA, name="Story", description="A story.", strict=True),
    "class": Story,
    "whole": JSONSchema(SCHEMA, "Story", "A story.", True).to_json(),
}


@pytest.mark.parametrize("form", FORMATS)
async def test_an_answer_obeys_a_format_and_is_parsed(world: World, service: AlephAlphaEmulator, form: str) -> None:
    answer = await world(world.client().chat(chat("reasoning", response_format=FORMATS[form])))
    assert answer.message.content.startswith("<think>")
    assert answer.parsed() == {"theme": "text"}
    assert answer.parsed(Story).data == {"theme": "text"}
    assert service.requests[0].json()["response_format"] == {
        "type": "json_schema",
        "json_schema": {"schema": SCHEMA, "name": "Story", "description": "A story.", "strict": True},
    }


def test_a_plain_schema_gets_a_name() -> None:
    inner: Any = ChatRequest("m", [], response_format={"title": "My story!", "type": "object"}).response_format
    assert (inner.name, inner.description, inner.strict) == ("My_story_", None, False)
    assert inner.to_json()["json_schema"]["description"] is None
    assert JSONSchema({}).name == "response"
    with pytest.raises(TypeError, match="response_format is 3"):
        ChatRequest("m", [], response_format=3)  # type: ignore[arg-type]  # what it is about


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('{"a": "</think>"}', {"a": "</think>"}),
        ('  <think>x</think>\n\n{"a": 1}', {"a": 1}),
        ("thoughts without a beginning</think>[1]", [1]),
    ],
)
def test_thoughts_are_passed_over(text: str, data: Any) -> None:
    assert parse(text) == data


def test_an_answer_that_is_no_json_says_so() -> None:
    answer = ChatResponse.from_json({"choices": [{"index": 0, "message": {"role": "assistant", "content": "Hm."}}]})
    with pytest.raises(DecodeError, match="no JSON"):
        answer.parsed()
    with pytest.raises(TypeError, match="pydantic"):
        parse("{}", int)


async def test_explanations_know_their_texts_and_pixels(world: World, service: AlephAlphaEmulator) -> None:
    request = ExplanationRequest(
        Prompt(["I am###You are", Tokens([1, 2]), Image.from_bytes(PNG)]),
        " pizza with",
        prompt_granularity=CustomGranularity("###"),
        target_granularity=TargetGranularity.Token,
    )
    answer = await world(world.client().explain(request, "luminous-base"))
    assert service.requests[0].json()["prompt_granularity"] == {"type": "custom", "delimiter": "###"}
    assert [one.target for one in answer.explanations] == [" pizza", " with"]
    assert not answer.explanations[0].items[-1].scores
    assert all(isinstance(s.score, float) for e in answer.explanations for item in e.items for s in item.scores)
    told = answer.with_text_from_prompt(request).with_image_prompt_items_in_pixels(request.prompt)
    text, tokens, image, target = told.explanations[1].items
    assert [type(s) for s in text.scores] == [TextScoreWithRaw] * 2
    assert [s.text for s in text.scores] == ["I am###", "You are"]
    assert [type(s) for s in target.scores] == [TargetScoreWithRaw]
    assert target.scores[0].text == "pizza"
    assert len(tokens.scores) == 2
    assert isinstance(image.scores[0], ImageScore)
    assert isinstance(image.scores[-1].left, int)
    assert (image.scores[-1].left, image.scores[-1].top) == (400, 266)
    assert ExplanationResponse.from_json(answer.to_json()) == answer
    with pytest.raises(ValueError, match="no Image"):
        answer.with_image_prompt_items_in_pixels(Prompt(["a", "b", "c"]))


@pytest.mark.parametrize("granularity", [PromptGranularity.Sentence, "sentence"], ids=["member", "name"])
def test_granularities_may_be_named(granularity: Any) -> None:
    request = ExplanationRequest(Prompt("a"), "b", prompt_granularity=granularity)
    assert request.to_json()["prompt_granularity"] == {"type": "sentence"}


def test_extras_say_what_they_need(monkeypatch: pytest.MonkeyPatch) -> None:
    from veneer.aleph_alpha import Client, PromptTemplate

    monkeypatch.setitem(sys.modules, "liquid", None)
    with pytest.raises(ModuleNotFoundError, match=r"veneer\[templates\]"):
        PromptTemplate("{{a}}")
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with Client("t", "http://127.0.0.1:1") as client, pytest.raises(ModuleNotFoundError, match=r"veneer\[tokenizers\]"):
        client.tokenizer("luminous-base")


def test_templates_make_prompts_of_placeholders(monkeypatch: pytest.MonkeyPatch) -> None:
    class Template:
        """Stands in for python-liquid, as far as `{{name}}` goes."""

        def __init__(self, text: str) -> None:
            self.text = text

        def render(self, **values: Any) -> str:
            text = self.text
            for name, value in values.items():
                text = text.replace(f"{{{{{name}}}}}", str(value))
            return text

    module: Any = types.ModuleType("liquid")
    module.Template = Template
    monkeypatch.setitem(sys.modules, "liquid", module)
    from veneer.aleph_alpha import PromptTemplate

    image = Image.from_bytes(PNG)
    template = PromptTemplate("Some {{a}} text{{a}}")
    prompt = template.to_prompt(a=template.placeholder(image))
    assert prompt == Prompt(["Some ", image, " text", image])
    assert template.non_text_items == {}
    user = Prompt([Tokens([1]), Text("start"), Text(""), Text("middle"), image])
    template = PromptTemplate("{{user}}!")
    made = template.to_prompt(user=template.embed_prompt(user))
    assert made == Prompt([Tokens([1]), "start middle", image, "!"])


async def test_tokenizers_are_made_of_the_models_document(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = types.ModuleType("tokenizers")
    module.Tokenizer = types.SimpleNamespace(from_str=json.loads)
    monkeypatch.setitem(sys.modules, "tokenizers", module)
    made = await world(world.client().tokenizer("luminous-base"))
    assert made["model"]["vocab"]["Hello"] == 1
