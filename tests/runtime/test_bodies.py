"""How payloads are sent: JSON, forms, raw content and multipart, sync and async, read back by an independent parser."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import os
import socket
import threading
import time
import tracemalloc
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import IO, Any

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartParser
from starlette.requests import Request as ServerRequest
from starlette.responses import JSONResponse
from starlette.routing import Route

from veneer._runtime.bodies import Body, body_of
from veneer._runtime.errors import ConfigurationError, VeneerError
from veneer._runtime.files import BLOCK, ContentError, as_file
from veneer_generated.types import File, FileContent, Part, Request

Drain = Callable[[Body], bytes]


def request_of(**fields: Any) -> Request[Any, Any]:
    return Request(
        operation="op", method="POST", path="/", parse=lambda s, b: b, parse_error=lambda s, b: None, **fields
    )


def body(**fields: Any) -> Body:
    made = body_of(request_of(**fields))
    assert made is not None
    return made


def multipart(*parts: tuple[str, str | File], progress: Any = None) -> Body:
    made = body_of(request_of(parts=tuple(Part(*p) for p in parts)), progress=progress)
    assert made is not None
    return made


async def gather(body: Body) -> bytes:
    return b"".join([block async for block in body])


@pytest.fixture(params=["sync", "async"])
def drain(request: pytest.FixtureRequest) -> Drain:
    """Read a body as a sender would; both kinds of sender have to see the same bytes."""
    if request.param == "sync":
        return lambda body: b"".join(body)
    return lambda body: asyncio.run(gather(body))


def parse(body: Body, data: bytes) -> list[tuple[str, Any]]:
    """The fields that starlette's parser finds; files as (filename, content, content type)."""

    async def stream() -> AsyncGenerator[bytes, None]:
        yield data

    async def read() -> list[tuple[str, Any]]:
        form = await MultiPartParser(Headers({"content-type": body.content_type or ""}), stream()).parse()
        found: list[tuple[str, Any]] = []
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                found.append((name, (value.filename, await value.read(), value.content_type)))
            else:
                found.append((name, value))
        await form.close()
        return found

    return asyncio.run(read())


class TestJson:
    def test_compact_utf8(self) -> None:
        made = body(json={"a": [1, 2.5, None, True], "ü": "€😀"})
        assert made.content == '{"a":[1,2.5,null,true],"ü":"€😀"}'.encode()
        assert (made.content_type, made.length, made.replayable) == ("application/json", len(made.content), True)

    def test_both_senders_get_it_as_often_as_they_need(self, drain: Drain) -> None:
        made = body(json=[])
        assert drain(made) == b"[]"
        made.rewind()
        assert drain(made) == b"[]"

    def test_content_type_of_the_request_wins(self) -> None:
        assert body(json={}, content_type="application/merge-patch+json").content_type == "application/merge-patch+json"

    def test_half_a_surrogate_pair_is_escaped(self) -> None:
        content = body(json={"text": "ü\ud83d"}).content
        assert content is not None
        assert json.loads(content.decode("ascii")) == {"text": "ü\ud83d"}

    @pytest.mark.parametrize("value", [float("nan"), float("inf")])
    def test_nan_is_refused_with_its_place(self, value: float) -> None:
        with pytest.raises(ValueError, match=r"body\.messages\[1\]\.weight: (nan|inf) is no JSON number") as caught:
            body(json={"messages": [{"weight": 1.0}, {"weight": value}]})
        assert isinstance(caught.value, VeneerError)

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            ({"image": b"x"}, r"body\.image: a value of type bytes"),
            ([1, [{"a": {1, 2}}]], r"body\[1\]\[0\]\.a: a value of type set"),
            ({"a": {(1,): 1}}, r"body\.a: a key of type tuple"),
        ],
    )
    def test_what_json_cannot_carry_is_refused_with_its_place(self, data: Any, message: str) -> None:
        with pytest.raises(TypeError, match=message):
            body(json=data)

    def test_data_that_contains_itself_is_refused(self) -> None:
        data: dict[str, Any] = {"a": 1}
        data["b"] = [data]
        with pytest.raises(ValueError, match=r"body\.b\[0\]: the value contains itself"):
            body(json=data)

    def test_the_same_value_twice_is_no_cycle(self) -> None:
        shared = {"x": 1}
        assert body(json=[shared, shared]).content == b'[{"x":1},{"x":1}]'


class TestForm:
    def test_form(self, drain: Drain) -> None:
        made = body(form=(("a", "1 2"), ("a", "ü&="), ("b", "")))
        assert drain(made) == b"a=1+2&a=%C3%BC%26%3D&b="
        assert made.content_type == "application/x-www-form-urlencoded"

    def test_no_body(self) -> None:
        assert body_of(request_of()) is None


class Chunks:
    """Re-iterable, as a user's own class would be."""

    def __init__(self, *chunks: bytes) -> None:
        self.chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.chunks)


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


def generator(*chunks: bytes) -> Iterator[bytes]:
    yield from chunks


async def async_generator(*chunks: bytes) -> AsyncIterator[bytes]:
    for chunk in chunks:
        yield chunk


TEXT = b"hello, file \xff\x00\r\n--x"


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


class TestChangingFiles:
    @pytest.mark.parametrize("size", [0, 10, BLOCK, BLOCK + 1])
    def test_file_that_grew_is_an_error_before_its_last_block_goes_out(
        self, size: int, path: Path, drain: Drain
    ) -> None:
        path.write_bytes(b"x" * size)
        made = multipart(("file", File(content=path)))
        with path.open("ab") as file:
            file.write(b"y")
        with pytest.raises(ContentError, match="grew"):
            drain(made)

    def test_last_block_of_raw_content_is_held_back_when_the_file_grew(self, path: Path) -> None:
        made = body(content=path)
        with path.open("ab") as file:
            file.write(b"y")
        sent: list[bytes] = []
        with pytest.raises(ContentError):
            sent.extend(made)
        assert sent == []

    def test_file_that_shrank_is_an_error(self, path: Path, drain: Drain) -> None:
        made = multipart(("file", File(content=path)))
        path.write_bytes(b"short")
        with pytest.raises(ContentError, match="shrank"):
            drain(made)

    def test_content_error_is_no_connection_error(self) -> None:
        assert not issubclass(ContentError, OSError)
        assert issubclass(ContentError, VeneerError)


class TestMultipart:
    def test_fields_and_files_in_order(self, drain: Drain, path: Path) -> None:
        made = multipart(
            ("purpose", "über\r\nall"),
            ("file", File(content=path)),
            ("file", File(content=b"{}", filename="a.json")),
            ("image", File(content=b"x", filename="grün €.png")),
            ("doc", File(content=b"y", filename="z.txt", content_type="application/x-own")),
            ("empty", ""),
        )
        assert parse(made, drain(made)) == [
            ("purpose", "über\r\nall"),
            ("file", ("hello.bin", TEXT, "application/octet-stream")),
            ("file", ("a.json", b"{}", "application/json")),
            ("image", ("grün €.png", b"x", "image/png")),
            ("doc", ("z.txt", b"y", "application/x-own")),
            ("empty", ""),
        ]

    def test_bytes_on_the_wire(self) -> None:
        made = multipart(("a", "1"), ("f", File(content=b"x", filename="n.txt", headers={"x-own": "2"})))
        boundary = (made.content_type or "").partition("boundary=")[2]
        assert len(boundary) == 32
        assert (
            made.content
            == (
                f'--{boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
                f'--{boundary}\r\nContent-Disposition: form-data; name="f"; filename="n.txt"\r\n'
                f"Content-Type: text/plain\r\nX-Own: 2\r\n\r\nx\r\n--{boundary}--\r\n"
            ).encode()
        )

    def test_boundaries_differ(self) -> None:
        assert multipart(("a", "1")).content_type != multipart(("a", "1")).content_type

    def test_file_without_a_name_is_still_a_file(self) -> None:
        made = multipart(("file", File(content=b"x")))
        assert parse(made, b"".join(made)) == [("file", ("upload", b"x", "application/octet-stream"))]

    def test_filename_is_escaped_as_browsers_do(self) -> None:
        content = multipart(("file", File(content=b"", filename='a"b\r\nc\\ü%22'))).content
        assert content is not None
        assert 'filename="a%22b%0D%0Ac\\ü%22"\r\n'.encode() in content

    def test_quote_in_a_field_name_is_escaped(self) -> None:
        content = multipart(('a"b', "1")).content
        assert content is not None
        assert b'name="a%22b"' in content

    def test_name_of_undecodable_bytes_is_sent_readable(self) -> None:
        content = multipart(("file", File(content=b"", filename=os.fsdecode(b"a\xff.txt")))).content
        assert content is not None
        assert b'filename="a?.txt"' in content

    @pytest.mark.parametrize(
        "part",
        [
            ("a\r\nb", "1"),
            ("a\nb", "1"),
            ("a\0", "1"),
            ("f", File(content=b"", filename="a\0")),
            ("f", File(content=b"", content_type="text/plain\r\nX: 1")),
            ("f", File(content=b"", headers={"X-A": "1\n2"})),
            ("f", File(content=b"", headers={"X: A\r\n": "1"})),
            ("f", File(content=b"", headers={"content-disposition": "form-data"})),
        ],
    )
    def test_what_would_break_a_header_is_refused(self, part: tuple[str, str | File]) -> None:
        with pytest.raises(ValueError, match=r"line end|cannot be a header") as caught:
            multipart(part)
        assert isinstance(caught.value, ConfigurationError)

    def test_media_type_among_the_headers(self) -> None:
        among = File(content=b"", filename="a.png", headers={"content-type": "image/x-own"})
        made = multipart(("f", among), ("g", File(content=b"", content_type="a/b", headers={"Content-Type": "c/d"})))
        types = [value[2] for _, value in parse(made, b"".join(made))]
        assert types == ["image/x-own", "a/b"]

    @pytest.mark.parametrize(
        ("name", "content_type"),
        [("a.tar.gz", "application/gzip"), ("a.PDF", "application/pdf"), ("a", "application/octet-stream"),
         ("http://x/a.txt", "text/plain"), ("a.txt.xz", "application/octet-stream")],
    )  # fmt: skip
    def test_guessed_media_type(self, name: str, content_type: str) -> None:
        made = multipart(("f", File(content=b"", filename=name)))
        assert parse(made, b"".join(made))[0][1][2] == content_type

    def test_small_body_is_one_block_and_a_large_one_is_not(self) -> None:
        assert multipart(("f", File(content=b"x" * 1000))).content is not None
        assert multipart(("f", File(content=b"x" * 100_000))).content is None


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
        def slow() -> Iterator[bytes]:
            for _ in range(3):
                time.sleep(0.06)
                yield b"x"

        async def blocks() -> int:
            return len([block async for block in body(content=slow())])

        assert asyncio.run(blocks()) == 3


def open_files(path: Path) -> int:
    links = Path("/proc/self/fd")
    if not links.exists():
        pytest.skip("needs /proc")
    return sum(1 for link in links.iterdir() if os.path.realpath(link) == str(path.resolve()))


class TestProgress:
    @pytest.mark.parametrize("form", ["content", "multipart"])
    def test_counts_file_content_from_zero_to_the_total_on_each_attempt(
        self, form: str, path: Path, drain: Drain
    ) -> None:
        size = 2 * BLOCK + 10
        path.write_bytes(b"x" * size)
        calls: list[tuple[int, int | None]] = []

        def note(done: int, total: int | None) -> None:
            calls.append((done, total))

        if form == "content":
            made = body_of(request_of(content=path), progress=note)
        else:
            made = multipart(("a", "text"), ("f", File(content=path)), progress=note)
        assert made is not None
        wanted = [(n, size) for n in (0, BLOCK, 2 * BLOCK, size)]
        drain(made)
        assert calls == wanted
        made.rewind()
        drain(made)
        assert calls == wanted * 2

    def test_two_files_have_one_count(self, drain: Drain) -> None:
        calls: list[tuple[int, int | None]] = []
        files = (("f", File(content=b"abc")), ("g", File(content=[b"d", b"e"])))
        drain(multipart(*files, progress=lambda *call: calls.append(call)))
        assert calls == [(0, 5), (3, 5), (4, 5), (5, 5)]

    def test_total_that_was_not_known_is_known_at_the_end(self, drain: Drain) -> None:
        calls: list[tuple[int, int | None]] = []
        made = multipart(("f", File(content=Chunks(b"ab", b"c"))), progress=lambda *call: calls.append(call))
        drain(made)
        assert calls == [(0, None), (2, None), (3, None), (3, 3)]

    def test_empty_file(self, drain: Drain) -> None:
        calls: list[tuple[int, int | None]] = []
        drain(multipart(("f", File(content=b"")), progress=lambda *call: calls.append(call)))
        assert calls == [(0, 0)]

    def test_bytes_are_counted_after_the_sender_took_them(self) -> None:
        calls: list[int] = []
        made = body_of(request_of(content=[b"a", b"b"]), progress=lambda done, total: calls.append(done))
        assert made is not None
        blocks = iter(made)
        next(blocks)
        assert calls == [0]
        next(blocks)
        assert calls == [0, 1]

    def test_exception_in_the_callback_aborts_and_closes_the_file(self, path: Path, drain: Drain) -> None:
        path.write_bytes(b"x" * (2 * BLOCK))

        def stop(done: int, total: int | None) -> None:
            if done:
                raise KeyError("enough")

        made = multipart(("f", File(content=path)), progress=stop)
        with pytest.raises(KeyError, match="enough"):
            drain(made)
        assert open_files(path) == 0


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


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A real server that answers with what its own form parser found."""

    async def echo(request: ServerRequest) -> JSONResponse:
        fields = {}
        async with request.form() as form:
            for name, value in form.items():
                fields[name] = value if isinstance(value, str) else [value.filename, len(await value.read())]
        return JSONResponse({"fields": fields, "length": request.headers.get("content-length")})

    app = Starlette(routes=[Route("/", echo, methods=["POST"])])
    listener = socket.create_server(("127.0.0.1", 0))
    instance = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", ws="none"))
    thread = threading.Thread(target=instance.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/"
    instance.should_exit = True
    thread.join(5)
    listener.close()


@pytest.mark.parametrize("known_length", [True, False], ids=["content-length", "chunked"])
@pytest.mark.parametrize("world", ["sync", "async"])
def test_multipart_over_a_socket(world: str, known_length: bool, server: str, path: Path) -> None:
    path.write_bytes(b"\r\n--" * 400_000)
    content: FileContent = path if known_length else generator(path.read_bytes(), b"")
    made = multipart(("purpose", "test"), ("file", as_file(("grün.bin", content))))
    headers = {"Content-Type": made.content_type or ""}
    if made.length is not None:
        headers["Content-Length"] = str(made.length)

    async def send() -> httpx.Response:
        async with httpx.AsyncClient(trust_env=False) as client:
            return await client.post(server, content=aiter(made), headers=headers)

    if world == "sync":
        with httpx.Client(trust_env=False) as client:
            answer = client.post(server, content=iter(made), headers=headers)
    else:
        answer = asyncio.run(send())
    assert answer.json() == {
        "fields": {"purpose": "test", "file": ["grün.bin", 1_600_000]},
        "length": str(made.length) if known_length else None,
    }
