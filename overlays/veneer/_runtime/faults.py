"""What goes wrong on a connection, and the `Fault` that becomes of it.

The classes have the names that httpcore and httpx give theirs, so that one function translates all of them; whoever
speaks HTTP below raises its own library's or these.
"""

from __future__ import annotations

import time
from contextvars import ContextVar

from .errors import APIConnectionError, APITimeoutError, ConfigurationError, DecodeError
from .wire import Fault, Wire


class TransportError(Exception):
    """A request could not be sent, or its answer not be read."""


class TimeoutException(TransportError):
    """A time limit was reached."""


class ConnectTimeout(TimeoutException):
    """There is no connection yet."""


class ReadTimeout(TimeoutException):
    """Bytes of the answer did not come."""


class WriteTimeout(TimeoutException):
    """The server does not take the request."""


class PoolTimeout(TimeoutException):
    """All connections of the pool stayed in use."""


class ConnectError(TransportError):
    """There is no server, or its certificate is refused."""


class ProxyError(TransportError):
    """The proxy makes no connection."""


class ReadError(TransportError):
    """The connection broke."""


class WriteError(TransportError):
    """The server does not want the rest of the request."""


class RemoteProtocolError(TransportError):
    """What came is no answer in HTTP/1.1, or not a whole one."""


class LocalProtocolError(TransportError):
    """The request cannot be sent."""


deadline: ContextVar[float | None] = ContextVar("veneer_deadline", default=None)
"""Monotonic time at which the attempt under way has to be over, for network streams that a library calls."""


def remaining(limit: float | None, until: float | None, error: type[Exception]) -> float | None:
    """Seconds that a wait may last: its own limit, cut to the time that is left; raises `error` where none is."""
    if until is None:
        return limit
    left = until - time.monotonic()
    if left <= 0:
        raise error("the time for the whole attempt is over")
    return left if limit is None or left < limit else limit


def fault_of(error: BaseException, wire: Wire) -> Fault:
    """The translation of an exception, by the names of its classes."""
    kinds = {cls.__name__ for cls in type(error).__mro__}
    sent = not kinds & {"ConnectError", "ConnectTimeout", "ProxyError"}
    if kinds & {"UnsupportedProtocol", "InvalidURL", "LocalProtocolError"}:
        return Fault(ConfigurationError, f"the request to {wire.origin} cannot be sent: {error}", sent=True)
    if kinds & {"DecodingError", "InflateError"}:
        return Fault(DecodeError, f"the answer of {wire.origin} is not compressed as it says: {error}", sent=True)
    if "PoolTimeout" in kinds:
        text = (
            f"no connection of the pool came free in {wire.limits.pool:g} s; raise the pool's limits or close streams"
        )
        return Fault(APITimeoutError, text, sent=True, final=True)
    if "TimeoutException" in kinds:
        phase = {"ConnectTimeout": "connecting to", "WriteTimeout": "sending to"}.get(
            type(error).__name__, "waiting for"
        )
        return Fault(APITimeoutError, f"time ran out while {phase} {wire.origin}", sent=sent)
    what = "lost the connection to" if sent else "could not connect to"
    return Fault(APIConnectionError, f"{what} {wire.origin}: {str(error) or type(error).__name__}", sent=sent)


def without_frames(error: BaseException) -> BaseException:
    """An exception as a cause, without frames: their locals hold headers with credentials."""
    seen: BaseException | None = error
    while seen is not None:
        seen.__traceback__ = None
        seen = seen.__cause__ or seen.__context__
    return error
