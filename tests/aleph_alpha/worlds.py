"""One test body for sync and async: `world` makes clients of one kind and awaits what has to be awaited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from support.worlds import World as BaseWorld
from veneer.aleph_alpha import AsyncClient, ChatRequest, Client, CompletionRequest, Message, Prompt, RetryPolicy, Role
from veneer.testing.aleph_alpha import AlephAlphaEmulator

MODEL = "llama-3.1-8b-instruct"


class World(BaseWorld):
    """Clients of the emulator, or of another server."""

    def __init__(self, name: str, service: AlephAlphaEmulator) -> None:
        super().__init__(name)
        self.service = service

    def client(self, host: str | None = None, **options: Any) -> Any:
        """A client without jitter and without real pauses; closed at the end of the test."""
        options.setdefault("token", self.service.token)
        options.setdefault("retry", RetryPolicy(random=lambda: 0.0))
        kind: Any = AsyncClient if self.is_async else Client
        client = kind(host=host or self.service.base_url, **options)
        client._sender._sleep = self._asleep if self.is_async else self.sleeps.append
        self._made.append(client)
        return client

    async def _asleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)

    async def items(self, stream: Any) -> list[Any]:
        """All items of a stream."""
        return await self.collect(stream)


def chat(model: str = MODEL, text: Any = "Hello you", **fields: Any) -> ChatRequest:
    return ChatRequest(model, [Message(Role.User, text)], **fields)


def completion(text: str = "An apple a day", **fields: Any) -> CompletionRequest:
    return CompletionRequest(Prompt(text), **fields)


async def failure(world: World, call: Callable[[], Any]) -> Exception:
    """The error that a call raises, at once, when it is awaited, or while its stream is read."""
    try:
        result = call()
        if hasattr(result, "__next__") or hasattr(result, "__anext__"):
            await world.collect(result)
        else:
            await world(result)
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")
