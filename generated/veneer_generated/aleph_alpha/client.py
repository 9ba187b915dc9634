# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""A plain client for Aleph Alpha: one attempt for each request, no retries, no streams decoded.

with Client("https://api.aleph-alpha.com", credentials={ "bearer": "..." }) as client:
    result = client.send(some_operation.request(...))
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from ..types import File, FileContent, Part, Request, ResponseError, Secret, hidden
from .constants import DEFAULT_BASE_URL, SECURITY

R = TypeVar("R")

DEFAULT_TIMEOUT = 60.0
"""Seconds for each phase (connect, write, read, wait for a connection)."""


def _headers(headers: Mapping[str, str] | None, credentials: Mapping[str, str] | None) -> dict[str, str]:
    made = hidden(headers or {})
    for name, credential in (credentials or {}).items():
        if name not in SECURITY:
            raise ValueError(f"no security scheme {name!r}; the service has {', '.join(SECURITY) or 'none'}")
        made[SECURITY[name].header] = Secret(SECURITY[name].prefix + credential)
    return made


def _base_url(base_url: str | None) -> str:
    url = base_url or DEFAULT_BASE_URL
    if not url:
        raise ValueError("base_url is needed: the service has no default address")
    return url.rstrip("/")


def _content(content: FileContent) -> Any:
    """What httpx takes as a file: bytes or a binary file object."""
    if isinstance(content, PathLike):
        return Path(content).read_bytes()
    if isinstance(content, bytearray | memoryview):
        return bytes(content)
    if isinstance(content, AsyncIterable):
        raise TypeError("the low-level client sends no async iterators; give bytes, a path or a binary file")
    if isinstance(content, bytes | str) or hasattr(content, "read"):
        return content
    return b"".join(content)


def _part(part: Part) -> tuple[str, Any]:
    if not isinstance(part.value, File):
        return part.name, (None, part.value.encode())
    file = part.value
    return part.name, (file.filename or "upload", _content(file.content), file.content_type, dict(file.headers or {}))


def _arguments(base_url: str, request: Request[Any, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "method": request.method,
        "url": base_url + request.path,
        "headers": [("Accept", request.accept), *request.headers],
    }
    if request.params:
        made["params"] = list(request.params)
    if request.json is not None:
        made["json"] = request.json
    elif request.parts is not None:
        # httpx chooses a random boundary, so that no content can end a part.
        made["files"] = [_part(part) for part in request.parts]
    elif request.form is not None:
        data: dict[str, list[str]] = {}
        for name, value in request.form:
            data.setdefault(name, []).append(value)
        made["data"] = data
    elif request.content is not None:
        content = _content(request.content)
        made["content"] = content.read() if hasattr(content, "read") else content
        made["headers"].append(("Content-Type", request.content_type or "application/octet-stream"))
    return made


def _error(request: Request[Any, Any], response: httpx.Response) -> ResponseError:
    body = request.parse_error(response.status_code, response.content)
    return ResponseError(response.status_code, response.headers, response.content, body)


class Client:
    """Sends requests of `api` over httpx, one attempt each; use it as a context manager or call `close()`.

    Args:
        base_url: Address of the service; by default https://api.aleph-alpha.com.
        credentials: Credentials by the name of the security scheme (bearer).
        headers: Headers for all requests.
        timeout: Seconds for each phase, or an `httpx.Timeout`.
        http_client: A client of your own; it is not closed with this one.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        credentials: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
    ) -> None:
        headers, credentials = hidden(headers or {}), hidden(credentials or {})
        self.base_url = _base_url(base_url)
        self.headers = _headers(headers, credentials)
        self._http = http_client or httpx.Client(timeout=timeout)
        self._owned = http_client is None

    def send(self, request: Request[R, Any]) -> R:
        """The typed result; raises ResponseError for an answer that is no 2XX, ValueError for one that cannot be read."""
        with self.open(request) as response:
            return request.parse(response.status_code, response.read())

    @contextmanager
    def open(self, request: Request[Any, Any]) -> Iterator[httpx.Response]:
        """The answer with its body unread, for streams and downloads; raises ResponseError for one that is no 2XX."""
        arguments = _arguments(self.base_url, request)
        arguments["headers"] = [*self.headers.items(), *arguments["headers"]]
        with self._http.stream(**arguments) as response:
            if not response.is_success:
                response.read()
                raise _error(request, response)
            yield response

    def close(self) -> None:
        """Close the connections."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient:
    """The async twin of `Client`."""

    def __init__(
        self,
        base_url: str | None = None,
        *,
        credentials: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        headers, credentials = hidden(headers or {}), hidden(credentials or {})
        self.base_url = _base_url(base_url)
        self.headers = _headers(headers, credentials)
        self._http = http_client or httpx.AsyncClient(timeout=timeout)
        self._owned = http_client is None

    async def send(self, request: Request[R, Any]) -> R:
        """The typed result; raises ResponseError for an answer that is no 2XX, ValueError for one that cannot be read."""
        async with self.open(request) as response:
            return request.parse(response.status_code, await response.aread())

    @asynccontextmanager
    async def open(self, request: Request[Any, Any]) -> AsyncIterator[httpx.Response]:
        """The answer with its body unread, for streams and downloads; raises ResponseError for one that is no 2XX."""
        arguments = _arguments(self.base_url, request)
        arguments["headers"] = [*self.headers.items(), *arguments["headers"]]
        async with self._http.stream(**arguments) as response:
            if not response.is_success:
                await response.aread()
                raise _error(request, response)
            yield response

    async def aclose(self) -> None:
        """Close the connections."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
