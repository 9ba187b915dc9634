"""The code interpreter: sessions and what closes them, files, transfers, what code gives."""

from __future__ import annotations

import io
import json
from pathlib import Path, PurePosixPath

import pytest

from dial.worlds import World, failure
from support.server import Server, json_reply, reply
from veneer import ConfigurationError
from veneer.dial import (
    BadRequestError,
    InvalidDialURLError,
    NotDialURLError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ServerError,
)
from veneer.testing.dial import DialEmulator


async def test_a_session_keeps_files_until_its_block_ends(world: World) -> None:
    client = world.client()
    manager = client.code_interpreter.session()
    session = await world.enter(manager)
    stored = await world(session.upload("data/numbers.txt", b"1 2 3"))
    assert (stored.path, stored.size, stored.session_id) == ("data/numbers.txt", 5, session.id)
    await world(session.upload("b.txt", b""))
    assert [file.path for file in await world(session.list_files())] == ["b.txt", "data/numbers.txt"]
    assert await world.content(await world(session.download("data/numbers.txt"))) == b"1 2 3"
    name = session.id
    assert (await world(client.code_interpreter.get(name))).session_id == name
    await world.leave(manager)
    assert isinstance(await failure(world, lambda: client.code_interpreter.get(name)), ResourceNotFoundError)
    with pytest.raises(ConfigurationError, match="with block"):
        _ = session.id


async def test_a_session_is_closed_when_its_block_fails(world: World, dial: DialEmulator) -> None:
    manager = world.client().code_interpreter.session("mine")
    await world.enter(manager)
    error = ValueError("in the block")
    done = manager.__aexit__ if world.is_async else manager.__exit__
    assert not await world(done(ValueError, error, None))
    assert [request.operation for request in dial.requests] == ["open_session", "close_session"]


async def test_a_session_that_is_gone_ends_its_block_quietly(world: World) -> None:
    client = world.client()
    manager = client.code_interpreter.session("mine")
    await world.enter(manager)
    await world(client.code_interpreter.close("mine"))
    await world.leave(manager)


@pytest.mark.parametrize("fails", [False, True], ids=["the block is over", "the block fails"])
async def test_closing_that_fails_does_not_hide_the_error_of_the_block(
    world: World, server: Server, fails: bool
) -> None:
    server.script(json_reply('{"sessionId": "mine"}'), reply(502, b"down"))
    manager = world.client(server.url, max_retries=0).code_interpreter.session()
    assert (await world.enter(manager)).id == "mine"
    done = manager.__aexit__ if world.is_async else manager.__exit__
    if fails:
        assert not await world(done(ValueError, ValueError("in the block"), None))
    else:
        assert isinstance(await failure(world, lambda: done(None, None, None)), ServerError)
    assert len(server.requests) == 2


async def test_sessions_are_opened_and_closed_by_hand(world: World, dial: DialEmulator) -> None:
    client = world.client()
    opened = await world(client.code_interpreter.open("mine"))
    assert opened.session_id == "mine"
    taken = await failure(world, lambda: client.code_interpreter.open("mine"))
    assert isinstance(taken, BadRequestError)
    assert taken.message == "Session already exists: mine"
    stranger = world.client(bearer_token=dial.bearer_token)
    for call in (stranger.code_interpreter.get, stranger.code_interpreter.close, stranger.code_interpreter.list_files):
        assert isinstance(await failure(world, lambda call=call: call("mine")), ResourceNotFoundError)
    assert (await world(client.code_interpreter.close("mine"))).session_id == "mine"
    assert isinstance(await failure(world, lambda: client.code_interpreter.close("mine")), ResourceNotFoundError)


async def test_what_code_gives(world: World, dial: DialEmulator) -> None:
    interpreter = world.client().code_interpreter
    printed = await world(interpreter.execute("print(1)"))
    assert (printed.status, printed.stdout, printed.stderr, printed.result) == ("completed", "print(1)", "", None)
    dial.interpreter = lambda code: (code.upper(), "warning", {"answer": 42})
    found = await world(interpreter.execute("x"))
    assert (found.stdout, found.stderr, found.result) == ("X", "warning", {"answer": 42})

    def fail(code: str) -> str:
        raise NameError(code)

    dial.interpreter = fail
    failed = await world(interpreter.execute("x"))
    assert (failed.status, failed.stderr) == ("failed", "NameError: x")
    dial.reset()
    assert dial.interpreter is None


async def test_code_runs_with_files_of_the_storage(world: World, dial: DialEmulator) -> None:
    client = world.client()
    dial.put_file("in put.txt", b"hello")
    home = PurePosixPath("files", dial.bucket)
    await world(
        client.code_interpreter.execute(
            "x", input_files={"data/in.txt": home / "in put.txt"}, output_files={"data/in.txt": home / "out.txt"}
        )
    )
    assert dial.storage.files[dial.bucket, "out.txt"].content == b"hello"
    sent = dial.requests[-1].json()
    assert sent["inputFiles"] == [{"sourceUrl": f"files/{dial.bucket}/in%20put.txt", "targetPath": "data/in.txt"}]
    missing = {"a": home / "missing.txt"}
    for options in ({"input_files": missing}, {"output_files": missing}):
        error = await failure(world, lambda options=options: client.code_interpreter.execute("x", **options))
        assert isinstance(error, ResourceNotFoundError)


async def test_files_are_copied_between_machine_and_storage(world: World, dial: DialEmulator) -> None:
    dial.put_file("in.txt", b"hello")
    client = world.client()
    manager = client.code_interpreter.session()
    session = await world.enter(manager)
    home = f"files/{dial.bucket}"
    assert (await world(session.transfer_in(f"{client.api_url}{home}/in.txt", "a/in.txt"))).size == 5
    stored = await world(session.transfer_out("a/in.txt", f"{home}/folder/out.txt"))
    assert (stored.url, stored.content_length) == (f"{home}/folder/out.txt", 5)
    denied = await failure(world, lambda: session.transfer_in("files/platform/x", "x"))
    assert isinstance(denied, PermissionDeniedError)
    assert denied.message == "File is not accessible: files/platform/x"
    assert isinstance(await failure(world, lambda: session.transfer_out("none", f"{home}/x")), ResourceNotFoundError)
    await world.leave(manager)


async def test_urls_that_name_no_file_are_not_sent(world: World, dial: DialEmulator) -> None:
    interpreter = world.client().code_interpreter
    with pytest.raises(InvalidDialURLError):
        await world(interpreter.transfer_in("s", "prompts/b/a", "x"))
    with pytest.raises(InvalidDialURLError):
        await world(interpreter.transfer_out("s", "x", "files/b/../c"))
    with pytest.raises(NotDialURLError):
        await world(interpreter.execute("x", input_files={"a": "https://elsewhere.example.com/v1/files/b/a"}))
    for path in ("", 'a"b', "a\nb"):
        with pytest.raises(ConfigurationError, match="path on the machine"):
            await world(interpreter.upload("s", path, b"x"))
    assert dial.requests == []


async def test_each_form_of_a_file_is_uploaded_to_the_path(world: World, dial: DialEmulator, tmp_path: Path) -> None:
    local = tmp_path / "local.txt"
    local.write_bytes(b"text")
    manager = world.client().code_interpreter.session()
    session = await world.enter(manager)
    seen: list[tuple[int, int | None]] = []
    for file in (b"text", local, io.BytesIO(b"text"), ("other.txt", b"text", "text/csv"), iter([b"te", b"xt"])):
        stored = await world(session.upload("dir/é q.txt", file, progress=lambda *x: seen.append(x)))
        assert (stored.path, stored.size) == ("dir/é q.txt", 4)
    assert seen[-1][0] == 4
    assert len(await world(session.list_files())) == 1
    await world.leave(manager)


async def test_an_installation_without_interpreter_says_so(world: World, server: Server) -> None:
    server.script(reply(503, b"Code interpreter is not available"))
    error = await failure(world, lambda: world.client(server.url).code_interpreter.open())
    assert isinstance(error, ServerError)
    assert (error.status_code, error.message) == (503, "Code interpreter is not available")
    assert len(server.requests) == 1, "what creates something is not repeated"


async def test_what_only_reads_is_repeated(world: World, server: Server) -> None:
    server.script(reply(503, b"busy"), json_reply('{"files":[]}'))
    assert await world(world.client(server.url).code_interpreter.list_files("s")) == []
    assert [json.loads(request.body) for request in server.requests] == [{"sessionId": "s"}] * 2
