"""A fifth provider: its package is generated into a temporary folder, its service answered by the emulator's parts."""

from __future__ import annotations

import importlib
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import pytest

import veneer_generated
from _lint import lint
from _render import render
from _spec import Document as Specification
from veneer.testing import Answer, Call
from veneer.testing._document import Document
from veneer.testing._server import Hub, ServerThread
from veneer.testing._service import Handler, Service

DOCUMENT = Path(__file__).with_name("fifth.yaml")


@pytest.fixture(scope="session")
def overlay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The overlay over freshly generated code, which is `veneer_generated.fifth` for the time being."""
    folder = tmp_path_factory.mktemp("generated")
    document = Specification(DOCUMENT)
    assert lint(document) == []
    render(document, folder / "fifth")
    veneer_generated.__path__.append(str(folder))
    yield importlib.import_module("fifth.overlay")
    veneer_generated.__path__.remove(str(folder))
    for name in [n for n in sys.modules if n == "fifth.overlay" or n.startswith("veneer_generated.fifth")]:
        del sys.modules[name]


class FifthService(Service):
    """Credentials and one handler; everything else comes from the document."""

    provider: ClassVar[str] = "fifth"

    def handlers(self) -> Mapping[str, Handler]:
        async def upload(call: Call) -> Answer:
            found = {"path": call.arguments["path"], "size": call.body.count(b"x")}
            return Answer.json(found, status=201)

        return {"upload_file": upload}

    def authenticate(self, call: Call) -> Answer | None:
        if call.received.headers.get("x-fifth-key") == "secret":
            return None
        return Answer.json({"code": "no_key", "message": "this key is not known"}, status=401)


@pytest.fixture
def service() -> Iterator[FifthService]:
    hub = Hub()
    made = FifthService(hub, Document(Specification(DOCUMENT).raw))
    server = ServerThread({"fifth": made}, hub, "127.0.0.1", 0)
    yield made
    server.stop()


class World:
    """One kind of client; `await world(x)` gives x, or what it gives when awaited."""

    def __init__(self, client: Any) -> None:
        self.client = client

    async def __call__(self, value: Any) -> Any:
        return await value if hasattr(value, "__await__") else value

    async def events(self, stream: Any) -> list[Any]:
        opened = await self(stream)
        return [event async for event in opened] if hasattr(opened, "__aiter__") else list(opened)


@pytest.fixture(params=["Fifth", "AsyncFifth"])
async def world(
    request: pytest.FixtureRequest, overlay: ModuleType, service: FifthService, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[World]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    made = World(getattr(overlay, request.param)("secret", base_url=service.base_url))
    yield made
    await made(made.client.close())
