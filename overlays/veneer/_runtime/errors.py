"""The errors that veneer raises, and how the body of an HTTP error is read.

One root, `VeneerError`; a provider derives its own classes from these and hands them to its sender (`ErrorTypes`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from .shapes import is_array, is_object

if TYPE_CHECKING:
    from .options import RawResponse

MESSAGE_LIMIT = 500
"""Characters of a server's message that `str(error)` shows; some gateways answer with whole pages."""


class VeneerError(Exception):
    """Root of everything that veneer raises on purpose. What an error does not know is None."""

    message: str
    """What went wrong: the server's own words where there are any."""
    status_code: int | None = None
    """HTTP status that the error stands for; a fault in an answer that began well leaves it open, see `response`."""
    code: str | None = None
    """The service's own error code."""
    type: str | None = None
    """The service's own kind of error, for example `invalid_request_error`."""
    param: str | None = None
    """The request field that the service objects to."""
    request_id: str | None = None
    """The id under which the server's logs know the request."""
    retry_after: float | None = None
    """Seconds that the server asks to wait."""
    headers: Mapping[str, str]
    """Header fields of the answer, names in lower case."""
    body: Any = None
    """The error body: the generated model where it fits, else decoded JSON, else text."""
    text: str | None = None
    """The error body as text, credentials in it hidden."""
    response: RawResponse | None = None
    """The answer, where one came."""

    def __init__(self, message: str = "", **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.headers = {}
        for name, value in details.items():
            setattr(self, name, value)

    def __str__(self) -> str:
        text = self.message
        return text if len(text) <= MESSAGE_LIMIT else f"{text[:MESSAGE_LIMIT]}… ({len(text)} characters)"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class ConfigurationError(VeneerError, ValueError):
    """The client was given something that it cannot use; nothing was sent."""


class ClosedError(VeneerError, RuntimeError):
    """The client, pool, stream or download was closed before this use."""


class APIConnectionError(VeneerError, ConnectionError):
    """The server could not be reached, or the connection broke before the whole answer was there."""


class APITimeoutError(APIConnectionError, TimeoutError):
    """A time limit ended the call."""


class APIStatusError(VeneerError):
    """The server answered with a status that is no success; `status_code` is never None."""

    def __str__(self) -> str:
        facts = [f"HTTP {self.status_code}"]
        if self.code and self.code != str(self.status_code):
            facts.append(f"code {self.code}")
        if self.request_id:
            facts.append(f"request id {self.request_id}")
        return f"{super().__str__()} ({', '.join(facts)})"


class BadRequestError(APIStatusError):
    """400: the server cannot accept the request as it is."""


class AuthenticationError(APIStatusError):
    """401: the credential is missing, unknown or out of date."""


class PermissionDeniedError(APIStatusError):
    """403: the credential is known and may not do this."""


class NotFoundError(APIStatusError):
    """404: there is nothing of that name, or the caller may not know of it."""


class ConflictError(APIStatusError):
    """409: the request does not fit the present state of the resource."""


class PreconditionFailedError(APIStatusError):
    """412: the resource is not in the version that the request demands (ETag)."""


class UnprocessableEntityError(APIStatusError):
    """422: the server understands the request and refuses its content."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens; `retry_after` says how long to wait where the server says so."""


class ServerError(APIStatusError):
    """5xx: the server failed."""


class DecodeError(VeneerError, ValueError):
    """The answer is not what the service documents: no JSON, another kind of JSON, broken compression."""


class RedirectError(VeneerError):
    """The server redirects to where this call must not go; `location` says where."""

    location: str | None = None


class StreamError(VeneerError):
    """A stream of events went wrong after it had begun; what came before was delivered."""


class StreamTruncatedError(StreamError, ConnectionError):
    """The stream ended without the mark that ends a complete one."""


class StreamTimeoutError(StreamError, TimeoutError):
    """Nothing came for `read_timeout` seconds, or no event but pings for `event_timeout` seconds."""


class EventError(StreamError):
    """The service reported an error inside the stream."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    412: PreconditionFailedError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}

X = TypeVar("X", bound=VeneerError)


class ErrorTypes:
    """Which classes a provider raises: its own forms of the classes above, else those.

    `ErrorTypes([ResourceNotFoundError, ...])` takes classes that derive from one of the classes of this module. A
    service whose error codes tell more than its statuses can have a class for each code: `codes` for answers,
    `event_codes` for errors inside a stream. `hopeless` are codes that no repetition helps, whatever the status.
    """

    def __init__(
        self,
        own: Iterable[type[VeneerError]] = (),
        *,
        codes: Mapping[str, type[APIStatusError]] | None = None,
        event_codes: Mapping[str, type[EventError]] | None = None,
        hopeless: Iterable[str] = (),
    ) -> None:
        self._codes, self._event_codes = dict(codes or {}), dict(event_codes or {})
        self.hopeless = frozenset(hopeless)
        self._own: dict[type[VeneerError], type[VeneerError]] = {}
        for cls in own:
            base = next(b for b in cls.__mro__ if b.__module__ == __name__)
            self._own[base] = cls

    def of(self, base: type[X]) -> type[X]:
        """The provider's form of a class."""
        return cast("type[X]", self._own.get(base, base))

    def of_fault(self, base: type[VeneerError], *, sent: bool) -> type[VeneerError]:
        """The provider's class for a failure of the transport, before or after the request was `sent`."""
        return self.of(base)

    def of_status(self, status: int, code: str | None = None) -> type[APIStatusError]:
        """The provider's class for an error code, else for the HTTP status."""
        by_status = self.of(_BY_STATUS.get(status, ServerError if status >= 500 else APIStatusError))
        return self._codes.get(code or "", by_status)

    def of_event(self, code: str | None) -> type[EventError]:
        """The provider's class for an error inside a stream."""
        return self._event_codes.get(code or "", self.of(EventError))


class ErrorDetails(NamedTuple):
    """What an error body says, whatever its shape."""

    message: str | None
    code: str | None = None
    type: str | None = None
    param: str | None = None


def details_of(data: Any, hide: Callable[[str], str] = str) -> ErrorDetails:
    """Read the decoded body of an error: the envelopes of OpenAI, Azure, FastAPI, RFC 9457 and flat ones, or text.

    `hide` takes out of a text what must not be shown: some services repeat the key that they refuse.
    """
    found = _details_of(data)
    return ErrorDetails(*(text if text is None else hide(text) for text in found))


def _details_of(data: Any) -> ErrorDetails:
    if isinstance(data, str):
        return ErrorDetails(_text_of_page(data))
    if is_array(data) and data:  # some gateways of Google wrap the object
        data = data[0]
    if not is_object(data):
        return ErrorDetails(None)
    inner = data.get("error")
    error = inner if is_object(inner) else data
    message = _first_text(error, ("message", "detail", "error_description", "title", "error", "msg"))
    return ErrorDetails(
        message or _first_text(data, ("message", "detail")),
        _scalar(error.get("code") if error.get("code") is not None else data.get("code")),
        _scalar(error.get("type")),
        _scalar(error.get("param") if error.get("param") is not None else error.get("target")),
    )


def status_of(data: Any) -> int | None:
    """The HTTP status that an error body names, as services do in streams, whose own status was sent long before."""
    status = data.get("status") if is_object(data) else None
    return status if isinstance(status, int) and 400 <= status <= 599 else None


def decode_body(content: bytes) -> Any:
    """The body of an error as JSON data, else as text; an empty one as None."""
    if not content.strip():
        return None
    text = content.decode("utf-8-sig", "replace")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _first_text(data: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = data.get(name)
        if isinstance(value, str) and value.strip():
            return value
        if is_array(value):  # FastAPI: one entry for each field that failed
            found = [_complaint(item) for item in value]
            if any(found):
                return "; ".join(text for text in found if text)
        if is_object(value) and name == "detail":
            return _complaint(value)
    return None


def _complaint(item: Any) -> str | None:
    if isinstance(item, str):
        return item
    if not is_object(item):
        return None
    text = next((item[k] for k in ("msg", "message", "detail") if isinstance(item.get(k), str)), None)
    where = item.get("loc")
    if is_array(where):
        path = ".".join(str(part) for part in where)
        return f"{path}: {text}" if text else path
    return text


def _scalar(value: Any) -> str | None:
    return None if value is None or isinstance(value, dict | list) else str(value)


def _text_of_page(text: str) -> str | None:
    """Plain text as it is; of an HTML page its title."""
    stripped = text.strip()
    if stripped[:1] != "<":
        return stripped or None
    title = re.search(r"<title[^>]*>(.*?)</title>", stripped[:4096], re.IGNORECASE | re.DOTALL)
    return " ".join(title[1].split()) if title else "an HTML page instead of an answer of the service"
