"""What clients ask the installation itself: whether it is there, and requests that no method of this package makes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload

from attr import evolve

from .urls import path_of

if TYPE_CHECKING:
    from veneer_generated.types import FileContent

    from .._runtime.call import Settings
    from .._runtime.options import CallOptions
    from .._runtime.raw import AsyncRawStream, RawStream
    from .._runtime.results import Result
    from .._runtime.send import AsyncSender, Sender

S = TypeVar("S", "Sender", "AsyncSender")


class Service:
    """Methods of `Dial`."""

    _settings: Settings
    _sender: Sender

    def health(self, **options: Unpack[CallOptions]) -> None:
        """Return where the service answers that it is there, raise DialException otherwise; sends no credentials."""
        from veneer_generated.dial.api import service

        return _anonymous(self._sender).send(service.get_health.request(), options)

    def version(self, **options: Unpack[CallOptions]) -> str:
        """The version of the service, such as `0.49.0`; sends no credentials."""
        from veneer_generated.dial.api import service

        return _anonymous(self._sender).send(service.get_version.request(), options).strip()

    @overload
    def send_request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        content: FileContent | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> Result[bytes]: ...

    @overload
    def send_request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        content: FileContent | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> RawStream: ...

    def send_request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        content: FileContent | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: bool = False,
        **options: Unpack[CallOptions],
    ) -> Result[bytes] | RawStream:
        """Send a request that no method makes, with this client's credentials, limits, repetitions and errors.

        `path` is percent-encoded and taken from the base URL on; an absolute URL must belong to the installation. The
        body is `json` (plain data or models) or `content` (as for uploads). With `stream=True` the answer's body is
        left to be read. Raises DialException for statuses that are no success, NotDialURLError for other hosts.

            from veneer_generated.dial.api import deployments

            known = deployments.get_deployment_limits.request(deployment_name="gpt-4o")
            answer = client.send_request(known.method, known.path)
            print(answer.status_code, answer.headers["content-type"], len(answer.json()))
        """
        from .._runtime import raw, results

        address = path_of(path, self._settings.base_url)
        request = raw.raw_request(method, address, json=json, content=content, params=query, fields=headers)
        opened = self._sender.open(request, options) if stream else None
        return raw.RawStream(*opened) if opened else results.fetch(self._sender, request, options)


class AsyncService:
    """Methods of `AsyncDial`."""

    _settings: Settings
    _sender: AsyncSender

    async def health(self, **options: Unpack[CallOptions]) -> None:
        """See `Dial.health`."""
        from veneer_generated.dial.api import service

        return await _anonymous(self._sender).send(service.get_health.request(), options)

    async def version(self, **options: Unpack[CallOptions]) -> str:
        """See `Dial.version`."""
        from veneer_generated.dial.api import service

        return (await _anonymous(self._sender).send(service.get_version.request(), options)).strip()

    @overload
    async def send_request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        content: FileContent | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: Literal[False] = False,
        **options: Unpack[CallOptions],
    ) -> Result[bytes]: ...

    @overload
    async def send_request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        content: FileContent | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> AsyncRawStream: ...

    async def send_request(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        content: FileContent | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        stream: bool = False,
        **options: Unpack[CallOptions],
    ) -> Result[bytes] | AsyncRawStream:
        """See `Dial.send_request`: `async with await client.send_request(..., stream=True) as answer`."""
        from .._runtime import raw, results

        address = path_of(path, self._settings.base_url)
        request = raw.raw_request(method, address, json=json, content=content, params=query, fields=headers)
        opened = await self._sender.open(request, options) if stream else None
        return raw.AsyncRawStream(*opened) if opened else await results.afetch(self._sender, request, options)


def _anonymous(sender: S) -> S:
    """The same connections without credentials."""
    return sender.using(evolve(sender.settings, credentials=[]))
