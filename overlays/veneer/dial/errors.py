"""DIAL's errors: the names that aidial-client's users catch, each also one of veneer's general classes.

`DialException` is the root. As in aidial-client its `status_code` is never None: it is the server's, else the one that
fits best (500 where no answer came, 408 for a timeout, 422 for an answer that cannot be read).
"""

from __future__ import annotations

from veneer_generated.dial import models

from .._runtime import errors as base
from .._runtime.errors import ErrorTypes

__all__ = [
    "ERRORS",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ConnectionFailedError",
    "DialException",
    "DialStatusError",
    "EtagMismatchError",
    "InvalidDialURLError",
    "InvalidDialURLException",
    "InvalidRequestError",
    "NotDialURLError",
    "ParsingDataError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ResourceNotFoundError",
    "ServerError",
    "StreamError",
    "StreamEventError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "UnprocessableEntityError",
]


class DialException(base.VeneerError):
    """Root of the errors of DIAL clients."""

    status_code = 500

    @property
    def display_message(self) -> str | None:
        """What the service wants end users to read; preferred to `message` where it is set."""
        body = self.body
        if isinstance(body, models.ErrorData | models.StreamErrorEvent) and isinstance(body.error, models.ErrorDetails):
            return body.error.display_message
        return None


class InvalidRequestError(DialException, ValueError):
    """The request is not usable; raised before sending, or for a 400 of the server (`BadRequestError`)."""

    status_code = 400


class InvalidDialURLError(InvalidRequestError, base.ConfigurationError):
    """Not the URL of a DIAL resource, such as `files/{bucket}/{path}`; nothing was sent."""


class NotDialURLError(InvalidDialURLError):
    """An absolute URL of another host than the client's; credentials do not go there, nothing was sent."""


InvalidDialURLException = InvalidDialURLError
"""The name that aidial-client's documentation uses."""


class DialStatusError(DialException, base.APIStatusError):
    """The server answered with a status that is no success and has no class of its own."""


class BadRequestError(InvalidRequestError, base.BadRequestError):
    """400."""


class AuthenticationError(DialStatusError, base.AuthenticationError):
    """401: no key or token, or one that the installation does not know."""


class PermissionDeniedError(DialStatusError, base.PermissionDeniedError):
    """403: the key may not do this, or the deployment lacks the feature."""


class ResourceNotFoundError(DialStatusError, base.NotFoundError):
    """404: no such deployment or resource, or none that the caller may see."""


class ConflictError(DialStatusError, base.ConflictError):
    """409."""


class EtagMismatchError(DialStatusError, base.PreconditionFailedError):
    """412: the resource is not in the version asked for, or exists already."""


class UnprocessableEntityError(DialStatusError, base.UnprocessableEntityError):
    """422."""


class RateLimitError(DialStatusError, base.RateLimitError):
    """429: a limit of tokens or requests is reached."""


class ServerError(DialStatusError, base.ServerError):
    """5xx of DIAL or of the model behind it."""


class ConnectionFailedError(DialException, base.APIConnectionError):
    """DIAL could not be reached, or the connection broke."""


class RequestTimeoutError(ConnectionFailedError, base.APITimeoutError):
    """A time limit ended the call."""

    status_code = 408


class ParsingDataError(DialException, base.DecodeError):
    """The answer is not what DIAL documents."""

    status_code = 422


class RedirectError(DialException, base.RedirectError):
    """The server redirects to where this call must not go."""


class StreamError(DialException, base.StreamError):
    """A stream went wrong after it had begun."""


class StreamTruncatedError(StreamError, base.StreamTruncatedError):
    """The stream ended without `[DONE]`; the answer is not complete."""


class StreamTimeoutError(StreamError, base.StreamTimeoutError):
    """Nothing came for too long, or nothing but heartbeats."""

    status_code = 408


class StreamEventError(StreamError, base.EventError):
    """The model or application reported an error in mid-stream; `code`, `type` and `display_message` say which."""


ERRORS = ErrorTypes(
    [
        DialStatusError,
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        ResourceNotFoundError,
        ConflictError,
        EtagMismatchError,
        UnprocessableEntityError,
        RateLimitError,
        ServerError,
        ConnectionFailedError,
        RequestTimeoutError,
        ParsingDataError,
        RedirectError,
        StreamError,
        StreamTruncatedError,
        StreamTimeoutError,
        StreamEventError,
    ]
)
