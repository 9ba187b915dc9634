"""Fixtures of the tests of Aleph Alpha's clients: the emulator, a scripted server, and the two worlds."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from aleph_alpha.worlds import World
from support.server import Server, json_reply
from veneer.testing.aleph_alpha import AlephAlphaEmulator
from veneer.testing.pytest_plugin import aleph_alpha_emulator, emulator

__all__ = ["aleph_alpha_emulator", "emulator"]


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AA_HOST", "AA_TOKEN", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def service(aleph_alpha_emulator: AlephAlphaEmulator) -> AlephAlphaEmulator:
    return aleph_alpha_emulator


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(json_reply()) as made:
        yield made


@pytest.fixture(params=["sync", "async"])
async def world(request: pytest.FixtureRequest, service: AlephAlphaEmulator) -> AsyncIterator[World]:
    made = World(request.param, service)
    yield made
    await made.finish()
