"""One test body for `Dial` and `AsyncDial`: a `World` makes clients of one kind and awaits what has to be awaited."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from veneer.dial import AsyncDial, AsyncDialClientPool, Dial, DialClientPool, RetryPolicy
from veneer.testing.dial import DialEmulator

KEY = "sk-hidden-0123456789"
"""A key that must not be seen anywhere but in its header."""

HI = [{"role": "user", "content": "Hi"}]
PATIENCE = 5.0
"""Seconds after which a wait for something that should happen gives up; tests that pass never reach it."""


def eventually(condition: Callable[[], object]) -> bool:
    """Whether a condition comes true; for what another thread does after a test did its part."""
    until = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.002)
    return True


class World:
    """One kind of client. `await world(x)` gives x, or what it gives when awaited."""

    def __init__(self, name: str, dial: DialEmulator, transport: str | None = None) -> None:
        self.name = name
        self.transport = transport
        """What carries requests; None: the default."""
        self.dial = dial
        self.sleeps: list[float] = []
        """The pauses between attempts that clients of this world asked for; none of them is slept."""
        self._made: list[Any] = []

    @property
    def is_async(self) -> bool:
        return self.name == "async"

    async def __call__(self, value: Any) -> Any:
        return await value if hasattr(value, "__await__") else value

    def client(self, base_url: str | None = None, **options: Any) -> Any:
        """A client of the emulator, or of another address; without jitter and without real pauses."""
        if "bearer_token" not in options:
            options.setdefault("api_key", self.dial.api_key if base_url is None else KEY)
        options.setdefault("retry", RetryPolicy(random=lambda: 0.0))
        if not options.keys() & {"pool", "http_client"}:
            options.setdefault("transport", self.transport)
        kind: Any = AsyncDial if self.is_async else Dial
        return self.tame(kind(base_url=base_url or self.dial.base_url, **options))

    def tame(self, client: Any) -> Any:
        """Let a client's pauses take no time, and close it at the end of the test."""
        client._sender._sleep = self._asleep if self.is_async else self.sleeps.append
        self._made.append(client)
        return client

    async def _asleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)

    def pool(self, **options: Any) -> Any:
        """A pool, closed at the end of the test."""
        options.setdefault("transport", self.transport)
        made = AsyncDialClientPool(**options) if self.is_async else DialClientPool(**options)
        self._made.append(made)
        return made

    def token(self, function: Callable[[], Any]) -> Callable[[], Any]:
        """A credential function of the kind that this world adds: async clients take coroutine functions."""

        async def coroutine() -> Any:
            return function()

        return coroutine if self.is_async else function

    async def chat(self, client: Any, deployment: str = "echo", text: str = "Hi", **parameters: Any) -> Any:
        """Ask a deployment; `messages` may be given instead of `text`."""
        parameters.setdefault("messages", [{"role": "user", "content": text}])
        return await self(client.chat.completions.create(deployment_name=deployment, **parameters))

    async def stream(self, client: Any, deployment: str = "echo", text: str = "Hi", **parameters: Any) -> Any:
        """Ask a deployment for a stream."""
        return await self.chat(client, deployment, text, stream=True, **parameters)

    async def next(self, iterator: Any) -> Any:
        """The next item; `END` after the last."""
        return await anext(iterator, END) if self.is_async else next(iterator, END)

    async def collect(self, iterable: Any) -> list[Any]:
        """All items of an iterable of this world's kind."""
        return [item async for item in iterable] if self.is_async else list(iterable)

    async def partly(self, iterable: Any) -> tuple[list[Any], BaseException | None]:
        """The items up to the error that ends the iteration, and that error."""
        iterator = iterable.__aiter__() if self.is_async else iter(iterable)
        out: list[Any] = []
        try:
            while (item := await self.next(iterator)) is not END:
                out.append(item)
        except Exception as error:
            return out, error
        return out, None

    async def content(self, download: Any) -> bytes:
        """The bytes of a download."""
        content: bytes = await download.aget_content() if self.is_async else download.get_content()
        return content

    async def save(self, download: Any, path: Path, **options: Any) -> None:
        """Write a download to a file."""
        await self(download.awrite_to(path, **options) if self.is_async else download.write_to(path, **options))

    async def enter(self, manager: Any) -> Any:
        """Enter a `with` or `async with` block."""
        return await manager.__aenter__() if self.is_async else manager.__enter__()

    async def leave(self, manager: Any) -> None:
        """Leave the block without an error."""
        await (manager.__aexit__(None, None, None) if self.is_async else self(manager.__exit__(None, None, None)))

    async def close(self, thing: Any) -> None:
        """Close a client, pool, stream or download."""
        close = getattr(thing, "aclose", None) if self.is_async else None
        await self((close or thing.close)())

    async def settle(self, condition: Callable[[], object]) -> bool:
        """Whether a condition comes true; what was dropped is collected, and the event loop gets its turns."""
        import asyncio

        gc.collect()
        until = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > until:
                return False
            await asyncio.sleep(0.002)
        return True

    async def finish(self) -> None:
        """Close all that was made."""
        for thing in reversed(self._made):
            await self.close(thing)


async def failure(world: World, call: Callable[[], Any]) -> Exception:
    """The error that a call raises, at once or when it is awaited, or while its stream or download is read."""
    try:
        result = await world(call())
        if hasattr(result, "__next__") or hasattr(result, "__anext__"):
            await world.collect(result)
        elif hasattr(result, "get_content"):
            await world.content(result)
    except Exception as error:
        return error
    raise AssertionError(f"nothing was raised, the result is {result!r}")


def texts(chunks: Iterable[Any]) -> list[str]:
    """The texts of the first choice in chunks, empty ones left out."""
    found = [choice.delta.content for chunk in chunks for choice in chunk.choices if choice.index == 0]
    return [text for text in found if text]


END = object()
