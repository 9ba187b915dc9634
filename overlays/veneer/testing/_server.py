"""The server behind the emulator: uvicorn on a loop and a thread of its own, bound before anybody can connect."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount
from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Scope

START_TIMEOUT = 10.0  # generous: a busy machine may take seconds to give a new thread its turn
GRACE = 1.0  # only a handler that is stuck in a computation needs longer than a moment
KEEP_ALIVE = 60  # longer than any test, so that a connection is never closed under a client by chance


class Hub:
    """What the services know of the server: its URL, and the transports of its connections."""

    def __init__(self) -> None:
        self.url = ""
        self.accepted = 0
        self.transports: dict[Any, asyncio.Transport] = {}

    def transport(self, scope: Scope) -> asyncio.Transport | None:
        """The connection on which a request came; None when it is gone already."""
        return self.transports.get(tuple(scope["client"]))


class ServerThread:
    """A running server; `stop` ends every connection at once."""

    def __init__(self, apps: Mapping[str, ASGIApp], hub: Hub, host: str, port: int) -> None:
        self._ready = threading.Event()
        self._failure: BaseException | None = None
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._socket = socket.create_server((host, port), family=family, backlog=256)
        shown = f"[{host}]" if ":" in host else host
        hub.url = f"http://{shown}:{self._socket.getsockname()[1]}"
        app = Starlette(routes=[Mount(f"/{name}", app=service) for name, service in apps.items()])
        config = uvicorn.Config(
            app,
            loop="asyncio",
            http=_protocol(hub),
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,  # it would change the address by which we find a request's connection
            timeout_keep_alive=KEEP_ALIVE,
        )
        self._server = _Server(config, hub, self._ready)
        self._thread = threading.Thread(target=self._run, name="veneer-emulator", daemon=True)
        self._thread.start()
        if not self._ready.wait(START_TIMEOUT) or self._failure is not None:
            self._socket.close()
            raise RuntimeError("the emulator did not start") from self._failure

    def _run(self) -> None:
        try:
            asyncio.run(self._server.serve(sockets=[self._socket]))
        except BaseException as error:  # handed to the thread that waits in the constructor
            self._failure = error
            self._ready.set()

    def stop(self) -> None:
        """End all connections and the thread; returns when both are gone."""
        self._server.stop()
        self._thread.join()


class _Server(uvicorn.Server):
    """uvicorn's server without its polling: it ends when told, not at the next tick, and waits for nobody."""

    def __init__(self, config: uvicorn.Config, hub: Hub, ready: threading.Event) -> None:
        super().__init__(config)
        self._hub = hub
        self._ready = ready
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._stopping.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self._loop = asyncio.get_running_loop()
        self._ready.set()

    async def main_loop(self) -> None:
        await self.on_tick(0)  # sets the Date header
        await self._stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for transport in list(self._hub.transports.values()):
            transport.abort()
        # A request ends by itself once its connection is gone; cancelling at once would be logged as an error.
        if tasks := set(self.server_state.tasks):
            _, late = await asyncio.wait(tasks, timeout=GRACE)
            for task in late:
                task.cancel()
        for server in self.servers:
            await server.wait_closed()
        for sock in sockets or ():
            sock.close()


def _protocol(hub: Hub) -> type[asyncio.Protocol]:
    class Protocol(H11Protocol):
        """Lets faults reach the connection of a request."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
            super().connection_made(transport)
            # asyncio does it only for sockets that name their protocol, which create_server's do not. Without it
            # the body of each answer waits for the client to acknowledge the headers: some 40 ms.
            transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            hub.accepted += 1
            hub.transports[self.client] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            hub.transports.pop(self.client, None)
            super().connection_lost(exc)

    return Protocol
