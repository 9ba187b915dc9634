"""The emulated endpoints, a scripted server, and the two worlds that each test runs in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from azure_inference.worlds import World
from support.server import Server, json_reply
from veneer.testing.azure_inference import AzureInferenceEmulator
from veneer.testing.pytest_plugin import azure_inference_emulator, emulator

__all__ = ["azure_inference_emulator", "emulator"]


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for kind in ("CHAT", "EMBEDDINGS", "IMAGE_EMBEDDINGS"):
        monkeypatch.delenv(f"AZURE_AI_{kind}_ENDPOINT", raising=False)
        monkeypatch.delenv(f"AZURE_AI_{kind}_KEY", raising=False)


@pytest.fixture
def azure(azure_inference_emulator: AzureInferenceEmulator) -> AzureInferenceEmulator:
    return azure_inference_emulator


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(json_reply()) as made:
        yield made


@pytest.fixture(params=["sync", "async"])
async def world(request: pytest.FixtureRequest, azure: AzureInferenceEmulator) -> AsyncIterator[World]:
    made = World(request.param, azure)
    yield made
    await made.finish()
