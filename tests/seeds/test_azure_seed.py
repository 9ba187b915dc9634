"""The async reference of azure-ai-inference: each of its signatures is here, name by name, default by default."""

from __future__ import annotations

import ast
import asyncio
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, get_overloads

import pytest

import veneer.azure_inference as sync
from veneer.azure_inference import aio, models
from veneer.azure_inference.options import ClientOptions
from veneer.testing import Emulator

TEXT = Path(__file__).with_name("azure_inference.txt").read_text("utf-8")
CLIENTS = ("ChatCompletionsClient", "EmbeddingsClient", "ImageEmbeddingsClient")
FROM_ENVIRONMENT = {"endpoint", "credential"}
"""Required in the seed; here the environment may have them."""


class Seen(NamedTuple):
    """A signature of the seed."""

    owner: str | None
    name: str
    asynchronous: bool
    parameters: dict[str, Any]
    """Default by name; `inspect.Parameter.empty` where there is none."""
    keyword_only: frozenset[str]


def seen() -> Iterator[Seen]:
    """The signatures of the text, in order."""
    owner = None
    for line in TEXT.splitlines():
        found = re.match(r"(class |async )?(?:azure\.ai\.inference\.aio\.)?(\w+)\((.*)\)", line)
        if not found or not ("[source]" in line or ") " in line) or line.startswith((" ", ">", "<")):
            continue
        kind, name, arguments = found[1] or "", found[2], found[3]
        if kind == "class ":
            owner, name = name, "__init__"
        elif "azure.ai.inference.aio." in line:
            owner = None
        yield Seen(owner, name, kind == "async " and name != "__init__", *parse(arguments.partition(") ")[0]))


def parse(arguments: str) -> tuple[dict[str, Any], frozenset[str]]:
    text = re.sub(r"\b_models\.", "", arguments)
    node = ast.parse(f"def f({text}): ...").body[0]
    assert isinstance(node, ast.FunctionDef)
    plain, named = node.args.args, node.args.kwonlyargs
    empty = inspect.Parameter.empty
    lead = [empty] * (len(plain) - len(node.args.defaults))
    defaults = [*lead, *(ast.literal_eval(d) for d in node.args.defaults)]
    found = dict(zip((a.arg for a in plain), defaults, strict=True))
    for argument, default in zip(named, node.args.kw_defaults, strict=True):
        found[argument.arg] = empty if default is None else ast.literal_eval(default)
    return found, frozenset(a.arg for a in named)


SEEN = list(seen())
IDS = [f"{number} {signature.owner}.{signature.name}" for number, signature in enumerate(SEEN)]


def target(signature: Seen) -> Callable[..., Any]:
    if signature.owner is None:
        return aio.load_client
    found: Callable[..., Any] = getattr(getattr(aio, signature.owner), signature.name)
    return found


def fits(made: Callable[..., Any], signature: Seen) -> list[str]:
    """What of a signature of the seed a callable does not have."""
    ours = inspect.signature(made).parameters
    wrong = []
    for name, default in signature.parameters.items():
        mine = ours.get(name)
        if mine is None:
            wrong.append(f"{name} is missing")
        elif name in FROM_ENVIRONMENT:
            continue
        elif mine.default != default:
            wrong.append(f"{name} = {mine.default!r}, not {default!r}")
        elif (mine.kind is mine.KEYWORD_ONLY) != (name in signature.keyword_only):
            wrong.append(f"{name} is {mine.kind}")
    return wrong


def test_the_whole_seed_was_read() -> None:
    names = [(s.owner, s.name) for s in SEEN]
    assert len(SEEN) == 24
    for client, method in (("ChatCompletionsClient", "complete"), ("EmbeddingsClient", "embed")):
        assert names.count((client, method)) == (5 if method == "complete" else 3)
    assert (None, "load_client") in names


@pytest.mark.parametrize("signature", SEEN, ids=IDS)
def test_each_signature(signature: Seen) -> None:
    made = target(signature)
    candidates = list(get_overloads(made)) or [made]
    results = [fits(candidate, signature) for candidate in candidates]
    assert [] in results, min(results, key=len)
    if signature.asynchronous or signature.name == "send_request":
        assert inspect.iscoroutinefunction(made)


@pytest.mark.parametrize("signature", SEEN, ids=IDS)
def test_the_sync_client_has_it_too(signature: Seen) -> None:
    twin = sync.load_client if signature.owner is None else getattr(getattr(sync, signature.owner), signature.name)
    results = [fits(candidate, signature) for candidate in get_overloads(twin) or [twin]]
    assert [] in results
    assert not inspect.iscoroutinefunction(twin)


@pytest.mark.parametrize("name", CLIENTS)
def test_every_keyword_that_the_text_describes_is_taken(name: str) -> None:
    part = TEXT.partition(f"class azure.ai.inference.aio.{name}(")[2].partition("async close()")[0]
    described = set(re.findall(r"• (\w+) \(", part))
    assert len(described) > 7
    taken = set(inspect.signature(getattr(aio, name).__init__).parameters) | set(ClientOptions.__annotations__)
    assert described <= taken


async def use(server: Any) -> None:
    """What the text describes, one call of each kind."""
    endpoint, credential = server.base_url, sync.AzureKeyCredential(server.api_key)
    messages = [models.SystemMessage("You are brief."), models.UserMessage("2+3=")]
    async with aio.ChatCompletionsClient(endpoint=endpoint, credential=credential, temperature=0.5) as client:
        whole = await client.complete(messages=messages)
        assert whole.choices[0].message.content == "5"
        assert "".join(
            [u.choices[0].delta.content async for u in await client.complete(messages=messages, stream=True)]
        )
        body = {"messages": [message.as_dict() for message in messages], "stream": True}
        async with await client.complete(body) as stream:
            assert len([update async for update in stream]) == 3
        info = await client.get_model_info()
        assert info["model_name"] == info.model_name
        request = sync.HttpRequest("GET", "https://www.example.invalid/")
        assert repr(request) == "<HttpRequest [GET], url: 'https://www.example.invalid/'>"
        response = await client.send_request(sync.HttpRequest("GET", f"{endpoint}/info?api-version=1"))
        assert repr(response) == "<AsyncHttpResponse: 200 OK>"
    async with aio.EmbeddingsClient(endpoint, credential) as texts:
        assert len((await texts.embed(input=["a", "b"])).data) == 2
    async with aio.ImageEmbeddingsClient(endpoint, credential) as images:
        picture = models.ImageEmbeddingInput(image="data:image/png;base64,AA==")
        assert len((await images.embed(input=[picture])).data) == 1
    loaded = await aio.load_client(endpoint, credential, api_version="2024-05-01-preview", user_agent="me")
    assert isinstance(loaded, aio.ChatCompletionsClient)
    await loaded.close()


def test_what_the_text_describes_runs() -> None:
    with Emulator() as server:
        asyncio.run(use(server.azure_inference))
