"""The two senders: the attempt loop with and without `await`. Every request of every provider passes through them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, Self, TypeVar, overload

from veneer_generated.types import Request, Secret, hidden

from .auth import Credential
from .call import ERROR_BODY_LIMIT, ERROR_BODY_SECONDS, Call, Kind, Settings, Step, facts_of, header_fields
from .errors import APIConnectionError, ClosedError, ErrorTypes, decode_body
from .options import (
    DEFAULT_TIMEOUT,
    EVENT_TIMEOUT,
    READ_TIMEOUT,
    CallOptions,
    limits_of,
    retries_of,
    seconds_of,
)
from .pool import AsyncClientPool, ClientPool, check_pool
from .retry import RetryPolicy
from .streams import AsyncStream, Stream, not_a_stream, whole_answer_error
from .wire import Fault, check_base_url

R = TypeVar("R")
E = TypeVar("E")
S = TypeVar("S")

if TYPE_CHECKING:
    from .downloads import AsyncDownload, Download
    from .files import Progress
    from .http import AsyncAnswer, SyncAnswer
    from .network import Transport
    from .options import RawResponse
    from .streams import EventReader

    Maker = Callable[[SyncAnswer, EventReader[E], RawResponse], S]
    AsyncMaker = Callable[[AsyncAnswer, EventReader[E], RawResponse], S]

NO_OPTIONS: CallOptions = {}


def make_settings(
    *,
    base_url: object,
    url_name: str = "base_url",
    credentials: Sequence[Credential],
    user_agent: str,
    errors: ErrorTypes,
    timeout: Any = DEFAULT_TIMEOUT,
    max_retries: int = 2,
    read_timeout: float | None = READ_TIMEOUT,
    event_timeout: float | None = EVENT_TIMEOUT,
    headers: Mapping[str, str] | None = None,
    retry: RetryPolicy | None = None,
) -> Settings:
    """Check a client's arguments; raises ConfigurationError or ValueError with the remedy before anything is sent."""
    own = hidden(headers or {})
    fields = header_fields({"User-Agent": user_agent, "Accept-Encoding": "gzip, deflate", **own})
    return Settings(
        base_url=check_base_url(base_url, url_name),
        headers=fields,
        credentials=credentials,
        limits=limits_of(timeout),
        max_retries=retries_of(max_retries),
        read_timeout=seconds_of("read_timeout", read_timeout),
        event_timeout=seconds_of("event_timeout", event_timeout),
        retry=retry or RetryPolicy(),
        errors=errors,
    )


class _Owner:
    """Who closes the connections: a client its own pool's, nobody else's."""

    closed = False
    awaits = False
    """Whether it is async."""

    def __init__(self, settings: Settings, name: str) -> None:
        self.settings = settings
        self._name = name

    def using(self, settings: Settings) -> Self:
        """The same connections with other settings, for one call."""
        made = copy(self)
        made.settings = settings
        return made

    def check(self, request: Request[Any, Any], options: CallOptions) -> None:
        """Raise what sending a request would raise before anything is sent."""
        body = Call(self.settings, request, options, Kind.WHOLE).body
        if body is not None and not self.awaits:
            iter(body)

    def _pauses(self, options: CallOptions) -> Iterator[float | None]:
        """Seconds to wait after each failure of something that is read at once; None after the last."""
        for repetition in range(1, retries_of(options.get("max_retries", self.settings.max_retries)) + 1):
            yield self.settings.retry.wait(repetition)
        yield None

    def _check(self, pool: ClientPool | AsyncClientPool) -> None:
        if self.closed:
            raise ClosedError(f"this {self._name} client is closed; make a new one, or close it after its last call")
        pool.check()


class Sender(_Owner):
    """Sends requests of one sync client."""

    def __init__(
        self,
        settings: Settings,
        name: str,
        *,
        pool: ClientPool | None = None,
        http_client: Any = None,
        transport: Transport | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        super().__init__(settings, name)
        check_pool(pool, ClientPool, http_client, transport)
        self._own = pool is None and http_client is None
        self._pool = pool or (
            ClientPool(transport=transport) if http_client is None else ClientPool.around(http_client)
        )
        self._sleep = sleep

    def send(
        self, request: Request[R, Any], options: CallOptions = NO_OPTIONS, *, progress: Progress | None = None
    ) -> R:
        """Send a request and give its typed result."""
        call = Call(self.settings, request, options, Kind.WHOLE, progress)
        answer, content = self._exchange(call)
        return call.result(answer.status_code, answer.headers, content)

    @overload
    def stream(self, request: Request[Any, E], options: CallOptions = NO_OPTIONS) -> Stream[E]: ...

    @overload
    def stream(
        self,
        request: Request[Any, E],
        options: CallOptions,
        kind: Callable[[SyncAnswer, EventReader[E], RawResponse], S],
        *,
        whole: bool = ...,
    ) -> S: ...

    def stream(
        self, request: Request[Any, Any], options: CallOptions = NO_OPTIONS, kind: Any = Stream, *, whole: bool = False
    ) -> Any:
        """Send a request and give its events as they arrive; errors before the first event raise here.

        `kind` is the provider's own form of `Stream`. `whole` also takes an answer that is one JSON document, as the
        only event or, a list, as all of them.
        """
        call = Call(self.settings, request, options, Kind.STREAM)
        answer, _ = self._exchange(call)
        try:
            raw = call.raw(answer.status_code, answer.headers)
            one = not_a_stream(raw.headers.get("content-type"))
            if one and not whole:
                data = decode_body(self._limited(answer))
                raise whole_answer_error(self.settings.errors, data, facts_of(raw), call.hide)
            answer.limit_silence(call.read_timeout)
            return kind(answer, call.reader(raw, whole=one), raw)
        except BaseException:
            answer.close()
            raise

    def fetch(
        self, request: Request[Any, Any], options: CallOptions = NO_OPTIONS, *, stream: bool = False
    ) -> tuple[SyncAnswer, RawResponse]:
        """Send a request and give its answer whatever its status, the body still unread.

        `stream` says that the body is read as it comes: the call's deadline ends with the headers.
        """
        call = Call(self.settings, request, options, Kind.ANY)
        answer, _ = self._exchange(call)
        try:
            raw = call.raw(answer.status_code, answer.headers)
            if stream:
                answer.limit_silence(call.read_timeout)
        except BaseException:
            answer.close()
            raise
        answer.translate = call.broken
        return answer, raw

    def open(self, request: Request[Any, Any], options: CallOptions = NO_OPTIONS) -> tuple[SyncAnswer, RawResponse]:
        """Send a request and give its answer with the body still unread; errors of the server raise here."""
        call = Call(self.settings, request, options, Kind.OPEN)
        answer, _ = self._exchange(call)
        try:
            raw = call.raw(answer.status_code, answer.headers)
            answer.limit_silence(call.read_timeout)
        except BaseException:
            answer.close()
            raise
        answer.translate = call.broken
        return answer, raw

    def download(self, request: Request[bytes, Any], options: CallOptions = NO_OPTIONS) -> Download:
        """Send a request and give its body to be read in blocks; errors of the server raise here."""
        from .downloads import Download

        def source() -> SyncAnswer:
            call = Call(self.settings, request, options, Kind.DOWNLOAD)
            answer, _ = self._exchange(call)
            try:
                call.raw(answer.status_code, answer.headers)
                answer.limit_silence(call.read_timeout)
            except BaseException:
                answer.close()
                raise
            answer.translate = call.broken
            return answer

        for pause in self._pauses(options):
            answer = source()
            try:
                return Download(answer, reopen=source)
            except APIConnectionError:  # in the part of the body that is read at once; nobody has seen it yet
                if pause is None:
                    raise
            self.pause(pause)
        raise AssertionError("the last pause is None")

    def _exchange(self, call: Call[Any, Any]) -> tuple[SyncAnswer, bytes]:
        self._check(self._pool)
        while True:
            wire = call.wire(call.renewed or [c.get() for c in self.settings.credentials])
            try:
                answer = self._pool.transport().send(wire)
                step = call.after_answer(answer.status_code, answer.headers)
                if step is Step.TAKE:
                    return answer, answer.read() if call.kind is Kind.WHOLE else b""
            except Fault as fault:
                self._check(self._pool)  # closing is what broke it
                pause = call.after_fault(fault)
            else:
                if step is Step.FAIL and call.kind is Kind.ANY:
                    return answer, b""
                content = self._limited(answer)
                if (
                    step is Step.FAIL
                    or call.is_hopeless(content)
                    or (step is Step.RENEW and not call.renew(self._renewed(call)))
                ):
                    error = call.status_error(answer.status_code, answer.reason, answer.headers, content)
                    del content  # it may repeat a credential, and some print the variables of tracebacks
                    raise error
                pause = call.pause if step is Step.AGAIN else 0.0
            if pause:
                self._sleep(pause)

    def pause(self, seconds: float) -> None:
        """Wait between two calls that belong together; nothing else of a client sleeps."""
        self._sleep(seconds)

    def _renewed(self, call: Call[Any, Any]) -> list[Secret]:
        pairs = zip(self.settings.credentials, call.secrets, strict=True)
        return [credential.renew(stale) for credential, stale in pairs]

    def _limited(self, answer: SyncAnswer) -> bytes:
        """The beginning of a body that is only read for its message; a fault in there ends it."""
        answer.until = min(time.monotonic() + ERROR_BODY_SECONDS, answer.until or float("inf"))
        found = bytearray()
        try:
            for block in answer.iter_bytes():
                found += block
                if len(found) > ERROR_BODY_LIMIT:
                    break
        except Fault:
            pass
        answer.close()
        return bytes(found[:ERROR_BODY_LIMIT])

    def close(self) -> None:
        """Close the client; its connections too, unless they belong to a pool or an `http_client` of the caller."""
        self.closed = True
        if self._own:
            self._pool.close()


class AsyncSender(_Owner):
    """Sends requests of one async client; `Sender` with `await`."""

    awaits = True

    def __init__(
        self,
        settings: Settings,
        name: str,
        *,
        pool: AsyncClientPool | None = None,
        http_client: Any = None,
        transport: Transport | None = None,
        sleep: Callable[[float], Any] | None = None,
    ) -> None:
        super().__init__(settings, name)
        check_pool(pool, AsyncClientPool, http_client, transport)
        self._own = pool is None and http_client is None
        self._pool = pool or (
            AsyncClientPool(transport=transport) if http_client is None else AsyncClientPool.around(http_client)
        )
        self._sleep = sleep

    async def send(
        self, request: Request[R, Any], options: CallOptions = NO_OPTIONS, *, progress: Progress | None = None
    ) -> R:
        """Send a request and give its typed result."""
        call = Call(self.settings, request, options, Kind.WHOLE, progress)
        answer, content = await self._exchange(call)
        return call.result(answer.status_code, answer.headers, content)

    @overload
    async def stream(self, request: Request[Any, E], options: CallOptions = NO_OPTIONS) -> AsyncStream[E]: ...

    @overload
    async def stream(
        self,
        request: Request[Any, E],
        options: CallOptions,
        kind: Callable[[AsyncAnswer, EventReader[E], RawResponse], S],
        *,
        whole: bool = ...,
    ) -> S: ...

    async def stream(
        self,
        request: Request[Any, Any],
        options: CallOptions = NO_OPTIONS,
        kind: Any = AsyncStream,
        *,
        whole: bool = False,
    ) -> Any:
        """Send a request and give its events as they arrive; errors before the first event raise here.

        `kind` is the provider's own form of `AsyncStream`; `whole` as in `Sender.stream`.
        """
        call = Call(self.settings, request, options, Kind.STREAM)
        answer, _ = await self._exchange(call)
        try:
            raw = call.raw(answer.status_code, answer.headers)
            one = not_a_stream(raw.headers.get("content-type"))
            if one and not whole:
                data = decode_body(await self._limited(answer))
                raise whole_answer_error(self.settings.errors, data, facts_of(raw), call.hide)
            answer.limit_silence(call.read_timeout)
            return kind(answer, call.reader(raw, whole=one), raw)
        except BaseException:
            await answer.aclose()
            raise

    async def fetch(
        self, request: Request[Any, Any], options: CallOptions = NO_OPTIONS, *, stream: bool = False
    ) -> tuple[AsyncAnswer, RawResponse]:
        """Send a request and give its answer whatever its status, the body still unread.

        `stream` says that the body is read as it comes: the call's deadline ends with the headers.
        """
        call = Call(self.settings, request, options, Kind.ANY)
        answer, _ = await self._exchange(call)
        try:
            raw = call.raw(answer.status_code, answer.headers)
            if stream:
                answer.limit_silence(call.read_timeout)
        except BaseException:
            await answer.aclose()
            raise
        answer.translate = call.broken
        return answer, raw

    async def open(
        self, request: Request[Any, Any], options: CallOptions = NO_OPTIONS
    ) -> tuple[AsyncAnswer, RawResponse]:
        """Send a request and give its answer with the body still unread; errors of the server raise here."""
        call = Call(self.settings, request, options, Kind.OPEN)
        answer, _ = await self._exchange(call)
        try:
            raw = call.raw(answer.status_code, answer.headers)
            answer.limit_silence(call.read_timeout)
        except BaseException:
            await answer.aclose()
            raise
        answer.translate = call.broken
        return answer, raw

    async def download(self, request: Request[bytes, Any], options: CallOptions = NO_OPTIONS) -> AsyncDownload:
        """Send a request and give its body to be read in blocks; errors of the server raise here."""
        from .downloads import AsyncDownload

        async def source() -> AsyncAnswer:
            call = Call(self.settings, request, options, Kind.DOWNLOAD)
            answer, _ = await self._exchange(call)
            try:
                call.raw(answer.status_code, answer.headers)
                answer.limit_silence(call.read_timeout)
            except BaseException:
                await answer.aclose()
                raise
            answer.translate = call.broken
            return answer

        for pause in self._pauses(options):
            answer = await source()
            try:
                return await AsyncDownload.open(answer, reopen=source)
            except APIConnectionError:  # in the part of the body that is read at once; nobody has seen it yet
                if pause is None:
                    raise
            await self.pause(pause)
        raise AssertionError("the last pause is None")

    async def _exchange(self, call: Call[Any, Any]) -> tuple[AsyncAnswer, bytes]:
        self._check(self._pool)
        while True:
            wire = call.wire(call.renewed or [await c.aget() for c in self.settings.credentials])
            try:
                answer = await self._pool.transport().send(wire)
                step = call.after_answer(answer.status_code, answer.headers)
                if step is Step.TAKE:
                    return answer, await answer.aread() if call.kind is Kind.WHOLE else b""
            except Fault as fault:
                self._check(self._pool)  # closing is what broke it
                pause = call.after_fault(fault)
            else:
                if step is Step.FAIL and call.kind is Kind.ANY:
                    return answer, b""
                content = await self._limited(answer)
                if (
                    step is Step.FAIL
                    or call.is_hopeless(content)
                    or (step is Step.RENEW and not call.renew(await self._renewed(call)))
                ):
                    error = call.status_error(answer.status_code, answer.reason, answer.headers, content)
                    del content  # it may repeat a credential, and some print the variables of tracebacks
                    raise error
                pause = call.pause if step is Step.AGAIN else 0.0
            if pause:
                await self.pause(pause)

    async def pause(self, seconds: float) -> None:
        """Wait between two calls that belong together; nothing else of a client sleeps."""
        if self._sleep is None:
            import asyncio

            await asyncio.sleep(seconds)
        else:
            await self._sleep(seconds)

    async def _renewed(self, call: Call[Any, Any]) -> list[Secret]:
        pairs = zip(self.settings.credentials, call.secrets, strict=True)
        return [await credential.arenew(stale) for credential, stale in pairs]

    async def _limited(self, answer: AsyncAnswer) -> bytes:
        """The beginning of a body that is only read for its message; a fault in there ends it."""
        answer.until = min(time.monotonic() + ERROR_BODY_SECONDS, answer.until or float("inf"))
        found = bytearray()
        try:
            async for block in answer.aiter_bytes():
                found += block
                if len(found) > ERROR_BODY_LIMIT:
                    break
        except Fault:
            pass
        await answer.aclose()
        return bytes(found[:ERROR_BODY_LIMIT])

    async def close(self) -> None:
        """Close the client; its connections too, unless they belong to a pool or an `http_client` of the caller."""
        self.closed = True
        if self._own:
            await self._pool.aclose()
