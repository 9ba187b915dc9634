"""The providers and what each is asked for in the matrix: a call, a stream, an upload, a download.

A new provider is one more entry of `PROVIDERS`; what it does not have is a text that says why.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from veneer import aleph_alpha, azure_inference, dial, dify
from veneer._runtime.errors import DecodeError, VeneerError
from veneer._runtime.retry import RetryPolicy
from veneer.azure_inference import aio

FIRST = "one "
"""The text of the first event of a stream."""
TEXT = "n\u00e9"
"""The text of a good answer: its last character takes two bytes."""
PADDING = b"." * 1_200_000
"""What makes a download too large for memory, so that it goes to the disk as it comes."""
REQUEST_ID = "r-17"
POLICY = RetryPolicy(random=lambda: 0.0)


class Use(NamedTuple):
    """One kind of thing that a provider is asked for."""

    kind: str
    act: Callable[[Any, Path, dict[str, Any]], Any]
    """What to do with a client: gives a result, or what has to be awaited for one."""
    body: Callable[[str], bytes]
    """The body of a good answer with this text in it."""
    read: Callable[[Any], Any]
    """The text of a result; of one event, where it is a stream."""
    media: str = "application/json"
    repeats: bool = False
    """A second execution does no harm (GET, PUT): it is sent again after the connection broke."""
    retries: bool = True
    """It is sent again after a 5xx of a gateway."""
    takes_whole: bool = False
    """It takes one JSON document for a stream with one event."""

    @property
    def head(self) -> bytes:
        """Status line and headers but for the length."""
        return f"HTTP/1.1 200 OK\r\nContent-Type: {self.media}\r\nX-Request-Id: {REQUEST_ID}\r\n".encode()

    def framed(self, body: bytes, *, stop: int | None = None, head: bytes | None = None) -> bytes:
        """An answer with that body; with `stop`, only so many bytes of it and not its end."""
        start = self.head if head is None else head
        part = body if stop is None else body[:stop]
        if self.kind == "stream":
            chunk = b"%x\r\n%s\r\n" % (len(part), part) if part else b""
            return start + b"Transfer-Encoding: chunked\r\n\r\n" + chunk + (b"0\r\n\r\n" if stop is None else b"")
        return start + b"Content-Length: %d\r\n\r\n" % len(body) + part

    @property
    def good(self) -> bytes:
        """A whole good answer."""
        return self.framed(self.body(TEXT))


class Provider(NamedTuple):
    """One provider of the matrix."""

    name: str
    client: Callable[..., Any]
    """Makes a client: `client(is_async, url, credential, **options)`."""
    root: type[VeneerError]
    """What its users catch."""
    uses: dict[str, Use | str]
    statuses: tuple[tuple[type[Exception], int], ...] = ()
    """`status_code` of errors without a status of the server's; None where no class fits."""

    def status_of(self, error: type[Exception]) -> int | None:
        return next((number for cls, number in self.statuses if issubclass(error, cls)), None)


def _json(data: Any) -> bytes:
    try:
        return json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # a lone surrogate has no bytes of its own: JSON escapes it
        return json.dumps(data).encode()


def _events(*events: Any, end: str = "data: [DONE]\n\n") -> bytes:
    return b"".join(b"data: " + _json(event) + b"\n\n" for event in events) + end.encode()


def _completion(text: str) -> bytes:
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    return _json({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": {}})


def _chunk(text: str) -> dict[str, Any]:
    choice = {"index": 0, "finish_reason": None, "delta": {"content": text}}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def _chunks(text: str) -> bytes:
    return _events(_chunk(FIRST), _chunk(text))


def _dify_events(text: str) -> bytes:
    ids = {"conversation_id": "c", "message_id": "m", "created_at": 1, "task_id": "t", "id": "m"}
    messages = [{"event": "message", **ids, "answer": piece} for piece in (FIRST, text)]
    return _events(*messages, {"event": "message_end", **ids, "metadata": {}}, end="")


def _file(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass") + b"\n" + PADDING


def _saved(path: Path) -> str:
    return path.read_bytes().partition(b"\n")[0].decode("utf-8", "surrogatepass")


def _save(opening: Any, path: Path) -> Any:
    """Write a download to the disk and give the file."""
    if not hasattr(opening, "__await__"):
        opening.write_to(path)
        return path

    async def asave() -> Path:
        await (await opening).awrite_to(path)
        return path

    return asave()


def _content(answer: Any) -> Any:
    return answer.choices[0].message.content


def _delta(chunk: Any) -> Any:
    return chunk.choices[0].delta.content


HI = [{"role": "user", "content": "Hi"}]


def _dial(is_async: bool, url: str, credential: Any, **options: Any) -> Any:
    kind: Any = dial.AsyncDial if is_async else dial.Dial
    return kind(base_url=url, api_key=credential, retry=POLICY, **options)


def _dify(is_async: bool, url: str, credential: Any, **options: Any) -> Any:
    kind: Any = dify.AsyncChatClient if is_async else dify.ChatClient
    return kind(credential, url, retry=POLICY, **options)


def _aleph(is_async: bool, url: str, credential: Any, **options: Any) -> Any:
    kind: Any = aleph_alpha.AsyncClient if is_async else aleph_alpha.Client
    return kind(credential, url, retry=POLICY, **options)


def _azure(is_async: bool, url: str, credential: Any, **options: Any) -> Any:
    kind: Any = aio.ChatCompletionsClient if is_async else azure_inference.ChatCompletionsClient
    return kind(url, credential, retry=POLICY, **options)


def _request() -> Any:
    return aleph_alpha.ChatRequest("m", [aleph_alpha.Message(aleph_alpha.Role.User, "Hi")])


PROVIDERS = (
    Provider(
        "dial",
        _dial,
        dial.DialException,
        {
            "call": Use(
                "call",
                lambda c, _, o: c.chat.completions.create(deployment_name="m", messages=HI, **o),
                _completion,
                _content,
            ),
            "stream": Use(
                "stream",
                lambda c, _, o: c.chat.completions.create(deployment_name="m", messages=HI, stream=True, **o),
                _chunks,
                _delta,
                "text/event-stream",
            ),
            "upload": Use(
                "upload",
                lambda c, path, o: c.files.upload("files/b/f", path.with_name("source"), **o),
                lambda text: _json({"name": text, "url": "files/b/f", "nodeType": "ITEM", "bucket": "b"}),
                lambda found: found.name,
                repeats=True,
            ),
            "download": Use(
                "download",
                lambda c, path, o: _save(c.files.download("files/b/f", **o), path),
                _file,
                _saved,
                "application/octet-stream",
                repeats=True,
            ),
        },
        ((TimeoutError, 408), (DecodeError, 422), (VeneerError, 500)),
    ),
    Provider(
        "dify",
        _dify,
        dify.DifyClientError,
        {
            "call": Use(
                "call",
                lambda c, _, o: c.create_chat_message({}, "Hi", "u", **o),
                lambda text: _json({"event": "message", "message_id": "m", "mode": "chat", "answer": text}),
                lambda found: found.parsed.answer,
            ),
            "stream": Use(
                "stream",
                lambda c, _, o: c.create_chat_message({}, "Hi", "u", response_mode="streaming", **o),
                _dify_events,
                lambda event: getattr(event, "answer", None),
                "text/event-stream",
            ),
            "upload": Use(
                "upload",
                lambda c, path, o: c.file_upload("u", path.with_name("source"), **o),
                lambda text: _json({"id": "f", "name": text, "size": 1}),
                lambda found: found.parsed.name,
                retries=False,
            ),
            "download": Use(
                "download",
                lambda c, path, o: _save(c.get_file_preview("f", **o), path),
                _file,
                _saved,
                "application/octet-stream",
                repeats=True,
            ),
        },
    ),
    Provider(
        "aleph_alpha",
        _aleph,
        aleph_alpha.AlephAlphaError,
        {
            "call": Use(
                "call", lambda c, _, o: c.chat(_request(), **o), _completion, lambda found: found.message.content
            ),
            "stream": Use(
                "stream",
                lambda c, _, o: c.chat_with_streaming(_request(), **o),
                _chunks,
                lambda item: getattr(item, "content", None),
                "text/event-stream",
            ),
            "upload": Use(
                "upload",
                lambda c, path, o: c.transcribe(path.with_name("source"), "m", **o),
                lambda text: _json({"transcription": text, "segments": []}),
                lambda found: found.transcription,
            ),
            "download": "its API has no files to give",
        },
    ),
    Provider(
        "azure_inference",
        _azure,
        azure_inference.AzureError,
        {
            "call": Use("call", lambda c, _, o: c.complete(messages=HI, **o), _completion, _content),
            "stream": Use(
                "stream",
                lambda c, _, o: c.complete(messages=HI, stream=True, **o),
                _chunks,
                _delta,
                "text/event-stream",
                takes_whole=True,
            ),
            "upload": "its API takes images inside of JSON only",
            "download": "its API has no files to give",
        },
    ),
)
KINDS = ("call", "stream", "upload", "download")
