"""Downloads: large files in little memory, what goes wrong while they are read, and what is left behind."""

from __future__ import annotations

import os
import socket
import threading
import tracemalloc
from hashlib import md5
from pathlib import Path
from typing import Any

import pytest

from dial.worlds import END, World, failure
from support import server as play
from support.server import Server
from veneer import APIConnectionError, ClosedError, VeneerError
from veneer.dial import DialException, ResourceNotFoundError
from veneer.testing.dial import DialEmulator
from veneer.testing.faults import Cut, Drip, Reset, Respond, Stall, WrongLength, rate_limited

MIB = 2**20


def pattern(size: int) -> bytes:
    """Bytes in which a lost or doubled block shows."""
    block = b"".join(number.to_bytes(4, "big") for number in range(16384))
    return (block * (size // len(block) + 1))[:size]


@pytest.fixture
def large(dial: DialEmulator) -> str:
    """A file that is too large to be buffered."""
    dial.put_file("a.bin", pattern(2 * MIB))
    return f"files/{dial.bucket}/a.bin"


# large files


@pytest.mark.parametrize("size", [3 * MIB, 20 * MIB], ids=["3M", "20M"])
async def test_large_files_come_back_as_they_went(world: World, dial: DialEmulator, size: int, tmp_path: Path) -> None:
    there, back = tmp_path / "there.bin", tmp_path / "back.bin"
    there.write_bytes(pattern(size))
    client, url = world.client(), f"files/{dial.bucket}/large.bin"
    found = await world(client.files.upload(url, there))
    assert found.content_length == size
    assert found.etag == md5(pattern(size), usedforsecurity=False).hexdigest()
    await world.save(await world(client.files.download(url)), back)
    assert back.read_bytes() == there.read_bytes()


class Sink:
    """A server that forgets what it reads: what a test measures then is the client."""

    def __init__(self) -> None:
        self.received = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        sock, _ = self._listener.accept()
        buffer = bytearray(65536)
        with sock, sock.makefile("rb", buffering=0) as reader:
            while (length := self._length(reader)) is not None:
                left = length
                while left and (count := reader.readinto(memoryview(buffer)[: min(left, len(buffer))])):
                    left -= count
                self.received += length - left
                sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")

    def _length(self, reader: Any) -> int | None:
        length = 0
        while line := reader.readline().strip().lower():
            if line.startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
            elif line.endswith(b"http/1.1"):
                length = -1
        return None if length == 0 else max(0, length)

    def close(self) -> None:
        self._listener.close()
        self._thread.join(5)


@pytest.mark.parametrize("size", [3 * MIB, 20 * MIB], ids=["3M", "20M"])
@pytest.mark.parametrize("form", ["path", "file"])
async def test_uploads_take_little_memory(world: World, size: int, form: str, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(pattern(size))

    sink = Sink()
    client = world.client(sink.url, max_retries=0)
    try:
        await world(client.files.upload("files/b/a", b"warm"))
        content = path if form == "path" else ("a.bin", path.open("rb"), "image/png")
        tracemalloc.start()
        try:
            await world(client.files.upload("files/b/a.bin", content))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        if isinstance(content, tuple):
            content[1].close()
        await world.close(client)
    finally:
        sink.close()
    assert sink.received > size
    assert peak < 3 * MIB, f"{peak / MIB:.1f} MiB for a file of {size / MIB:.0f} MiB"


@pytest.mark.parametrize("size", [3 * MIB, 20 * MIB], ids=["3M", "20M"])
async def test_downloads_take_little_memory(world: World, server: Server, size: int, tmp_path: Path) -> None:
    source, copy = tmp_path / "a.bin", tmp_path / "copy.bin"
    source.write_bytes(pattern(size))

    def answer(on: play.Exchange) -> None:
        on.head(200, {"Content-Length": str(size), "Content-Type": "image/png"})
        with source.open("rb") as file:
            while block := file.read(65536):
                on.send(block)

    server.script(play.reply(200, b"warm"), answer)
    client = world.client(server.url)
    await world.save(await world(client.files.download("files/b/warm")), copy)
    tracemalloc.start()
    try:
        await world.save(await world(client.files.download("files/b/a.bin")), copy)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2 * MIB, f"{peak / MIB:.1f} MiB for a file of {size / MIB:.0f} MiB"
    assert copy.read_bytes() == source.read_bytes()


# time and order


async def test_download_is_there_before_its_body(world: World, server: Server) -> None:
    go_on = threading.Event()
    half = pattern(MIB)

    def answer(on: play.Exchange) -> None:
        on.head(200, {"Content-Length": str(2 * len(half)), "ETag": "e"})
        on.send(half)
        on.wait(go_on)
        on.send(half)

    server.script(answer)
    download = await world(world.client(server.url, timeout=1).files.download("files/b/a"))
    assert (download.etag, download.content_length) == ("e", 2 * MIB)
    chunks = download.__aiter__() if world.is_async else iter(download)
    first = await world.next(chunks)
    assert half.startswith(first)
    go_on.set()
    rest = b""
    while (chunk := await world.next(chunks)) is not END:
        rest += chunk
    assert first + rest == half * 2


async def test_silence_ends_a_download(world: World, dial: DialEmulator, large: str) -> None:
    dial.fail_next(Stall(5, after=20))
    client = world.client(read_timeout=0.05)
    error = await failure(world, lambda: client.files.download(large))
    assert isinstance(error, DialException)
    assert isinstance(error, TimeoutError)
    assert error.status_code == 408


async def test_slow_downloads_are_not_cut(world: World, dial: DialEmulator) -> None:
    dial.put_file("a.txt", b"slowly")
    dial.fail_next(Drip(1, 0.02))
    client = world.client(timeout=0.08)
    assert await world.content(await world(client.files.download(f"files/{dial.bucket}/a.txt"))) == b"slowly"


# what goes wrong


@pytest.mark.parametrize("fault", [Cut(20), Cut(20, 100), Reset(20), WrongLength()], ids=repr)
async def test_cut_downloads_leave_nothing_behind(
    world: World, dial: DialEmulator, large: str, fault: Any, tmp_path: Path
) -> None:
    target = tmp_path / "a.bin"
    client = world.client(max_retries=0)

    async def save() -> None:
        await world.save(await world(client.files.download(large)), target)

    for before in (None, b"the old one"):
        if before is not None:
            target.write_bytes(before)
        dial.fail_next(fault)
        with pytest.raises(APIConnectionError) as caught:
            await save()
        assert isinstance(caught.value, DialException)
        assert os.listdir(tmp_path) == ([] if before is None else ["a.bin"])
        assert before is None or target.read_bytes() == before
    await save()
    assert target.read_bytes() == pattern(2 * MIB)


async def test_cut_downloads_deliver_what_came(world: World, dial: DialEmulator, large: str) -> None:
    dial.fail_next(Cut(20))
    chunks, error = await world.partly(await world(world.client().files.download(large)))
    assert b"".join(chunks) == pattern(20 * 65536)
    assert isinstance(error, DialException)
    assert isinstance(error, APIConnectionError)


async def test_small_downloads_that_are_cut_raise_at_once(world: World, dial: DialEmulator) -> None:
    dial.put_file("a.txt", pattern(300_000))
    dial.fail_next(Cut(1, 5), times=None)
    client = world.client(max_retries=0)
    with pytest.raises(DialException):
        await world(client.files.download(f"files/{dial.bucket}/a.txt"))


async def test_targets_that_cannot_be_written_are_refused(
    world: World, dial: DialEmulator, large: str, tmp_path: Path
) -> None:
    client = world.client()
    (tmp_path / "folder").mkdir()
    for target, kind in ((tmp_path / "folder", IsADirectoryError), (tmp_path / "no" / "a", FileNotFoundError)):
        download = await world(client.files.download(large))
        with pytest.raises(kind):
            await world.save(download, target)
        await world.close(download)
    assert os.listdir(tmp_path) == ["folder"]


async def test_second_reading_of_a_changed_file_is_an_error(world: World, dial: DialEmulator, large: str) -> None:
    download = await world(world.client().files.download(large))
    assert len(await world.content(download)) == 2 * MIB
    dial.put_file("a.bin", pattern(2 * MIB + 1))
    with pytest.raises(VeneerError, match="changed"):
        await world.content(download)
    small = await world(world.client().files.download(large))
    dial.put_file("a.bin", b"small")
    assert len(await world.content(small)) == 2 * MIB + 1, "the first reading is under way already"


async def test_second_reading_of_a_deleted_file_is_not_found(world: World, dial: DialEmulator, large: str) -> None:
    download = await world(world.client().files.download(large))
    await world.content(download)
    dial.storage.files.clear()
    with pytest.raises(ResourceNotFoundError):
        await world.content(download)


async def test_requests_for_downloads_are_repeated(world: World, dial: DialEmulator, large: str) -> None:
    for fault in (Respond(503), rate_limited(3), Reset()):
        dial.fail_next(fault)
    download = await world(world.client(max_retries=3).files.download(large))
    assert len(await world.content(download)) == 2 * MIB
    assert len(dial.requests) == 4
    assert 3 in world.sleeps


async def test_left_downloads_free_their_connection(world: World, server: Server) -> None:
    def answer(on: play.Exchange) -> None:
        on.head(200, {"Content-Length": str(3 * MIB)})
        on.send(pattern(MIB + 200_000))
        on.hold()

    server.script(answer)
    client = world.client(server.url, max_retries=0)
    for number, how in enumerate(("close", "drop", "with", "break"), 1):
        download = await world(client.files.download("files/b/a"))
        if how == "close":
            await world.close(download)
            with pytest.raises(ClosedError):
                await world.content(download)
        elif how == "with":
            await world.enter(download)
            await world.leave(download)
        elif how == "break":
            chunks = download.__aiter__() if world.is_async else iter(download)
            assert await world.next(chunks)
            await world.close(chunks)
            del chunks
        del download
        assert await world.settle(lambda: server.closed == number), how  # noqa: B023


async def test_size_zero_and_unknown_types_are_fine(world: World, server: Server) -> None:
    server.script(play.reply(200, b"", {"ETag": "e"}))
    download = await world(world.client(server.url).files.download("files/b/a"))
    assert (await world.content(download), download.content_type, download.content_length) == (b"", None, 0)


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (None, "a"),
        ('attachment; filename="report.pdf"', "report.pdf"),
        ("attachment; filename*=UTF-8''%C3%BCber%20uns.txt", "über uns.txt"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
    ],
)
async def test_name_that_the_server_suggests_else_that_of_the_file(
    world: World, server: Server, header: str | None, name: str
) -> None:
    server.script(play.reply(200, b"x", {"Content-Disposition": header} if header else {}))
    assert (await world(world.client(server.url).files.download("files/b/a"))).filename == name


async def test_a_cut_in_what_is_read_at_once_is_repeated(world: World, dial: DialEmulator) -> None:
    dial.put_file("cut.txt", b"a whole small file")
    client, url = world.client(max_retries=1), f"files/{dial.bucket}/cut.txt"
    dial.fail_next(Cut(after=0, extra_bytes=5), operation="download_file")
    result = await world(client.files.download(url))
    assert await world.content(result) == b"a whole small file"
    assert len(world.sleeps) == 1
    dial.fail_next(Cut(after=0, extra_bytes=5), operation="download_file", times=2)
    with pytest.raises(ConnectionError):
        await world(client.files.download(url))
