"""A fifth provider needs a document and a small overlay; runtime, templates and emulator stay as they are."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from fifth.conftest import FifthService, World
from veneer import APIStatusError, AuthenticationError, EventError, StreamTruncatedError
from veneer.testing.faults import Cut, Insert, Respond


async def test_a_call_is_answered_with_a_model(world: World, service: FifthService) -> None:
    found = await world(world.client.answer("Why?"))
    assert (type(found).__name__, found.text, found.mode) == ("Answer", "text", "fast")
    received = service.requests[-1]
    assert (received.method, received.path, received.json()) == ("POST", "/answers", {"text": "Why?"})
    assert received.headers["x-fifth-key"] == "secret"


async def test_a_stream_gives_typed_events_up_to_its_end(world: World) -> None:
    events = await world.events(world.client.stream("Why?"))
    assert [(type(event).__name__, event.kind) for event in events] == [("PieceEvent", "piece"), ("EndEvent", "end")]
    assert events[-1].tokens == 1


async def test_a_stream_that_is_cut_is_an_error(world: World, service: FifthService) -> None:
    service.fail_next(Cut(after=1))
    with pytest.raises(StreamTruncatedError):
        await world.events(world.client.stream("Why?"))


async def test_an_error_event_is_raised(world: World, service: FifthService) -> None:
    service.fail_next(Insert(b'data: {"kind":"failed","message":"out of ideas"}\n\n'))
    with pytest.raises(EventError, match="out of ideas"):
        await world.events(world.client.stream("Why?"))


async def test_a_file_is_uploaded_below_a_path_with_slashes(
    world: World, service: FifthService, tmp_path: Path
) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"x" * 100_000)
    found = await world(world.client.upload("a folder/data.bin", path))
    assert (type(found).__name__, found.path, found.size) == ("StoredFile", "a folder/data.bin", 100_000)
    received = service.requests[-1]
    assert received.path == "/folders/a%20folder/data.bin"
    assert received.headers["content-type"].startswith("multipart/form-data; boundary=")


async def test_errors_have_their_classes_and_texts(world: World, service: FifthService) -> None:
    service.fail_next(Respond(418, body=b'{"code": "teapot", "message": "short and stout"}'))
    with pytest.raises(APIStatusError, match="short and stout") as raised:
        await world(world.client.answer("Why?"))
    assert (raised.value.status_code, raised.value.code) == (418, "teapot")


async def test_a_wrong_key_is_refused(overlay: ModuleType, service: FifthService, world: World) -> None:
    other = World(getattr(overlay, type(world.client).__name__)("wrong", base_url=service.base_url))
    with pytest.raises(AuthenticationError, match="this key is not known"):
        await other(other.client.answer("Why?"))
    await other(other.client.close())


async def test_failed_attempts_are_repeated(world: World, service: FifthService) -> None:
    service.fail_next(Respond(503, headers={"retry-after-ms": "1"}))
    assert (await world(world.client.answer("Why?"))).text == "text"
    assert len(service.requests) == 2


def test_the_overlay_is_small_and_knows_nothing_of_the_wire() -> None:
    text = Path(__file__).with_name("overlay.py").read_text()
    assert len(text.splitlines()) < 70
    assert "/answers" not in text
    assert "X-Fifth-Key" not in text
