"""Aleph Alpha's errors: what aleph-alpha-client's users catch, each also one of veneer's general classes.

400 is a ValueError, 401 a PermissionError, 402 QuotaError, 408 a TimeoutError, 503 BusyError, every other status a
RuntimeError. `args` of all of them is `(status, body)`; `AlephAlphaError` is the root.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from .._runtime import errors as base
from .._runtime.errors import ErrorTypes

__all__ = [
    "ERRORS",
    "AlephAlphaError",
    "AlephAlphaStatusError",
    "AuthenticationError",
    "BadRequestError",
    "BusyError",
    "ConflictError",
    "ConnectionFailedError",
    "DecodeError",
    "NotFoundError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "QuotaError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ServerError",
    "ServerTimeoutError",
    "StreamError",
    "StreamEventError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "UnprocessableEntityError",
    "raise_for_status",
]


class AlephAlphaError(base.VeneerError):
    """Root of the errors of Aleph Alpha clients."""


class _StatusError(AlephAlphaError, base.APIStatusError):
    """An answer that is no success; `args` is its status and its body as text."""

    def __init__(self, *args: Any, status_code: int | None = None, text: str | None = None, **details: Any) -> None:
        status = next((a for a in args if isinstance(a, int)), None) if status_code is None else status_code
        message = next((a for a in args if isinstance(a, str)), "")
        super().__init__(message, status_code=status, text=text, **details)
        self.args = args if status is None else (status, message if text is None else text)


class AlephAlphaStatusError(_StatusError, RuntimeError):
    """A status without a class of its own."""


class BadRequestError(_StatusError, base.BadRequestError, ValueError):
    """400: the service cannot accept the request, or the model cannot do this (`code` says MISSING_CAPABILITY)."""


class AuthenticationError(_StatusError, base.AuthenticationError, PermissionError):
    """401: no token, or one that is not valid."""


class QuotaError(_StatusError):
    """402: the quota is used up."""


class PermissionDeniedError(AlephAlphaStatusError, base.PermissionDeniedError):
    """403: the token may not do this."""


class NotFoundError(AlephAlphaStatusError, base.NotFoundError):
    """404: there is no such model (`code` says UNKNOWN_MODEL), or no such address."""


class ServerTimeoutError(_StatusError, TimeoutError):
    """408: the service took too long."""


class ConflictError(AlephAlphaStatusError, base.ConflictError):
    """409."""


class PreconditionFailedError(AlephAlphaStatusError, base.PreconditionFailedError):
    """412."""


class UnprocessableEntityError(AlephAlphaStatusError, base.UnprocessableEntityError):
    """422."""


class RateLimitError(AlephAlphaStatusError, base.RateLimitError):
    """429: too many requests at a time."""


class ServerError(AlephAlphaStatusError, base.ServerError):
    """5xx; 500 also where a request ran longer than 300 seconds."""


class BusyError(_StatusError, base.ServerError):
    """503: the model has too much to do (`code` says QUEUE_FULL), or the service starts; ask again later."""


class ConnectionFailedError(AlephAlphaError, base.APIConnectionError):
    """The service could not be reached, or the connection broke."""


class RequestTimeoutError(ConnectionFailedError, base.APITimeoutError):
    """A time limit of the client ended the call."""


class DecodeError(AlephAlphaError, base.DecodeError):
    """The answer is not what the service documents."""


class RedirectError(AlephAlphaError, base.RedirectError):
    """The server redirects to where this call must not go."""


class StreamError(AlephAlphaError, base.StreamError):
    """A stream went wrong after it had begun."""


class StreamTruncatedError(StreamError, base.StreamTruncatedError):
    """The stream ended before the answer was complete."""


class StreamTimeoutError(StreamError, base.StreamTimeoutError):
    """Nothing came for too long."""


class StreamEventError(StreamError, base.EventError):
    """The model failed in mid-stream."""


_BY_STATUS: dict[int, type[base.APIStatusError]] = {402: QuotaError, 408: ServerTimeoutError, 503: BusyError}


class _Types(ErrorTypes):
    def of_status(self, status: int, code: str | None = None) -> type[base.APIStatusError]:
        return _BY_STATUS.get(status) or super().of_status(status, code)


ERRORS = _Types(
    [
        AlephAlphaStatusError,
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        PreconditionFailedError,
        UnprocessableEntityError,
        RateLimitError,
        ServerError,
        ConnectionFailedError,
        RequestTimeoutError,
        DecodeError,
        RedirectError,
        StreamError,
        StreamTruncatedError,
        StreamTimeoutError,
        StreamEventError,
    ]
)


def raise_for_status(status_code: int, text: str) -> None:
    """Raise the error of a status from 400 on, for answers that came by another way."""
    if status_code >= HTTPStatus.BAD_REQUEST:
        raise ERRORS.of_status(status_code)(text, status_code=status_code)
