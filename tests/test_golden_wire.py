"""The golden package over a real socket, through its own generated clients: one attempt, typed results, own errors."""

from __future__ import annotations

import asyncio
import io
import json
import re
import threading
from collections.abc import Callable, Iterator
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from golden.output.veneer_golden.golden import AsyncClient, Client, ResponseError, api, models
from golden.output.veneer_golden.types import File, Request

CHUNKS = [{"id": "1", "choices": [{"index": 0, "delta": {"content": text}}]} for text in "abc"]


class Handler(BaseHTTPRequestHandler):
    """Answers by the path; what came is kept in `server.came`."""

    protocol_version = "HTTP/1.1"
    server: Any

    def log_message(self, *arguments: object) -> None:
        pass

    def answer(self, status: int, body: bytes, kind: str = "application/json") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle_any(self) -> None:
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.came.append((self.command, self.path, dict(self.headers.items()), body))
        kind = self.headers.get("Content-Type") or ""
        if "/chat" in self.path and json.loads(body).get("stream"):
            lines = "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in CHUNKS) + "data: [DONE]\n\n"
            self.answer(200, lines.encode(), "text/event-stream")
        elif "/chat" in self.path:
            answer = {"id": "1", "created": 5, "choices": [], "model_says": json.loads(body)["messages"]}
            self.answer(200, json.dumps(answer).encode())
        elif self.path.startswith("/v1/files/b/missing"):
            self.answer(404, b'{"error": {"code": "gone", "message": "no such file"}}')
        elif self.path.startswith("/v1/files/b/html"):
            self.answer(529, b"<html>overloaded</html>", "text/html")
        elif self.command == "DELETE":
            self.answer(204, b"")
        elif kind.startswith("multipart/"):
            head = f"Content-Type: {kind}\r\n\r\n".encode()
            message = BytesParser(policy=HTTP).parsebytes(head + body)
            parts = [
                (
                    part.get_param("name", header="content-disposition"),
                    part.get_filename(),
                    part.get("Content-Type"),
                    part.get_payload(decode=True).decode("latin-1"),
                )
                for part in message.iter_parts()
            ]
            self.answer(200, json.dumps({"name": "n", "updatedAt": "2024-01-01", "parts": parts}).encode())
        elif self.path.startswith("/v1/blobs/"):
            self.answer(200, b"receipt of " + body, "text/plain")
        elif self.path.startswith("/v1/files/"):
            self.answer(200, bytes(range(256)), "image/png")
        else:
            self.answer(200, body or b"[]")

    do_GET = do_POST = do_PUT = do_DELETE = handle_any


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        server.came = []  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


Send = Callable[[Request[Any, Any]], Any]


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest, server: Any) -> Send:
    """Sends one request with a client of its own: the sync one or the async one."""
    url = f"http://127.0.0.1:{server.server_port}/"
    credentials = {"apiKey": "k", "bearer": "t"}

    def sync(call: Request[Any, Any]) -> Any:
        with Client(url, credentials=credentials, headers={"X-All": "1"}) as client:
            return client.send(call)

    async def coroutine(call: Request[Any, Any]) -> Any:
        async with AsyncClient(url, credentials=credentials, headers={"X-All": "1"}) as client:
            return await client.send(call)

    return sync if request.param == "sync" else lambda call: asyncio.run(coroutine(call))


def test_a_typed_answer_and_what_was_sent(send: Send, server: Any) -> None:
    body = models.ChatRequest(messages=[models.Message(role="user", content="hé")])
    answer = send(api.chat.send_chat.request(deployment="a/b", body=body, x_trace="t"))
    assert isinstance(answer, models.ChatResponse)
    assert answer.created.second == 5
    assert answer.additional_properties == {"model_says": [{"role": "user", "content": "hé"}]}
    method, path, headers, sent = server.came[-1]
    assert (method, path, json.loads(sent)) == ("POST", "/v1/a%2Fb/chat", body.to_dict())
    headers = {name.lower(): value for name, value in headers.items()}
    assert (headers["api-key"], headers["authorization"], headers["x-all"], headers["x-trace"]) == (
        "k",
        "Bearer t",
        "1",
        "t",
    )
    assert headers["accept"] == "application/json, text/event-stream"


def test_pitfall_20_no_content_ends_a_part(send: Send) -> None:
    content = b"before\r\n--+++\r\nContent-Disposition: form-data; name=evil\r\n\r\nx\r\n--+++--\r\nafter"
    upload = models.Upload(
        file=File(content=content, filename="a b.txt", content_type="text/plain"), public=True, labels=["x", "ü"]
    )
    item = send(api.files.upload_file.request(bucket="b", path="d/f", body=upload))
    assert item.additional_properties["parts"] == [
        ["file", "a b.txt", "text/plain", content.decode()],
        ["public", None, None, "true"],
        ["labels", None, None, "x"],
        ["labels", None, None, "ü".encode().decode("latin-1")],
    ]


def test_pitfall_20_the_boundary_is_another_one_each_time(send: Send, server: Any) -> None:
    boundaries = set()
    for _ in range(2):
        send(api.files.upload_file.request(bucket="b", path="f", body=models.Upload(file=b"x")))
        headers = {name.lower(): value for name, value in server.came[-1][2].items()}
        boundaries.add(re.search("boundary=(.*)", headers["content-type"])[1])  # type: ignore[index]
    assert len(boundaries) == 2


@pytest.mark.parametrize("kind", ["path", "file", "iterable", "text", "bytearray", "memoryview"])
def test_contents_of_files(send: Send, tmp_path: Path, kind: str) -> None:
    (tmp_path / "f").write_bytes(b"hello")
    content: Any = {
        "path": tmp_path / "f",
        "file": io.BytesIO(b"hello"),
        "iterable": iter([b"hel", b"lo"]),
        "text": "hello",
        "bytearray": bytearray(b"hello"),
        "memoryview": memoryview(b"hello"),
    }[kind]
    assert send(api.files.put_blob.request(name="n", body=content)) == "receipt of hello"


def test_an_async_iterator_as_content_is_refused(send: Send) -> None:
    async def chunks() -> Any:
        yield b""

    with pytest.raises(TypeError, match="no async iterators"):
        send(api.files.put_blob.request(name="n", body=chunks()))


def test_bytes_nothing_lists_and_forms(send: Send, server: Any) -> None:
    assert send(api.files.download_file.request(bucket="b", path="x/y z")) == bytes(range(256))
    assert server.came[-1][1] == "/v1/files/b/x/y%20z"
    assert send(api.files.delete_file.request(bucket="b", path="x")) is None
    assert send(api.items.list_items.request(query="ü &", id=[1, 2])) == []
    assert server.came[-1][1] == "/v1/items?id=1&id=2&query=%C3%BC+%26"
    with pytest.raises(ValueError, match="Expecting value"):
        send(api.items.replace_settings.request(id=1, body={"name": "n", "tag": ["a", "b"]}))
    assert server.came[-1][3] == b"name=n&tag=a&tag=b"


def test_pitfalls_24_and_25_errors_are_raised_with_status_body_and_content(send: Send) -> None:
    with pytest.raises(ResponseError) as caught:
        send(api.files.download_file.request(bucket="b", path="missing"))
    assert caught.value.status == 404
    assert caught.value.body == models.ErrorBody(error=models.ErrorInfo(code="gone", message="no such file"))
    assert json.loads(caught.value.content)["error"]["code"] == "gone"
    with pytest.raises(ResponseError) as caught:
        send(api.files.download_file.request(bucket="b", path="html"))
    assert (caught.value.status, caught.value.body, caught.value.content) == (529, None, b"<html>overloaded</html>")
    assert caught.value.headers["content-type"] == "text/html"


def events(text: str) -> list[Any]:
    stream = api.chat.send_chat.EVENTS
    data = [line.removeprefix("data: ") for line in text.splitlines() if line]
    assert data.pop() == stream.terminator
    return [stream.parse(json.loads(one)) for one in data]


def test_pitfall_26_the_unread_answer_of_a_stream(server: Any) -> None:
    call = api.chat.send_chat.request(deployment="d", body={"messages": [], "stream": True})
    url = f"http://127.0.0.1:{server.server_port}"
    with Client(url) as client, client.open(call) as response:
        assert not response.is_stream_consumed
        made = events("".join(response.iter_text()))
    assert [chunk.choices[0].delta.content for chunk in made] == ["a", "b", "c"]

    async def coroutine() -> list[Any]:
        async with AsyncClient(url) as client, client.open(call) as response:
            assert not response.is_stream_consumed
            return events("".join([text async for text in response.aiter_text()]))

    assert asyncio.run(coroutine()) == made


def test_a_client_of_ones_own_stays_open(server: Any) -> None:
    with httpx.Client(headers={"X-Own": "1"}) as own:
        with Client(f"http://127.0.0.1:{server.server_port}", http_client=own) as client:
            client.send(api.items.list_items.request())
        assert not own.is_closed
    assert {k.lower() for k in server.came[-1][2]} >= {"x-own"}


def test_the_address_of_the_document_is_the_default() -> None:
    with Client() as client:
        assert client.base_url == "https://golden.invalid"
