"""The examples in the docstrings run, against the emulator."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
from pathlib import Path
from typing import Any

import pytest

from docs.test_docstrings import documented, examples_of
from veneer import azure_inference
from veneer.azure_inference import aio, models
from veneer.testing.azure_inference import AzureInferenceEmulator

MODULES = ("chat", "embeddings", "images", "loading", "base", "rest", "streaming", "models", "credentials", "options")
TEXTS = dict(documented(azure_inference)) | {
    name: text
    for module in MODULES
    for name, text in documented(importlib.import_module(f"veneer.azure_inference.{module}"))
}
EXAMPLES = [(name, code) for name, text in TEXTS.items() for code in examples_of(text)]
DIRECT = ("rest.HttpRequest",)
"""Docstrings that are a sentence and code."""


def run(code: str, server: AzureInferenceEmulator, *, asynchronous: bool) -> None:
    for url in ("https://host.example", "https://resource.openai.azure.com/openai/v1"):
        code = code.replace(url, server.base_url)
    code = code.replace('"your-key"', repr(server.api_key)).replace('AzureKeyCredential("...")', repr(server.api_key))
    names: dict[str, Any] = {name: getattr(azure_inference, name) for name in azure_inference.__all__}
    names |= {name: getattr(models, name) for name in dir(models) if name[0].isupper()}
    if asynchronous:
        names |= {name: getattr(aio, name) for name in aio.__all__}
    sync = azure_inference
    made = {
        "client": sync.ChatCompletionsClient,
        "embeddings": sync.EmbeddingsClient,
        "image_embeddings": sync.ImageEmbeddingsClient,
        "images": sync.ImageGenerationsClient,
    }
    clients = {name: kind(server.base_url, server.api_key, api_version="1") for name, kind in made.items()}
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    scope = {**names, **clients, "__name__": "example"}
    found = eval(compile(code, "example", "exec", flags=flags), scope)
    if inspect.iscoroutine(found):

        async def main() -> None:
            await found

        asyncio.run(main())
    for client in [*clients.values(), *([] if asynchronous else [scope["client"]])]:
        client.close()


@pytest.mark.parametrize(("name", "code"), EXAMPLES, ids=[f"{n} {name}" for n, (name, _) in enumerate(EXAMPLES)])
def test_examples_run(
    name: str, code: str, azure: AzureInferenceEmulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.png").write_bytes(b"\x89PNG")
    run(code, azure, asynchronous=".Async" in name)


def test_each_public_method_has_an_example_by_itself_or_in_its_class() -> None:
    shown = "\n".join(code for _, code in EXAMPLES)
    for method in ("complete(", "embed(", "generate(", "get_model_info(", "send_request(", "load_client(", "text()"):
        assert method in shown
    assert {name.rpartition(".")[2] for name, _ in EXAMPLES} >= {"AsyncChatCompletionsClient", "ChatCompletionsClient"}
