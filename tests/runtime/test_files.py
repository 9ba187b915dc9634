"""File arguments, and what each kind of source gives to a sync and an async sender."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import threading
import time
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from starlette.datastructures import UploadFile

from support.payloads import TEXT, Chunks, Drain, body, drainer, gather, generator, multipart, open_files, parse
from veneer._runtime import files
from veneer._runtime.errors import ConfigurationError
from veneer._runtime.files import BLOCK, ContentError, as_file
from veneer_generated.types import File, FileContent


@pytest.fixture(params=["sync", "async"])
def drain(request: pytest.FixtureRequest) -> Drain:
    return drainer(request.param)


class AsyncChunks(Chunks):
    __iter__ = None  # type: ignore[assignment]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            yield chunk


class Pipe(io.RawIOBase):
    """A readable file that cannot seek and gives less than it is asked for."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(size, 7))


class Forward(io.BytesIO):
    def seek(self, offset: int, whence: int = 0, /) -> int:
        if whence == os.SEEK_END:
            raise ValueError("seek from end is not supported")
        return super().seek(offset, whence)


async def async_generator(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


def open_at_3(path: Path) -> IO[bytes]:
    file = io.BytesIO(b"123" + TEXT)
    file.seek(3)
    return file


SOURCES: dict[str, tuple[Callable[[Path], Any], int | None, bool]] = {
    "bytes": (lambda p: TEXT, len(TEXT), True),
    "bytearray": (lambda p: bytearray(TEXT), len(TEXT), True),
    "memoryview": (lambda p: memoryview(TEXT), len(TEXT), True),
    "strided memoryview": (lambda p: memoryview(bytes(b for c in TEXT for b in (c, 0)))[::2], len(TEXT), True),
    "path": (lambda p: p, len(TEXT), True),
    "file object": (lambda p: io.BytesIO(TEXT), len(TEXT), True),
    "file object from its position": (open_at_3, len(TEXT), True),
    "pipe": (lambda p: Pipe(TEXT), None, False),
    "gzip file": (lambda p: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(TEXT))), len(TEXT), True),
    "file that does not seek from its end": (lambda p: Forward(TEXT), None, True),
    "list": (lambda p: [TEXT[:5], b"", TEXT[5:]], len(TEXT), True),
    "iterable": (lambda p: Chunks(TEXT[:5], b"", TEXT[5:]), None, True),
    "iterable of views": (lambda p: Chunks(memoryview(TEXT)[:5], bytearray(TEXT[5:])), None, True),  # type: ignore[arg-type]
    "generator": (lambda p: generator(TEXT[:5], b"", TEXT[5:]), None, False),
}
ASYNC_SOURCES: dict[str, tuple[Callable[[Path], Any], int | None, bool]] = {
    "async iterable": (lambda p: AsyncChunks(TEXT[:5], b"", TEXT[5:]), None, True),
    "async generator": (lambda p: async_generator(TEXT[:5], b"", TEXT[5:]), None, False),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "hello.bin"
    file.write_bytes(TEXT)
    return file


@pytest.mark.parametrize("form", ["content", "multipart"])
@pytest.mark.parametrize("source", SOURCES)
def test_source_is_sent_whole_and_again_where_it_can_be(source: str, form: str, drain: Drain, path: Path) -> None:
    make, length, replayable = SOURCES[source]
    check_source(make(path), length, replayable, form, drain)


@pytest.mark.parametrize("form", ["content", "multipart"])
@pytest.mark.parametrize("source", ASYNC_SOURCES)
def test_async_source_is_sent_by_an_async_sender(source: str, form: str, path: Path) -> None:
    make, length, replayable = ASYNC_SOURCES[source]
    check_source(make(path), length, replayable, form, lambda made: asyncio.run(gather(made)))


def check_source(content: Any, length: int | None, replayable: bool, form: str, drain: Drain) -> None:
    if form == "content":
        made = body(content=content)
        assert made.length == length
    else:
        made = multipart(("file", File(content=content, filename="x.bin")), ("after", "1"))
        assert (made.length is None) == (length is None)
    assert made.replayable is replayable
    made.rewind()
    for attempt in range(2):
        data = drain(made)
        assert made.started
        if made.length is not None:
            assert len(data) == made.length
        if form == "content":
            assert data == TEXT
        else:
            found = parse(made, data)
            assert found == [("file", ("x.bin", TEXT, "application/octet-stream")), ("after", "1")]
        if attempt == 0 and not replayable:
            with pytest.raises(ContentError, match="only once"):
                made.rewind()
            with pytest.raises(ContentError, match="only once"):
                drain(made)
            return
        made.rewind()
        assert not made.started


class TestSourcesRefused:
    @pytest.mark.parametrize("source", ASYNC_SOURCES)
    def test_async_iterable_in_a_sync_sender(self, source: str, path: Path) -> None:
        made = body(content=ASYNC_SOURCES[source][0](path))
        assert made.sync_ok is False
        with pytest.raises(TypeError, match="async client"):
            iter(made)

    def test_text_that_names_a_file(self, path: Path) -> None:
        with pytest.raises(TypeError, match=r"pathlib\.Path.*encode"):
            body(content=str(path))
        assert b"".join(body(content=str(path) + "\n")) == str(path).encode() + b"\n"
        assert b"".join(body(content=str(path).encode())) == str(path).encode()

    def test_text_of_several_lines_is_text_whatever_files_there_are(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        for name in ("a\nb", "a\rb"):
            Path(name).touch()
            assert b"".join(body(content=name)) == name.encode()

    def test_file_that_cannot_be_read_fails_before_anything_is_sent(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*args: Any) -> None:  # root, as which containers run tests, may read everything
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(files, "open", refuse, raising=False)
        with pytest.raises(PermissionError):
            body(content=path)

    def test_text_that_names_no_file_is_text(self, drain: Drain) -> None:
        assert drain(body(content="grün")) == "grün".encode()
        assert drain(body(content="x" * 5000)) == b"x" * 5000
        assert drain(body(content="\0")) == b"\0"

    def test_missing_file_fails_before_anything_is_sent(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            multipart(("file", File(content=tmp_path / "nothing")))

    def test_directory(self, tmp_path: Path) -> None:
        with pytest.raises(IsADirectoryError):
            body(content=tmp_path)

    def test_text_mode_file(self, path: Path) -> None:
        with path.open("r", encoding="latin-1") as file, pytest.raises(TypeError, match="'rb'"):
            body(content=file)

    def test_async_file(self) -> None:
        upload = UploadFile(io.BytesIO(b""))
        with pytest.raises(TypeError, match="async file"):
            body(content=upload)

    @pytest.mark.parametrize("value", [1, {"a": b""}, object()])
    def test_what_is_no_file(self, value: Any) -> None:
        with pytest.raises(TypeError, match=f"a {type(value).__name__} cannot be sent"):
            body(content=value)

    @pytest.mark.parametrize("items", [["text"], Chunks("text")], ids=["list", "iterable"])  # type: ignore[arg-type]
    def test_items_that_are_text(self, items: Any, drain: Drain) -> None:
        with pytest.raises(TypeError, match="gave a str"):
            drain(body(content=items))


class TestBlocks:
    def test_large_content_comes_in_blocks(self, drain: Drain, path: Path) -> None:
        data = os.urandom(3 * BLOCK + 5)
        path.write_bytes(data)
        for content in (data, bytearray(data), path):
            assert [len(block) for block in body(content=content)] == [BLOCK, BLOCK, BLOCK, 5]
            assert drain(body(content=content)) == data

    @pytest.mark.parametrize("world", ["sync", "async"])
    @pytest.mark.parametrize("source", ["path", "file object", "generator"])
    def test_memory_stays_constant(self, path: Path, source: str, world: str) -> None:
        with path.open("wb") as file:
            file.truncate(32 * BLOCK)
        content: FileContent = path
        if source == "file object":
            content = io.FileIO(path)
        elif source == "generator":
            content = (bytes(BLOCK) for _ in range(32))
        made = multipart(("file", File(content=content)))

        async def consume() -> int:
            return sum([len(block) async for block in made])

        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            count = sum(len(block) for block in made) if world == "sync" else asyncio.run(consume())
            assert 32 * BLOCK < count < 32 * BLOCK + 1000
            assert tracemalloc.get_traced_memory()[1] - before < 2.5 * BLOCK
        finally:
            tracemalloc.stop()
            if isinstance(content, io.FileIO):
                content.close()

    def test_file_is_closed_after_a_pass_and_after_an_aborted_one(self, path: Path) -> None:
        path.write_bytes(b"x" * (2 * BLOCK))
        made = body(content=path)
        blocks = iter(made)
        next(blocks)
        assert open_files(path) == 1
        blocks.close()
        assert open_files(path) == 0

        async def abort() -> None:
            blocks = aiter(made)
            await anext(blocks)
            assert open_files(path) == 1
            await blocks.aclose()
            assert open_files(path) == 0

        asyncio.run(abort())

    def test_file_object_stays_open(self, drain: Drain) -> None:
        file = io.BytesIO(b"x")
        drain(body(content=file))
        assert not file.closed

    def test_event_loop_runs_while_an_async_sender_reads(self, drain: Drain) -> None:
        here = threading.get_ident()
        threads: set[int] = set()

        class Watched(io.BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                if size:
                    threads.add(threading.get_ident())
                return super().read(size)

        def watched() -> Iterator[bytes]:
            threads.add(threading.get_ident())
            yield b"x"

        asyncio.run(gather(body(content=Watched(b"x"))))
        asyncio.run(gather(body(content=watched())))
        assert threads
        assert here not in threads

    def test_slow_items_of_an_iterator_are_not_held_back(self) -> None:
        made = []

        def slow() -> Iterator[bytes]:
            for _ in range(3):
                time.sleep(0.06)
                made.append(1)
                yield b"x"

        async def made_when_each_arrived() -> list[int]:
            return [len(made) async for _ in body(content=slow())]

        assert asyncio.run(made_when_each_arrived()) == [1, 2, 3]

    def test_small_items_of_an_iterator_share_a_change_of_threads(self) -> None:
        made = []

        def quick() -> Iterator[bytes]:
            for _ in range(100):
                made.append(1)
                yield b"x"

        async def made_when_each_arrived() -> list[int]:
            return [len(made) async for _ in body(content=quick())]

        assert asyncio.run(made_when_each_arrived()) == [100] * 100


class TestAsFile:
    def test_content_alone(self, path: Path) -> None:
        assert as_file(b"x") == File(content=b"x")
        assert as_file("x") == File(content="x")
        assert as_file(path) == File(content=path, filename="hello.bin")
        with path.open("rb") as file:
            assert as_file(file) == File(content=file, filename="hello.bin")
        with open(os.open(path, os.O_RDONLY), "rb") as numbered:
            assert as_file(numbered) == File(content=numbered)

    def test_file_as_it_is(self, path: Path) -> None:
        whole = File(content=path, filename="other", content_type="a/b", headers={"x": "y"})
        assert as_file(whole) is whole
        assert as_file(File(content=path, content_type="a/b")) == File(
            content=path, filename="hello.bin", content_type="a/b"
        )

    def test_filename_and_content(self, path: Path) -> None:
        assert as_file(("n.txt", b"x")) == File(content=b"x", filename="n.txt")
        assert as_file((None, path)) == File(content=path, filename="hello.bin")
        assert as_file(("n.txt", "text/plain")) == File(content="text/plain", filename="n.txt")

    @pytest.mark.parametrize("content", [b"x", io.BytesIO(b"x"), "some text", Path("a/b"), [b"x"], "x/y/z", ""])
    def test_media_type_before_or_after_the_content(self, content: FileContent) -> None:
        wanted = File(content=content, filename="n.txt", content_type="text/plain; charset=utf-8")
        assert as_file(("n.txt", content, "text/plain; charset=utf-8")) == wanted
        assert as_file(("n.txt", "text/plain; charset=utf-8", content)) == wanted

    def test_media_type_left_out(self) -> None:
        assert as_file(("n.txt", b"x", None)) == File(content=b"x", filename="n.txt")
        assert as_file(("n.txt", None, b"x")) == File(content=b"x", filename="n.txt")

    def test_headers(self) -> None:
        wanted = File(content=b"x", filename="n", content_type="a/b", headers={"x": "y"})
        assert as_file(("n", b"x", "a/b", {"x": "y"})) == wanted
        assert as_file(("n", "a/b", b"x", {"x": "y"})) == wanted

    def test_two_media_types_are_ambiguous(self) -> None:
        with pytest.raises(ConfigurationError, match=r"both 'a/b' and 'c/d'.*encode\(\)"):
            as_file(("n", "a/b", "c/d"))

    @pytest.mark.parametrize(
        "value",
        [
            ("n",),
            ("n", b"x", "a/b", {}, 1),
            (b"n", b"x"),
            ("n", b"x", "plain"),
            ("n", b"x", b"y"),
            ("n", "some", "text"),
            ("n", None, None),
            ("n", "a/b", None),
            ("n", None, "a/b"),
        ],
    )
    def test_other_tuples_are_refused(self, value: Any) -> None:
        with pytest.raises(ConfigurationError, match="filename, content"):
            as_file(value)
