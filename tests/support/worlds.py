"""One test body for sync and async: `world` makes senders and pools of one kind and awaits what has to be awaited."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from veneer._runtime.auth import Credential
from veneer._runtime.errors import ErrorTypes
from veneer._runtime.pool import AsyncClientPool, ClientPool
from veneer._runtime.retry import RetryPolicy
from veneer._runtime.send import AsyncSender, Sender, make_settings
from veneer_generated.types import EventStream, Request

KEY = "sk-hidden-0123456789"
"""A key that must not be seen anywhere but in its header."""


def request(
    method: str = "GET", path: str = "/a", *, events: EventStream[Any] | None = None, **changes: Any
) -> Request[Any, Any]:
    """A request whose answer is JSON."""
    made: dict[str, Any] = {
        "operation": "op",
        "method": method,
        "path": path,
        "parse": lambda status, content: json.loads(content),
        "parse_error": lambda status, content: None,
        "events": events,
    }
    return Request(**{**made, **changes})


def stream_request(
    method: str = "POST", *, parse: Callable[[Any], Any] = lambda data: data, changes: Any = None, **events: Any
) -> Request[Any, Any]:
    """A request whose answer streams; a POST with a JSON body and the terminator `[DONE]` unless told otherwise."""
    if not events.keys() & {"terminator", "eof", "final"}:
        events["terminator"] = "[DONE]"
    body = {"json": {"stream": True}} if method == "POST" else {}
    return request(method, "/stream", events=EventStream(parse=parse, **events), **{**body, **(changes or {})})


def bytes_request(path: str = "/file", **changes: Any) -> Request[Any, Any]:
    """A request for bytes."""
    return request("GET", path, parse=lambda status, content: content, **changes)


class World:
    """One kind of client. `await world(x)` gives x, or what it gives when awaited."""

    def __init__(self, name: str, transport: str | None = None) -> None:
        self.name = name
        self.transport = transport
        """What carries requests; None: the default."""
        self.sleeps: list[float] = []
        """The pauses between attempts that senders of this world asked for; none of them is slept."""
        self._made: list[Any] = []

    @property
    def is_async(self) -> bool:
        return self.name == "async"

    async def __call__(self, value: Any) -> Any:
        return await value if hasattr(value, "__await__") else value

    def sender(
        self,
        base_url: str,
        api_key: Any = KEY,
        *,
        pool: Any = None,
        http_client: Any = None,
        own_pool: bool = True,
        credentials: list[Credential] | None = None,
        **settings: Any,
    ) -> Any:
        """A sender with one credential in `Authorization: Bearer`; without jitter, and without real pauses."""
        if credentials is None:
            made = [] if api_key is None else [Credential("api_key", api_key, header="Authorization", prefix="Bearer ")]
        else:
            made = credentials
        settings.setdefault("retry", RetryPolicy(random=lambda: 0.0))
        settings.setdefault("errors", ErrorTypes())
        all_settings = make_settings(base_url=base_url, credentials=made, user_agent="veneer/test", **settings)
        kind: Any = AsyncSender if self.is_async else Sender
        transport = self.transport if pool is None and http_client is None else None
        sender = kind(
            all_settings, "Test", pool=pool, http_client=http_client, transport=transport, sleep=self._sleep()
        )
        self._made.append(sender)
        return sender

    def _sleep(self) -> Any:
        async def asleep(seconds: float) -> None:
            self.sleeps.append(seconds)

        return asleep if self.is_async else self.sleeps.append

    def pool(self, **options: Any) -> Any:
        """A pool of this world, closed at the end of the test."""
        options.setdefault("transport", self.transport)
        made = AsyncClientPool(**options) if self.is_async else ClientPool(**options)
        self._made.append(made)
        return made

    def http_client(self, **options: Any) -> Any:
        """A client of the HTTP library, as a user would make it."""
        import httpx

        made: Any = httpx.AsyncClient(**options) if self.is_async else httpx.Client(**options)
        self._made.append(made)
        return made

    def token(self, function: Callable[[], Any]) -> Callable[[], Any]:
        """A token function of the kind that this world adds: async ones take coroutine functions."""

        async def coroutine() -> Any:
            return function()

        return coroutine if self.is_async else function

    async def send(self, sender: Any, made: Request[Any, Any] | None = None, **options: Any) -> Any:
        """Send with call options as keywords."""
        return await self(sender.send(made or request(), options))

    async def open(self, sender: Any, made: Request[Any, Any] | None = None, **options: Any) -> Any:
        """Open a stream with call options as keywords."""
        return await self(sender.stream(made or stream_request(), options))

    async def next(self, stream: Any) -> Any:
        """The next event; `END` after the last."""
        if self.is_async:
            return await anext(stream, END)
        return next(stream, END)

    async def collect(self, stream: Any) -> list[Any]:
        """All events."""
        return [event async for event in stream] if self.is_async else list(stream)

    async def partly(self, stream: Any) -> tuple[list[Any], BaseException | None]:
        """The events up to the error that ends the stream, and that error."""
        out: list[Any] = []
        try:
            while (event := await self.next(stream)) is not END:
                out.append(event)
        except Exception as error:
            return out, error
        return out, None

    async def close(self, thing: Any) -> None:
        """Close a sender, pool, stream or client of the HTTP library."""
        close = getattr(thing, "aclose", None) if self.is_async else None
        await self((close or thing.close)())

    async def finish(self) -> None:
        """Close all that was made."""
        for thing in reversed(self._made):
            await self.close(thing)


END = object()
