"""One test body for Dify's sync and async clients: a `World` makes clients of one kind and awaits what must be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from veneer import dify
from veneer.dify import RetryPolicy
from veneer.testing.dify import DifyEmulator

KEY = "app-hidden-0123456789"
"""A key that must not be seen anywhere but in its header."""
END = object()


class World:
    """One kind of client. `await world(x)` gives x, or what it gives when awaited."""

    def __init__(self, name: str, server: DifyEmulator) -> None:
        self.name, self.server = name, server
        self.sleeps: list[float] = []
        """The pauses that clients of this world asked for; none of them is slept."""
        self._made: list[Any] = []

    @property
    def is_async(self) -> bool:
        return self.name == "async"

    async def __call__(self, value: Any) -> Any:
        return await value if hasattr(value, "__await__") else value

    def client(self, kind: str = "Chat", key: str | None = None, base_url: str | None = None, **options: Any) -> Any:
        """A client: `kind` is Chat, Completion, Workflow, KnowledgeBase, Workspace or Dify (with an empty name)."""
        default = {"Completion": "completion", "Workflow": "workflow", "KnowledgeBase": "knowledge"}
        mode = default.get(kind, "knowledge" if kind == "Workspace" else "chat")
        options.setdefault("retry", RetryPolicy(random=lambda: 0.0))
        cls = getattr(dify, f"{'Async' if self.is_async else ''}{kind or 'Dify'}Client")
        made = cls(key or self.server.keys[mode], base_url or self.server.base_url, **options)
        made._sender._sleep = self._asleep if self.is_async else self.sleeps.append
        self._made.append(made)
        return made

    def app(self, mode: str) -> Any:
        """A chat client of an app of that mode."""
        return self.client("Chat", self.server.keys[mode])

    async def _asleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)

    def token(self, function: Callable[[], Any]) -> Callable[[], Any]:
        """A key function of the kind that this world adds: async clients take coroutine functions."""

        async def coroutine() -> Any:
            return function()

        return coroutine if self.is_async else function

    async def chat(self, client: Any, query: str = "Hi there", **options: Any) -> Any:
        return await self(client.create_chat_message({}, query, "user", **options))

    async def stream(self, client: Any, query: str = "Hi there", **options: Any) -> Any:
        return await self.chat(client, query, response_mode="streaming", **options)

    async def next(self, iterator: Any) -> Any:
        return await anext(iterator, END) if self.is_async else next(iterator, END)

    async def collect(self, iterable: Any) -> list[Any]:
        return [item async for item in iterable] if self.is_async else list(iterable)

    async def lines(self, stream: Any) -> list[str]:
        if self.is_async:
            return [line async for line in stream.aiter_lines()]
        return list(stream.iter_lines(decode_unicode=True))

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
        content: bytes = await download.aread() if self.is_async else download.read()
        return content

    async def save(self, download: Any, path: Path) -> None:
        await self(download.awrite_to(path) if self.is_async else download.write_to(path))

    async def failure(self, call: Callable[[], Any]) -> Any:
        """The error that a call raises."""
        try:
            result = await self(call())
        except Exception as error:
            return error
        raise AssertionError(f"nothing was raised, the result is {result!r}")

    async def close(self, thing: Any) -> None:
        close = getattr(thing, "aclose", None) if self.is_async else None
        await self((close or thing.close)())

    async def finish(self) -> None:
        for made in reversed(self._made):
            await self.close(made)
