"""One provider in the emulator: routing by its document, credentials, checks, faults, a record of what came."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from starlette.datastructures import Headers, QueryParams

from ._answer import Answer
from ._call import Call, ClientGone, Received
from ._document import Document, Operation
from ._examples import Examples
from ._validation import Problem

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from ._server import Hub
    from .faults import Fault

RECORD_LIMIT = 4 * 2**20  # enough for any JSON body; only uploads are longer
Handler = Callable[[Call], Awaitable[Answer]]


@dataclass
class _Queued:
    fault: Fault
    operation: str | None
    path: str | None
    times: int | None


class Service:
    """What all emulated providers have in common; a provider adds credentials, handlers and its own error bodies.

    Attributes:
        base_url: Where the service is, for a client's `base_url`.
        requests: What was received so far.
        record_limit: Bytes of a request's body that are kept for `requests`.
    """

    provider: ClassVar[str]
    """Name of the generated package, and first segment of the base URL's path."""

    def __init__(self, hub: Hub, document: Document | None = None, *, pace: float = 0.01) -> None:
        self.document = document or Document.load(self.provider)
        self.record_limit = RECORD_LIMIT
        self.pace = pace
        """Seconds that slow deployments wait between two events."""
        self._hub = hub
        self._lock = threading.Lock()
        self._requests: list[Received] = []
        self._queue: list[_Queued] = []
        self._handlers = self.handlers()
        self._examples = Examples(self.document)

    # ------------------------------------------------------------------ for tests

    @property
    def base_url(self) -> str:
        """Where the service is; has a path of its own, as installations behind a gateway do."""
        return f"{self._hub.url}/{self.provider}"

    @property
    def connections(self) -> int:
        """How many TCP connections the emulator accepted so far, for all its services."""
        return self._hub.accepted

    @property
    def requests(self) -> list[Received]:
        """What was received so far, oldest first; a new list each time."""
        with self._lock:
            return list(self._requests)

    def fail_next(
        self, fault: Fault, *, operation: str | None = None, path: str | None = None, times: int | None = 1
    ) -> None:
        """Misbehave at the next request, or the next one of an operation or path; faults are used up in this order.

        Args:
            fault: What to do; see `veneer.testing.faults`.
            operation: Only at requests of this operationId.
            path: Only at requests with this path below the base URL, percent-encoded as it is sent.
            times: How often; None is always.

        Example:
            >>> server.dial.fail_next(Respond(503), operation="get_bucket", times=2)  # doctest: +SKIP
        """
        if operation is not None and operation not in self.document.operations:
            raise ValueError(f"no operation {operation!r}; there are {sorted(self.document.operations)}")
        with self._lock:
            self._queue.append(_Queued(fault, operation, path, times))

    @property
    def pending_faults(self) -> list[Fault]:
        """Faults that were queued and are not used up."""
        with self._lock:
            return [queued.fault for queued in self._queue]

    def reset(self) -> None:
        """Forget requests, faults and everything stored, as if the emulator had just been started."""
        with self._lock:
            self._requests.clear()
            self._queue.clear()
        self.record_limit = RECORD_LIMIT

    # ------------------------------------------------------------------ for providers

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId; others are answered with examples from the document."""
        raise NotImplementedError

    def no_route(self, call: Call) -> Answer:
        """The answer to a method and path that no operation has."""
        return Answer.empty(404)

    def common_headers(self, received: Received) -> Mapping[str, str]:
        """Headers that every answer has."""
        return {}

    def authenticate(self, call: Call) -> Answer | None:
        """Set `call.identity`, or refuse."""
        return None

    def admit(self, call: Call) -> Answer | None:
        """Refuse what the provider refuses before it looks at the body."""
        return None

    def invalid(self, call: Call, problem: Problem) -> Answer:
        """The answer to a request that breaks the document."""
        return Answer.json({"message": problem.message}, status=400)

    def scenario(self, call: Call) -> Fault | None:
        """Misbehaviour that the request itself asks for, for instance by the name of a model."""
        return None

    def body_limit(self, operation: Operation | None) -> int:
        """Bytes that a body may have."""
        return 16 * 2**20

    def too_large(self, size: int | None, limit: int) -> Answer:
        """The answer to a body over the limit; size None: known from the Content-Length, nothing was read."""
        return Answer.empty(413)

    # ------------------------------------------------------------------ ASGI

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        path = scope["raw_path"].decode("ascii")[len(scope["root_path"]) :]
        headers, query = Headers(scope=scope), QueryParams(scope["query_string"])
        matched = self.document.match(scope["method"], path)
        operation, arguments = matched or (None, {})
        limit = self.body_limit(operation)
        refusal: Answer | None = None
        body = b""
        if int(headers.get("content-length", "0")) > limit:
            refusal = self.too_large(None, limit)
        else:
            read = await _read(receive)
            if read is None:
                return
            body = read
            if len(body) > limit:
                refusal = self.too_large(len(body), limit)
        if (transport := self._hub.transport(scope)) is None:
            return
        name = operation.name if operation else None
        received = Received(
            method=scope["method"],
            path=path,
            query=query,
            headers=headers,
            body=body[: self.record_limit],
            operation=name,
        )
        call = Call(
            received=received,
            operation=operation,
            arguments=arguments,
            body=body,
            transport=transport,
            receive=receive,
            send=send,
            scope=scope,
            extra_headers=self.common_headers(received),
        )
        with self._lock:
            self._requests.append(received)
        try:
            await self._answer(call, refusal)
        except ClientGone:
            pass
        finally:
            await call.finish()

    async def _answer(self, call: Call, refusal: Answer | None) -> None:
        async def proceed() -> Answer:
            return refusal or self._refuse(call) or await handle()

        async def handle() -> Answer:
            return await self._handlers.get(call.received.operation or "", self._examples.answer)(call)

        if (fault := self._due(call)) is not None:
            await fault.play(call, proceed)
        elif (refused := refusal or self._refuse(call)) is not None:
            await call.deliver(refused)
        elif (fault := self.scenario(call)) is not None:
            await fault.play(call, handle)
        else:
            await call.deliver(await handle())

    def _refuse(self, call: Call) -> Answer | None:
        if (answer := self.authenticate(call)) is not None:
            return answer
        operation = call.operation
        if operation is None:
            return self.no_route(call)
        if (answer := self.admit(call)) is not None:
            return answer
        problem = operation.check_parameters(call.received.query, call.received.headers)
        if problem is None and operation.body is not None:
            problem = self._check_body(call, operation)
        return None if problem is None else self.invalid(call, problem)

    def _check_body(self, call: Call, operation: Operation) -> Problem | None:
        if not call.body and not operation.body_required:
            return None
        try:
            value = call.parsed()
        except ValueError as error:
            return Problem(place="json", name="", message=str(error))
        return operation.checker.check(value)

    def _due(self, call: Call) -> Fault | None:
        """Take the first queued fault that is for this call."""
        received = call.received
        with self._lock:
            for queued in list(self._queue):
                if queued.operation not in (None, received.operation) or queued.path not in (None, received.path):
                    continue
                over = getattr(queued.fault, "over", None)
                if over is not None and over(call):
                    self._queue.remove(queued)
                    continue
                if queued.times is not None:
                    queued.times -= 1
                    if queued.times <= 0:
                        self._queue.remove(queued)
                return queued.fault
        return None


async def _read(receive: Receive) -> bytes | None:
    """The whole body; None when the client left before its end."""
    parts: list[bytes] = []
    while (message := await receive())["type"] != "http.disconnect":
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)
    return None
