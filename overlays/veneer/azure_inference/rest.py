"""Requests and answers of `send_request`, in the shape of `azure.core.rest`; azure-core's own are taken by shape."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Self

from veneer_generated.types import FileContent, query

from .._runtime.headers import Headers
from .._runtime.options import RawRequest, RawResponse

if TYPE_CHECKING:
    from types import TracebackType

    from .._runtime.http import AsyncAnswer, SyncAnswer


class Text(str):
    """A text that can also be called, as azure-core's `response.text()`."""

    __slots__ = ()

    def __call__(self, encoding: str | None = None) -> str:
        """The text."""
        return str(self)


class Answer(RawResponse):
    """An answer as errors and hooks show it: veneer's attributes, and azure-core's methods."""

    @classmethod
    def of(cls, raw: RawResponse) -> Self:
        """The same answer in this shape."""
        return cls(
            status_code=raw.status_code,
            headers=Headers(raw.headers.items()),
            method=raw.method,
            url=raw.url,
            attempts=raw.attempts,
            elapsed=raw.elapsed,
            content=raw.content,
        )

    @property
    def text(self) -> Text:
        """The body as text; `response.text` and `response.text()` give the same."""
        return Text((self.content or b"").decode("utf-8", "replace"))

    @property
    def reason(self) -> str:
        """The name of the HTTP status."""
        return reason_of(self.status_code)

    def body(self) -> bytes:
        """The body."""
        return self.content or b""


def reason_of(status: int) -> str:
    """The name of an HTTP status; empty where it has none."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


class HttpRequest:
    """A request for `send_request`: method, URL (relative to the endpoint, or absolute), and what goes with it.

    HttpRequest("GET", "models", params={"limit": 5})
    HttpRequest("POST", "embeddings", json={"input": ["a"]})
    """

    def __init__(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        content: FileContent | None = None,
        data: Mapping[str, Any] | None = None,
    ) -> None:
        self.method = method.upper()
        pairs = query((name, value, True) for name, value in (params or {}).items())
        self.url = url + ("&" if "?" in url else "?") * bool(pairs) + _encoded(pairs)
        self.headers = Headers((headers or {}).items())
        self.content = content if json is None else _written(json, self.headers)
        self.form = data

    def __repr__(self) -> str:
        return f"<HttpRequest [{self.method}], url: {self.url.partition('?')[0]!r}>"


def _encoded(pairs: tuple[tuple[str, str], ...]) -> str:
    from urllib.parse import urlencode

    return urlencode(pairs)


def _written(value: Any, headers: Headers) -> bytes:
    from veneer_generated.azure_inference.constants import JSON
    from veneer_generated.types import dump

    headers.setdefault("-".join(("Content", "Type")), JSON)
    return json.dumps(dump(value), ensure_ascii=False).encode()


class _Response:
    """What both kinds of response have."""

    def __init__(self, raw: RawResponse, request: Any) -> None:
        self.status_code = raw.status_code
        self.headers = Headers(raw.headers.items())
        """Header fields by name, in any case."""
        self.reason = reason_of(raw.status_code)
        self.url = raw.url
        self.request = request
        """What `send_request` was given."""
        self.is_closed = False
        self.is_stream_consumed = False
        self._content: bytes | None = None

    @property
    def content(self) -> bytes:
        """The body; raises RuntimeError where it was not read yet."""
        if self._content is None:
            raise RuntimeError("the body was not read; call read() first, or send without stream=True")
        return self._content

    @property
    def content_type(self) -> str | None:
        """The media type."""
        return self.headers.get("-".join(("content", "type")))

    def text(self, encoding: str | None = None) -> str:
        """The body as text."""
        return self.content.decode(encoding or "utf-8", "replace")

    def json(self) -> Any:
        """The body as decoded JSON; raises ValueError where it is none."""
        return json.loads(self.content)

    def raise_for_status(self) -> None:
        """Raise the error of a status that is no success."""
        if self.status_code >= HTTPStatus.BAD_REQUEST:
            raise error_of(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self.status_code} {self.reason}>"


def error_of(response: _Response) -> Exception:
    """The error that stands for a response's status."""
    from .._runtime.errors import decode_body, details_of
    from .exceptions import ERRORS

    data = decode_body(response._content or b"")  # pyright: ignore[reportPrivateUsage]  # what there is, read or not
    found = details_of(data)
    kind: Any = ERRORS.of_status(response.status_code)
    error: Exception = kind(
        found.message or response.reason,
        status_code=response.status_code,
        headers=response.headers,
        code=found.code,
        body=data,
    )
    return error


class HttpResponse(_Response):
    """The answer of `send_request`, of any status."""

    def __init__(self, answer: SyncAnswer, raw: RawResponse, request: Any) -> None:
        super().__init__(raw, request)
        self._answer = answer

    def left(self, *, unread: bool) -> Self:
        """This response, its body read where it is not to be left unread."""
        if not unread:
            self.read()
        return self

    def read(self) -> bytes:
        """Read the whole body and give it."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def iter_bytes(self) -> Iterator[bytes]:
        """The body in blocks as they arrive; it can be read so once."""
        if self._content is not None:
            yield self._content
            return
        self.is_stream_consumed = True
        yield from self._answer.iter_bytes()

    def iter_raw(self) -> Iterator[bytes]:
        """The same as `iter_bytes`."""
        return self.iter_bytes()

    def close(self) -> None:
        """Give the connection back."""
        self.is_closed = True
        self._answer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class AsyncHttpResponse(_Response):
    """The answer of `send_request` of an async client; see `HttpResponse`."""

    def __init__(self, answer: AsyncAnswer, raw: RawResponse, request: Any) -> None:
        super().__init__(raw, request)
        self._answer = answer

    async def left(self, *, unread: bool) -> Self:
        """See `HttpResponse.left`."""
        if not unread:
            await self.read()
        return self

    async def read(self) -> bytes:
        """See `HttpResponse.read`."""
        if self._content is None:
            self._content = b"".join([block async for block in self.iter_bytes()])
        return self._content

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """See `HttpResponse.iter_bytes`."""
        if self._content is not None:
            yield self._content
        else:
            async for block in self._unread():
                yield block

    async def _unread(self) -> AsyncIterator[bytes]:
        self.is_stream_consumed = True
        async for block in self._answer.aiter_bytes():
            yield block

    async def iter_raw(self) -> AsyncIterator[bytes]:
        """See `HttpResponse.iter_raw`."""
        async for block in self.iter_bytes():
            yield block

    async def close(self) -> None:
        """Give the connection back."""
        self.is_closed = True
        await self._answer.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()


class HookedRequest:
    """A request as hooks see it before it goes out; changes of its `headers` count."""

    def __init__(self, raw: RawRequest) -> None:
        self.method, self.url, self.headers = raw.method, raw.url, raw.headers
        self.content = None if raw.content is None else raw.content.decode("utf-8", "replace")

    @property
    def data(self) -> str | None:
        """The same as `content`."""
        return self.content

    @property
    def body(self) -> str | None:
        """The same as `content`."""
        return self.content


class PipelineRequest:
    """What `raw_request_hook` is given."""

    def __init__(self, request: HookedRequest) -> None:
        self.http_request = request
        self.context: dict[str, Any] = {}


class PipelineResponse:
    """What `raw_response_hook` is given."""

    def __init__(self, request: HookedRequest | None, response: Answer) -> None:
        self.http_request = request
        self.http_response = response
        self.context: dict[str, Any] = {}
