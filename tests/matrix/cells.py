"""One cell of the matrix: what is expected of a fault, and the play that shows it."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from matrix.leaks import Watch, places
from matrix.providers import FIRST, TEXT, Provider, Use
from support.server import Behaviour, Server, raw
from veneer._runtime.errors import VeneerError
from veneer._runtime.network import DEFAULT_TRANSPORT, KEEPALIVE_SECONDS, Transport
from veneer._runtime.pool import AsyncClientPool, ClientPool

SLACK = 2.0
"""Seconds that a loaded machine may come late; what has no limit ends later still, or without the error."""
NEVER, UNSENT, SENT, GATEWAY, ALWAYS = "never", "while unsent", "GET, PUT", "5xx", "always"
"""When a fault is repeated: by what the request is, see `repeated`."""
OLD = b"what was there before"
KEY = "sk-hidden-0123456789"


class Ends(NamedTuple):
    """How a fault ends."""

    error: type[VeneerError] | None = None
    """The class of the runtime that the error must be; None: none, the text arrives."""
    says: str = ""
    """What the message must match."""
    facts: Mapping[str, Any] = {}
    """Attributes of the error; a function is asked about the value."""
    kept: bool | None = True
    """Whether the connection serves the next call; None: there was none."""
    again: str = NEVER
    """Whether the runtime tries again where it may."""
    pause: float | None = None
    """Seconds before it does; None: the usual ones, 0: at once."""
    text: str = TEXT
    """The text that arrives where nothing is raised."""
    before: tuple[str, ...] | None = None
    """Texts of a stream that arrive before the error, or before `text`; None: the usual ones."""
    seconds: float = 0.0
    """How long it takes, at least; at most `SLACK` longer."""
    options: Mapping[str, Any] = {}
    """Options of the call."""


class Case(NamedTuple):
    """What the server does and how it ends."""

    server: Behaviour
    ends: Ends
    refuses: bool = False
    """Nobody listens, until the client pauses before it tries again."""
    credential: Callable[[], str] | None = None
    """A function to ask for the key, instead of a fixed one."""


class Limits(NamedTuple):
    """One connection: what does not give it back is found out by the next call."""

    max_connections: int = 1
    max_keepalive_connections: int = 1
    keepalive_expiry: float = KEEPALIVE_SECONDS


class Lane(NamedTuple):
    """Who asks, and on whose connections."""

    is_async: bool
    transport: Transport

    @property
    def name(self) -> str:
        """`sync` or `async`, and the transport where it is not the default."""
        world = "async" if self.is_async else "sync"
        return world if self.transport == DEFAULT_TRANSPORT else f"{world} {self.transport}"

    def pool(self) -> Any:
        """A pool of one connection."""
        kind: Any = AsyncClientPool if self.is_async else ClientPool
        return kind(transport=self.transport, connection_limits=Limits())


LANES = (Lane(False, "direct"), Lane(True, "direct"))
"""Both forms of the default."""
FURTHER = (
    Lane(False, "httpcore"),
    Lane(True, "httpcore"),
    Lane(False, "httpx2"),
    Lane(True, "httpx2"),
    Lane(True, "aiohttp"),
)
"""Those of the other transports."""


def repeated(again: str, use: Use) -> bool:
    """Whether a fault of that kind is repeated for that use."""
    return {
        NEVER: False,
        UNSENT: True,
        ALWAYS: True,
        SENT: use.repeats,
        GATEWAY: use.retries or use.repeats,
    }[again]


class Play:
    """A client, a server, and the calls that show what becomes of the cases of a cell."""

    def __init__(self, provider: Provider, use: Use, lane: Lane, cases: list[Case], server: Server, path: Path):
        self._provider, self._use, self._cases, self._server, self._path = provider, use, cases, server, path
        self._pauses: list[float] = []
        self._is_async = lane.is_async
        self._pool = lane.pool()
        self._client = provider.client(lane.is_async, server.url, cases[0].credential or KEY, pool=self._pool)
        self._client._sender._sleep = self._apause if lane.is_async else self._pause

    def _pause(self, seconds: float) -> None:
        self._pauses.append(seconds)
        if self._cases[0].refuses:
            self._server.listen()

    async def _apause(self, seconds: float) -> None:
        self._pause(seconds)

    async def run(self) -> None:
        """All cases, with the same client."""
        for case in self._cases:
            await self._show(case)
            self._server.script(raw(self._use.good, then="keep"))
            await self._expect(Ends(), {"timeout": 5, "max_retries": 0})
            assert not places(self._client._sender), places(self._client._sender)

    async def _show(self, case: Case) -> None:
        """Fail, and fail with a chance: what came of the first comes of the second, or is mended by it."""
        ends, use, server = case.ends, self._use, self._server
        self._pauses.clear()
        server.script(case.server)
        before = len(server.requests)
        await self._expect(ends, {**ends.options, "max_retries": 0})
        assert self._pauses == [], "paused although nothing is to be repeated"
        used = None if ends.kept is None else await self._came(before)
        first = len(server.requests)

        mended = repeated(ends.again, use)
        faulty = [] if case.refuses else [case.server]
        server.script(*faulty, *([raw(use.good, then="keep")] if mended else []))
        await self._expect(Ends() if mended else ends, {**ends.options, "max_retries": 1})
        pause = 0.5 if ends.pause is None else ends.pause
        assert self._pauses == ([pause] if mended and pause else []), self._pauses
        if ends.kept is not None:
            kept = await self._came(first) == used is not None
            assert kept is ends.kept, f"the connection was {'kept' if kept else 'given up'}"

    async def _came(self, number: int) -> int | None:
        """The connection of that request, counted from 0; None where it did not come as a whole.

        On a busy machine a call may be over before its server looks, or, with a time limit, before all of it is sent.
        """
        for _ in range(400):
            if len(self._server.requests) > number:
                return self._server.requests[number].connection
            await asyncio.sleep(0.005)
        return None

    async def close(self) -> None:
        for thing in (self._client, self._pool):
            closing = thing.close()
            if hasattr(closing, "__await__"):
                await closing
        assert self._server.wait_until(lambda s: s.closed == s.connections), "a connection is still open"

    async def _expect(self, ends: Ends, options: dict[str, Any]) -> None:
        self._path.write_bytes(OLD)
        start = time.monotonic()
        texts, error = await self._done(options)
        spent = time.monotonic() - start
        if ends.error is None:
            if error is not None:
                raise error
            usual = (FIRST,) if self._use.kind == "stream" else ()
            before = usual if ends.before is None else ends.before
            assert [text for text in texts if text] == [text for text in (*before, ends.text) if text], texts
            return
        assert isinstance(error, ends.error), f"{error!r}, which is no {ends.error.__name__}" if error else f"{texts!r}"
        assert spent >= ends.seconds - 0.01, f"ended after {spent:.3f} s"
        assert spent <= ends.seconds + SLACK, f"took {spent:.3f} s"
        self._check_error(ends, error, texts)

    def _check_error(self, ends: Ends, error: VeneerError, texts: list[str]) -> None:
        assert isinstance(error, self._provider.root), f"{error!r} is no {self._provider.root.__name__}"
        assert re.search(ends.says, str(error)), f"{error} does not say {ends.says}"
        assert KEY not in f"{error} {error!r} {error.__cause__!r}"
        assert tuple(text for text in texts if text) == (ends.before or ()), texts
        facts = {"status_code": self._provider.status_of(type(error)), **ends.facts}
        for name, wanted in facts.items():
            found = getattr(error, name)
            assert wanted(found) if callable(wanted) else found == wanted, f"{name} is {found!r}, not {wanted!r}"
        if self._use.kind == "download":
            assert self._path.read_bytes() == OLD, "the old file is not what it was"
        assert sorted(p.name for p in self._path.parent.iterdir()) == ["source", "target"]

    async def _done(self, options: dict[str, Any]) -> tuple[list[str], VeneerError | None]:
        """The texts that arrived, and the error that ended it."""
        use, texts = self._use, list[str]()
        try:
            result = use.act(self._client, self._path, options)
            result = await result if hasattr(result, "__await__") else result
            if use.kind != "stream":
                texts.append(use.read(result))
            elif self._is_async:
                async for event in result:
                    texts.append(use.read(event))
            else:
                for event in result:
                    texts.append(use.read(event))
        except VeneerError as error:
            return texts, _bare(error)
        return texts, None


def _bare(error: VeneerError) -> VeneerError:
    """The error without the frames that it came through: they hold the client, which must be collected."""
    error.__traceback__ = None
    error.__context__ = None
    return error


def play(provider: Provider, use: Use, lane: Lane, cases: list[Case], folder: Path) -> None:
    """Show a cell; fails with what is not as declared, or with what is left behind."""
    (folder / "source").write_bytes(b"content of an upload")
    (folder / "target").write_bytes(OLD)
    with Watch(folder) as watch:
        _play(watch, provider, use, lane, cases, folder / "target")
    assert not watch.left, watch.left


def _play(watch: Watch, provider: Provider, use: Use, lane: Lane, cases: list[Case], path: Path) -> None:
    with Server(cases[0].server, refusing=cases[0].refuses) as server:

        async def main() -> None:
            made = Play(provider, use, lane, cases, server, path)
            try:
                await made.run()
            finally:
                await made.close()

        watch.run(main())
