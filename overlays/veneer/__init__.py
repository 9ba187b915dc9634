"""Typed clients for EPAM AI DIAL, Dify, Aleph Alpha and Azure AI Inference, generated from OpenAPI, finished by hand.

Each service has its own package (`veneer.dial`, ...). This one holds what they share: pools of connections, errors,
and the types of call options. Importing it loads no HTTP library; names are resolved when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._runtime.errors import (
        APIConnectionError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ClosedError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        EventError,
        NotFoundError,
        PermissionDeniedError,
        PreconditionFailedError,
        RateLimitError,
        RedirectError,
        ServerError,
        StreamError,
        StreamTimeoutError,
        StreamTruncatedError,
        UnprocessableEntityError,
        VeneerError,
    )
    from ._runtime.options import CallOptions, RawResponse
    from ._runtime.pool import AsyncClientPool, ClientPool
    from ._runtime.retry import RetryPolicy
    from ._runtime.streams import AsyncStream, Stream

__version__ = "0.1.0"

_HOMES = {
    "errors": (
        "APIConnectionError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ClosedError",
        "ConfigurationError",
        "ConflictError",
        "DecodeError",
        "EventError",
        "NotFoundError",
        "PermissionDeniedError",
        "PreconditionFailedError",
        "RateLimitError",
        "RedirectError",
        "ServerError",
        "StreamError",
        "StreamTimeoutError",
        "StreamTruncatedError",
        "UnprocessableEntityError",
        "VeneerError",
    ),
    "options": ("CallOptions", "RawResponse"),
    "pool": ("AsyncClientPool", "ClientPool"),
    "retry": ("RetryPolicy",),
    "streams": ("AsyncStream", "Stream"),
}
_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClientPool",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "ClientPool",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EventError",
    "NotFoundError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RawResponse",
    "RedirectError",
    "RetryPolicy",
    "ServerError",
    "Stream",
    "StreamError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "UnprocessableEntityError",
    "VeneerError",
    "__version__",
]


def __getattr__(name: str) -> Any:
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}._runtime.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
