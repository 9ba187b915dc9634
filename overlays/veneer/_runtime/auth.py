"""Credentials: a string, a function, a coroutine function or a token object, asked again for every attempt.

Nothing here prints a secret: what carries one is a `Secret`, whose `repr` is `***`.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from veneer_generated.types import Secret

from .errors import ConfigurationError
from .slots import Lock

if TYPE_CHECKING:
    import asyncio


class TokenSource(Protocol):
    """An object that hands out tokens; `get_token()` gives a string, or an object whose `token` is one."""

    def get_token(self, *scopes: str) -> Any: ...


SyncCredential = str | Callable[[], str] | TokenSource
AsyncCredential = str | Callable[[], str | Awaitable[str]] | TokenSource

C = TypeVar("C")


RENEW_BEFORE = 300.0
"""Seconds before its end at which a token is no longer taken for good: clocks differ, and calls last."""


def veiled(value: C) -> C:
    """A credential as it was given, a string as a secret: for whoever holds it while something may go wrong."""
    return cast("C", Secret(value)) if isinstance(value, str) else value


class Credential:
    """One credential of one client: the header it fills and where its value comes from.

    `also` names the further headers that a value fills. `reuse` keeps a token that says when it ends (`expires_on`,
    seconds since 1970) until then; others are asked for anew for every attempt. `tls_only` tells which values must not
    go over plain http.
    """

    def __init__(
        self,
        name: str,
        value: AsyncCredential,
        *,
        header: str,
        prefix: str = "",
        scopes: Sequence[str] = (),
        also: Callable[[str], Mapping[str, str]] | None = None,
        reuse: bool = False,
        tls_only: Callable[[str], bool] | None = None,
    ):
        self.name = name
        """What the user calls it (`api_key`); for messages."""
        self.header = header
        self._prefix = prefix
        self._also, self._tls_only = also, tls_only
        self._reuse = reuse
        self._good_until = 0.0
        self._lock = Lock()
        self._last: Secret | None = None
        self._flight: asyncio.Future[Secret | None] | None = None
        self._fixed: Secret | None = None
        self._ask: Callable[[], Any] | None = None
        if isinstance(value, str):
            value = Secret(value)  # whoever prints the locals of this frame does not see it
            self._fixed = self._checked(value)
        elif callable(getattr(value, "get_token", None)):
            self._ask = lambda: cast("TokenSource", value).get_token(*scopes)
        elif callable(value):
            self._ask = value
        else:
            raise ConfigurationError(
                f"{name} is of type {type(value).__name__}; give a string, a function that returns one, "
                "or (async clients) a coroutine function"
            )

    def __repr__(self) -> str:
        return f"<Credential {self.name}>"

    @property
    def renewable(self) -> bool:
        """Whether asking again may give another value."""
        return self._ask is not None

    def fields(self, secret: Secret) -> Iterator[tuple[str, Secret]]:
        """The header fields that a value of `get` makes."""
        yield self.header, secret
        if self._also is not None:
            yield from ((name, Secret(value)) for name, value in self._also(self._bare(secret)).items())

    def needs_tls(self, secret: Secret) -> bool:
        """Whether a value must not go over plain http."""
        return self._tls_only is not None and self._tls_only(self._bare(secret))

    def _bare(self, secret: Secret) -> str:
        return str.removeprefix(secret, self._prefix)

    def get(self) -> Secret:
        """The header's value for one attempt."""
        if self._ask is None:
            return cast("Secret", self._fixed)
        if self._last is not None and time.time() < self._good_until:
            return self._last
        return self._keep(self._ask())

    async def aget(self) -> Secret:
        """The header's value for one attempt; awaits what the function returns where it must."""
        if self._ask is None:
            return cast("Secret", self._fixed)
        if self._last is not None and time.time() < self._good_until:
            return self._last
        return self._keep(await _settled(self._ask()))

    def renew(self, stale: Secret) -> Secret:
        """A value to use instead of `stale`, which the server refused; one caller asks, the others get its answer."""
        with self._lock:
            if self._last is not None and self._last != stale:
                return self._last
            self._good_until = 0.0
            return self.get()

    async def arenew(self, stale: Secret) -> Secret:
        """A value to use instead of `stale`; one task asks, the others wait for its answer."""
        import asyncio

        if self._last is not None and self._last != stale:
            return self._last
        loop = asyncio.get_running_loop()
        if self._flight is not None and self._flight.get_loop() is loop:
            found = await asyncio.shield(self._flight)
            return found or await self.aget()
        flight: asyncio.Future[Secret | None] = loop.create_future()
        self._flight = flight
        found = None
        try:
            self._good_until = 0.0
            found = await self.aget()
            return found
        finally:
            self._flight = None
            flight.set_result(found)  # None where asking failed or was cancelled: whoever waits asks for itself

    def _keep(self, value: Any) -> Secret:
        if hasattr(value, "__await__"):
            if hasattr(value, "close"):
                value.close()  # else the interpreter warns that it was never awaited
            raise ConfigurationError(
                f"{self.name} is a coroutine function, which a sync client cannot await; "
                "give it a plain function or use the async client"
            )
        end = getattr(value, "expires_on", None)
        value = getattr(value, "token", value)
        if isinstance(value, str):
            value = Secret(value)  # as above
        self._last = self._checked(value)
        self._good_until = end - RENEW_BEFORE if self._reuse and isinstance(end, int | float) else 0.0
        return self._last

    def _checked(self, value: Any) -> Secret:
        if not isinstance(value, str):
            raise ConfigurationError(f"{self.name} gave a {type(value).__name__}; it must give a string")
        if not value.strip():
            raise ConfigurationError(f"{self.name} is empty; give the key or token of your account")
        if not (value.isascii() and value.isprintable()):
            raise ConfigurationError(f"{self.name} contains a character that no HTTP header can carry")
        if value != value.strip():
            raise ConfigurationError(f"{self.name} begins or ends with a blank; remove it")
        return Secret(self._prefix + value)


async def _settled(value: Any) -> Any:
    return await value if hasattr(value, "__await__") else value
