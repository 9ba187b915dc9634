"""The errors, under the names of `azure.core.exceptions`, each also one of veneer's general classes.

Where a program has loaded `azure.core.exceptions`, what is raised derives from the class of the same name there too,
so that its `except HttpResponseError` and the like catch it. Without azure-core these classes stand for themselves.
"""

from __future__ import annotations

import sys
from http import HTTPStatus
from typing import Any, cast

from veneer_generated.azure_inference import models

from .._runtime import errors as base
from .._runtime.errors import ErrorTypes
from .._runtime.options import RawResponse
from .._runtime.shapes import is_object
from .rest import Answer, reason_of

__all__ = [
    "ERRORS",
    "AzureError",
    "BadRequestError",
    "ClientAuthenticationError",
    "DecodeError",
    "HttpResponseError",
    "HttpStatusError",
    "IncompleteReadError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ResourceExistsError",
    "ResourceModifiedError",
    "ResourceNotFoundError",
    "ResourceNotModifiedError",
    "ServerError",
    "ServiceRequestError",
    "ServiceRequestTimeoutError",
    "ServiceResponseError",
    "ServiceResponseTimeoutError",
    "StreamError",
    "StreamEventError",
    "StreamTimeoutError",
    "UnprocessableEntityError",
]

AZURE = "azure.core.exceptions"
"""The module whose classes are joined to ours where it is loaded."""


class AzureError(base.VeneerError):
    """Root of the errors of these clients."""

    continuation_token: str | None = None
    """Always None: nothing here can be continued."""

    def __init__(self, message: str = "", **details: Any) -> None:
        answer = details.get("response")
        if isinstance(answer, RawResponse):
            details["response"] = Answer.of(answer)
        super().__init__(message, **details)

    @property
    def inner_exception(self) -> BaseException | None:
        """The exception behind this one."""
        return self.__cause__

    @property
    def exc_msg(self) -> str:
        """The message, and the exception behind it."""
        return self.message if self.__cause__ is None else f"{self.message}, {self.__cause__!r}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (_ours(type(self)), self.message), dict(self.__dict__)


class ServiceRequestError(AzureError, base.APIConnectionError):
    """The request could not be sent: no such host, nobody there, no TLS where it is needed."""


class ServiceRequestTimeoutError(ServiceRequestError, base.APITimeoutError):
    """Time ran out before the request was sent."""


class ServiceResponseError(AzureError, base.APIConnectionError):
    """The request was sent, and the connection broke before the answer was there."""


class ServiceResponseTimeoutError(ServiceResponseError, base.APITimeoutError):
    """The request was sent, and time ran out before the answer was there."""


class HttpResponseError(AzureError):
    """There is something wrong with an answer: its status, its content, an error inside it."""

    @property
    def reason(self) -> str | None:
        """The name of the HTTP status."""
        return None if self.status_code is None else reason_of(self.status_code)

    @property
    def error(self) -> models.Error | None:
        """What the service says of the error: `code`, `message`, `target`, `details`, `innererror`; None: nothing."""
        return _error_in(self.body, self.code, self.message)

    @property
    def model(self) -> models.Error | None:
        """The same as `error`."""
        return self.error


def _error_in(body: Any, code: str | None, message: str) -> models.Error | None:
    if is_object(body):
        body = models.ErrorResponse.from_dict(body)
    if not isinstance(body, models.ErrorResponse | models.StreamErrorEvent):
        return None
    if isinstance(body.error, models.Error):
        return body.error if body.error.code or body.error.message else None
    said = code or body.error or getattr(body, "message", None)
    return models.Error(code=code, message=message) if said else None


class HttpStatusError(HttpResponseError, base.APIStatusError):
    """The server answered with a status that is no success and has no class of its own."""


class BadRequestError(HttpStatusError, base.BadRequestError):
    """400: the content filter, an unknown field, a wrong value; `error.code` says which."""


class ClientAuthenticationError(HttpStatusError, base.AuthenticationError):
    """401: no key or token, or one that the endpoint does not know."""


class PermissionDeniedError(HttpStatusError, base.PermissionDeniedError):
    """403."""


class ResourceNotFoundError(HttpStatusError, base.NotFoundError):
    """404: no such deployment, or the endpoint does not have this operation."""


class ResourceExistsError(HttpStatusError, base.ConflictError):
    """409."""


class ResourceModifiedError(HttpStatusError, base.PreconditionFailedError):
    """412."""


class ResourceNotModifiedError(HttpStatusError):
    """304."""


class UnprocessableEntityError(HttpStatusError, base.UnprocessableEntityError):
    """422: the model does not know a parameter, or not this value of it."""


class RateLimitError(HttpStatusError, base.RateLimitError):
    """429: a limit of tokens or requests is reached."""


class ServerError(HttpStatusError, base.ServerError):
    """5xx."""


class RedirectError(HttpResponseError, base.RedirectError):
    """The server redirects to where this call must not go."""


class DecodeError(HttpResponseError, base.DecodeError):
    """The answer is not what the service documents."""


class StreamError(HttpResponseError, base.StreamError):
    """A stream went wrong after it had begun."""


class IncompleteReadError(StreamError, base.StreamTruncatedError):
    """The stream ended without `[DONE]`; the answer is not complete."""


class StreamTimeoutError(ServiceResponseTimeoutError, base.StreamTimeoutError):
    """Nothing came for too long, or nothing but signs of life."""


class StreamEventError(StreamError, base.EventError):
    """The service reported an error in mid-stream; `error` says which."""


class _Types(ErrorTypes):
    """Gives our classes, joined with azure-core's where those are loaded."""

    def of(self, base: type[Any]) -> type[Any]:
        return joined(_OWN.get(base, base))

    def of_fault(self, base: type[Any], *, sent: bool) -> type[Any]:
        return joined(_NOT_SENT.get(base, _OWN.get(base, base)) if not sent else _OWN.get(base, base))

    def of_status(self, status: int, code: str | None = None) -> type[Any]:
        return (
            joined(ResourceNotModifiedError) if status == HTTPStatus.NOT_MODIFIED else super().of_status(status, code)
        )


ERRORS = _Types()
_OWN: dict[type[base.VeneerError], type[AzureError]] = {
    base.APIConnectionError: ServiceResponseError,
    base.APITimeoutError: ServiceResponseTimeoutError,
    base.APIStatusError: HttpStatusError,
    base.BadRequestError: BadRequestError,
    base.AuthenticationError: ClientAuthenticationError,
    base.PermissionDeniedError: PermissionDeniedError,
    base.NotFoundError: ResourceNotFoundError,
    base.ConflictError: ResourceExistsError,
    base.PreconditionFailedError: ResourceModifiedError,
    base.UnprocessableEntityError: UnprocessableEntityError,
    base.RateLimitError: RateLimitError,
    base.ServerError: ServerError,
    base.RedirectError: RedirectError,
    base.DecodeError: DecodeError,
    base.StreamError: StreamError,
    base.StreamTruncatedError: IncompleteReadError,
    base.StreamTimeoutError: StreamTimeoutError,
    base.EventError: StreamEventError,
}
_NOT_SENT: dict[type[base.VeneerError], type[AzureError]] = {
    base.APIConnectionError: ServiceRequestError,
    base.APITimeoutError: ServiceRequestTimeoutError,
}


class _Apart(Exception):  # stands between our classes and azure-core's, it is never raised
    """Keeps azure-core's constructors out: they would overwrite what ours have set."""

    def __init__(self, *arguments: Any) -> None:
        Exception.__init__(self, *arguments)


_joined: dict[tuple[type, type], type] = {}


def joined(cls: type[Any]) -> type[Any]:
    """A class that is `cls` and the next of azure-core's classes; `cls` itself where azure-core is not loaded."""
    azure = sys.modules.get(AZURE)
    if azure is None or not issubclass(cls, AzureError) or issubclass(cls, _Apart):
        return cls
    for ours in cls.__mro__:
        theirs = getattr(azure, ours.__name__, None)
        if ours.__module__ == __name__ and isinstance(theirs, type):
            if (cls, theirs) not in _joined:
                namespace = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": cls.__doc__}
                _joined[cls, theirs] = type(cls.__name__, (cls, _Apart, theirs), namespace)
            return _joined[cls, theirs]
    return cls


def _ours(cls: type[Any]) -> type[Any]:
    return next(c for c in cls.__mro__ if c.__module__ == __name__ and c in _NAMED)


def _rebuild(cls: type[AzureError], message: str) -> AzureError:
    return cast("AzureError", joined(cls)(message))


_NAMED = frozenset(value for value in list(globals().values()) if isinstance(value, type))
"""The classes that a name of this module stands for; joined ones have none."""
