"""Pools of connections that clients share, across credentials, hosts and providers.

A pool belongs to whoever made it: closing a client leaves it open. Pools hold no credentials and no cookies.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from .errors import ClosedError, ConfigurationError
from .network import Network, Transport, check_transport
from .slots import Lock, leave_to_parent

if TYPE_CHECKING:
    import asyncio
    import ssl
    from types import TracebackType

    from .http import AsyncClient, AsyncTransport, Client, Limits, SyncTransport


def check_pool(pool: object, wanted: type[_PoolOptions], http_client: object, transport: object) -> None:
    """Refuse a pool of the wrong kind, and what says twice who makes connections."""
    if transport is not None and not (pool is None and http_client is None):
        raise ConfigurationError("transport is a matter of the pool or http_client; give it to the pool")
    if pool is not None and not isinstance(pool, wanted):
        raise ConfigurationError(f"pool is of type {type(pool).__name__}; this client needs a {wanted.__name__}")
    if pool is not None and http_client is not None:
        raise ConfigurationError("both pool and http_client are given; an http_client has connections of its own")


class _PoolOptions:
    """Arguments that both kinds of pool take; nothing of the HTTP library is loaded before the first request."""

    _closed = False
    _lost = False
    """This process is a fork, and the user's client has connections that are the parent's."""
    _asynchronous = False

    def __init__(
        self,
        *,
        transport: Transport | None = None,
        verify: ssl.SSLContext | str | os.PathLike[str] | bool = True,
        cert: str | tuple[str, ...] | None = None,
        proxy: str | None = None,
        trust_env: bool = True,
        connection_limits: Limits | None = None,
    ) -> None:
        self._network = Network(
            transport=check_transport(transport, asynchronous=self._asynchronous),
            verify=verify,
            cert=cert,
            proxy=proxy,
            trust_env=trust_env,
            limits=connection_limits,
        )
        self._lock = Lock()
        self._pid = os.getpid()
        self._forget()

    def check(self) -> None:
        """Raise ClosedError where the pool is closed; in a child of fork, begin anew."""
        if self._closed:
            raise ClosedError(
                f"this {type(self).__name__} is closed; make a new one, or close it after its last client"
            )
        if self._pid != os.getpid():  # a child of fork must not write to its parent's sockets
            self._pid = os.getpid()
            self._leave()
            self._forget()
        if self._lost:
            raise ConfigurationError(
                "this process was forked, and its http_client has connections of the parent process; "
                "make a new http_client and client in here, or leave http_client out"
            )

    def _leave(self) -> None:
        """Leave what is inherited to the parent; raises ConfigurationError where nothing can replace it."""
        raise NotImplementedError

    def _forget(self) -> None:
        raise NotImplementedError


class ClientPool(_PoolOptions):
    """Connections and one TLS context for any number of sync clients of any provider. Thread-safe, fork-aware.

    At most 100 connections at a time unless `connection_limits` (an `httpx.Limits`) says otherwise. `proxy` is a URL;
    without it HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY count, as do SSL_CERT_FILE and SSL_CERT_DIR
    (`trust_env=False` ignores them). `verify` takes a CA bundle's path, an `ssl.SSLContext` or False. `transport` says
    who makes connections: "direct", the default, is veneer's own HTTP/1.1 (httpcore's where a proxy is between),
    "httpcore" and "httpx2" (`veneer[httpx2]`) those libraries; async pools also take "aiohttp" (`veneer[aiohttp]`).

        with ClientPool() as pool:
            ours = Dial(base_url=..., api_key=..., pool=pool)
            theirs = Dial(base_url=..., api_key=..., pool=pool)
    """

    _transport: SyncTransport | None = None
    _client: Client | None = None

    @classmethod
    def around(cls, client: Client) -> ClientPool:
        """A pool whose connections are those of the user's own client."""
        from .http import check_client

        check_client(client, "Client")
        pool = cls()
        pool._client = client
        return pool

    def transport(self) -> SyncTransport:
        """What sends; raises ClosedError."""
        self.check()
        transport = self._transport
        if transport is None:
            from .http import SyncTransport

            with self._lock:
                transport = self._transport
                if transport is None:
                    transport = self._transport = SyncTransport(self._network, self._client)
        return transport

    def _leave(self) -> None:
        if self._transport is not None:
            self._transport.leave()
            self._lost = self._client is not None

    def _forget(self) -> None:
        self._transport = None

    def close(self) -> None:
        """Close all connections; clients of this pool raise ClosedError from now on."""
        self._closed = True
        transport, self._transport = self._transport, None
        if transport is not None and self._pid == os.getpid():
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


async def _guard(
    loop: asyncio.AbstractEventLoop,
    transport: AsyncTransport,
    transports: dict[asyncio.AbstractEventLoop, AsyncTransport],
) -> AsyncGenerator[None, None]:
    """Closes a loop's connections when it ends: `asyncio.run` ends by closing all asynchronous generators."""
    try:
        yield
    finally:
        if transports.get(loop) is transport:
            del transports[loop]
        await transport.aclose()


class AsyncClientPool(_PoolOptions):
    """Connections and one TLS context for any number of async clients of any provider; the async `ClientPool`.

    Each event loop gets its own connections, so one pool may serve successive `asyncio.run` calls. asyncio only.
    """

    _asynchronous = True
    _client: AsyncClient | None = None
    _loops = 0
    """How many event loops it has served."""
    _transports: dict[asyncio.AbstractEventLoop, AsyncTransport]
    _guards: dict[asyncio.AbstractEventLoop, AsyncGenerator[None, None]]

    @classmethod
    def around(cls, client: AsyncClient) -> AsyncClientPool:
        """A pool whose connections are those of the user's own client."""
        from .http import check_client

        check_client(client, "AsyncClient")
        pool = cls()
        pool._client = client
        return pool

    def transport(self) -> AsyncTransport:
        """What sends on the running loop; raises ClosedError."""
        self.check()
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "veneer's async clients run on asyncio; there is no running asyncio loop here"
            ) from None
        with self._lock:
            transport = self._transports.get(loop)
            if transport is None:
                from .http import AsyncTransport

                for ended in [other for other in self._transports if other.is_closed()]:
                    del self._transports[ended], self._guards[ended]
                moved = self._client is not None and self._loops > 0
                transport = self._transports[loop] = AsyncTransport(self._network, self._client, moved=moved)
                self._loops += 1
                self._guards[loop] = _guard(loop, transport, self._transports)
                with suppress(StopIteration):
                    self._guards[loop].asend(None).send(None)
        return transport

    def _leave(self) -> None:
        leave_to_parent((self._transports, self._guards))
        self._lost = self._client is not None and self._loops > 0

    def _forget(self) -> None:
        self._transports, self._guards = {}, {}

    async def aclose(self) -> None:
        """Close the connections of the running loop; clients of this pool raise ClosedError from now on."""
        import asyncio

        self._closed = True
        guard = self._guards.pop(asyncio.get_running_loop(), None)
        if guard is not None and self._pid == os.getpid():
            await guard.aclose()

    async def close(self) -> None:
        """The same as `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.aclose()
