"""How payloads are sent: JSON, forms and multipart, sync and async, read back by an independent parser."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request as ServerRequest
from starlette.responses import JSONResponse
from starlette.routing import Route

from support.payloads import TEXT, Chunks, Drain, body, drainer, generator, multipart, open_files, parse, request_of
from veneer._runtime.bodies import body_of
from veneer._runtime.errors import ConfigurationError, VeneerError
from veneer._runtime.files import BLOCK, ContentError, as_file
from veneer_generated.types import File, FileContent


@pytest.fixture(params=["sync", "async"])
def drain(request: pytest.FixtureRequest) -> Drain:
    return drainer(request.param)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "hello.bin"
    file.write_bytes(TEXT)
    return file


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
        parts = (("f", File(content=b"abc")), ("g", File(content=[b"d", b"e"])))
        drain(multipart(*parts, progress=lambda *call: calls.append(call)))
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


@pytest.fixture(scope="module")
def form_server() -> Iterator[str]:
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
def test_multipart_over_a_socket(world: str, known_length: bool, form_server: str, path: Path) -> None:
    path.write_bytes(b"\r\n--" * 400_000)
    content: FileContent = path if known_length else generator(path.read_bytes(), b"")
    made = multipart(("purpose", "test"), ("file", as_file(("grün.bin", content))))
    headers = {"Content-Type": made.content_type or ""}
    if made.length is not None:
        headers["Content-Length"] = str(made.length)

    async def send() -> httpx.Response:
        async with httpx.AsyncClient(trust_env=False) as client:
            return await client.post(form_server, content=aiter(made), headers=headers)

    if world == "sync":
        with httpx.Client(trust_env=False) as client:
            answer = client.post(form_server, content=iter(made), headers=headers)
    else:
        answer = asyncio.run(send())
    assert answer.json() == {
        "fields": {"purpose": "test", "file": ["grün.bin", 1_600_000]},
        "length": str(made.length) if known_length else None,
    }
