"""One test body for sync and async clients: a `World` makes clients of one kind and awaits what has to be awaited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from veneer import azure_inference as sync
from veneer.azure_inference import aio
from veneer.testing.azure_inference import AzureInferenceEmulator

KEY = "sk-hidden-0123456789"
"""A key that must not be seen anywhere but in its headers."""
END = object()


class World:
    """One kind of client. `await world(x)` gives x, or what it gives when awaited."""

    def __init__(self, name: str, azure: AzureInferenceEmulator) -> None:
        self.name = name
        self.azure = azure
        self.sdk: Any = aio if name == "async" else sync
        """The module that has this world's clients."""
        self.sleeps: list[float] = []
        """The pauses between attempts that were asked for; none of them is slept."""
        self._made: list[Any] = []

    @property
    def is_async(self) -> bool:
        return self.name == "async"

    async def __call__(self, value: Any) -> Any:
        return await value if hasattr(value, "__await__") else value

    def client(
        self, endpoint: str | None = None, credential: Any = None, *, kind: str = "ChatCompletions", **options: Any
    ) -> Any:
        """A client of the emulator, or of another address; without real pauses."""
        made = getattr(self.sdk, f"{kind}Client")(
            endpoint or self.azure.base_url,
            credential or (self.azure.api_key if endpoint is None or "azure_inference" in endpoint else KEY),
            **options,
        )
        return self.tame(made)

    def tame(self, client: Any) -> Any:
        """Let a client's pauses take no time, and close it at the end of the test."""
        client._sender._sleep = self._asleep if self.is_async else self.sleeps.append
        self._made.append(client)
        return client

    async def _asleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)

    def function(self, function: Callable[[], Any]) -> Callable[[], Any]:
        """A function of the kind that this world adds: async clients take coroutine functions."""

        async def coroutine() -> Any:
            return function()

        return coroutine if self.is_async else function

    async def chat(self, client: Any, text: str = "Hi", **parameters: Any) -> Any:
        """Ask for a completion; `messages` may be given instead of `text`."""
        parameters.setdefault("messages", [{"role": "user", "content": text}])
        return await self(client.complete(**parameters))

    async def collect(self, iterable: Any) -> list[Any]:
        """All items of an iterable of this world's kind."""
        return [item async for item in iterable] if self.is_async else list(iterable)

    async def partly(self, iterator: Any) -> tuple[list[Any], BaseException | None]:
        """The items up to the error that ends the iteration, and that error."""
        out: list[Any] = []
        try:
            while True:
                item = await anext(iterator, END) if self.is_async else next(iterator, END)
                if item is END:
                    return out, None
                out.append(item)
        except Exception as error:
            return out, error

    async def failure(self, waiting: Any) -> Any:
        """The error of a call."""
        try:
            await self(waiting() if callable(waiting) else waiting)
        except Exception as error:
            return error
        raise AssertionError("nothing was raised")

    async def finish(self) -> None:
        """Close all that was made."""
        for client in reversed(self._made):
            await self(client.close())


def texts(updates: list[Any]) -> list[str]:
    """The texts of the first choices."""
    return [update.choices[0].delta.content or "" for update in updates if update.choices]
