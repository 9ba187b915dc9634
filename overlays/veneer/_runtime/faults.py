"""What the exceptions of the HTTP library mean. They are known by their names: no HTTP library in here."""

from __future__ import annotations

from .errors import APIConnectionError, APITimeoutError, ConfigurationError, DecodeError
from .wire import Fault, Wire


class LateError(Exception):
    """Time ran out where the library does not see it."""


def fault_of(error: Exception, wire: Wire) -> Fault:
    """The translation of one of the library's exceptions, by its name: httpx calls them as httpcore does."""
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
    if kinds & {"TimeoutException", "LateError"}:
        phase = {"ConnectTimeout": "connecting to", "WriteTimeout": "sending to"}.get(
            type(error).__name__, "waiting for"
        )
        return Fault(APITimeoutError, f"time ran out while {phase} {wire.origin}", sent=sent)
    what = "lost the connection to" if sent else "could not connect to"
    return Fault(APIConnectionError, f"{what} {wire.origin}: {str(error) or type(error).__name__}", sent=sent)


def without_frames(error: BaseException) -> BaseException:
    """The library's exception as a cause, without frames: their locals hold headers with credentials."""
    seen: BaseException | None = error
    while seen is not None:
        seen.__traceback__ = None
        seen = seen.__cause__ or seen.__context__
    return error
