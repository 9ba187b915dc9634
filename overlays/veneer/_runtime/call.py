"""One call from arguments to answer, without I/O: what to send, what to make of what came, when to try again.

The senders (`send.py`) ask a `Call` what to do and do it, with or without `await`.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import urlencode, urljoin, urlsplit

from attr import define, evolve

from veneer_generated.types import Request, Secret, hidden, query

from .auth import Credential
from .bodies import body_of
from .errors import (
    APIConnectionError,
    ConfigurationError,
    DecodeError,
    ErrorTypes,
    RedirectError,
    VeneerError,
    decode_body,
    details_of,
)
from .headers import Headers
from .options import (
    CallOptions,
    Limits,
    RawRequest,
    RawResponse,
    check_options,
    hide_headers,
    limits_of,
    retries_of,
    seconds_of,
)
from .retry import RetryPolicy, may_repeat_after_fault, retry_after_of
from .shapes import is_object
from .wire import Fault, Wire, check_host, origin_of

if TYPE_CHECKING:
    from veneer_generated.types import EventStream

    from .bodies import Body
    from .files import Progress
    from .streams import EventReader

R = TypeVar("R")
E = TypeVar("E")

log = logging.getLogger("veneer")
log.addHandler(logging.NullHandler())

REDIRECT_LIMIT = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})
ERROR_BODY_LIMIT = 1024 * 1024
"""Bytes of an error body that are read; what is longer is no message for people."""
ERROR_BODY_SECONDS = 10.0
"""How long an error body may take."""
LOGGED_BODY_LIMIT = 10_000
"""Characters of a body that are logged, where bodies are."""
SENSITIVE = frozenset({"authorization", "proxy-authorization", "api-key", "x-api-key", "cookie"})
"""Headers whose values are hidden wherever they could be printed, when a caller sets them by hand."""
HIDDEN = SENSITIVE | {"set-cookie"}
"""Headers whose values are not logged."""
REQUEST_ID_HEADERS = (
    "x-request-id",
    "x-dial-trace-id",
    "apim-request-id",
    "x-ms-request-id",
    "request-id",
    "x-trace-id",
)


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t -~]*")


class Kind(Enum):
    """What the caller wants of the answer."""

    WHOLE = "whole"
    STREAM = "stream"
    DOWNLOAD = "download"
    OPEN = "open"
    """A success whose body is read as it comes."""
    ANY = "any"
    """The answer as it comes, whatever its status."""


class Step(Enum):
    """What to do with an answer."""

    TAKE = "take"
    AGAIN = "again"
    """Send again after `Call.pause` seconds."""
    RENEW = "renew"
    """Send again with a renewed credential, if there is one."""
    FAIL = "fail"


@define(kw_only=True)
class Settings:
    """What all calls of one client share."""

    base_url: str
    headers: dict[str, tuple[str, str]]
    """Lower-case name to (name, value)."""
    credentials: Sequence[Credential]
    limits: Limits
    max_retries: int
    read_timeout: float | None
    event_timeout: float | None
    retry: RetryPolicy
    errors: ErrorTypes
    total: float | None = None
    """Seconds for the whole call, repetitions and pauses included; None: no limit but that of each attempt."""
    plain_tokens: bool = False
    """Values that need TLS may go over plain http all the same."""
    spaced_json: bool = False
    """Bodies have a blank after commas and colons."""
    log_bodies: bool = False
    """Headers and bodies are logged too, secrets hidden."""


class Call(Generic[R, E]):
    """One call of one client. `wire` begins an attempt; `after_fault` and `after_answer` end it."""

    def __init__(
        self,
        settings: Settings,
        request: Request[R, E],
        options: CallOptions,
        kind: Kind,
        progress: Progress | None = None,
    ) -> None:
        hide_headers(options)
        check_options(options)
        if kind is Kind.STREAM and request.events is None:
            raise TypeError(f"{request.operation} does not stream; call it without stream=True")
        extra = options.get("extra_body")
        if extra is not None:
            request = _with_extra_body(request, extra)
        self.settings, self.request, self.kind = settings, request, kind
        self.renewed: list[Secret] | None = None
        """Header values to use instead of what the credentials say, after a refusal."""
        self.pause = 0.0
        self._options = options
        self._limits = limits_of(options["timeout"]) if "timeout" in options else settings.limits
        self.read_timeout = self._seconds("read_timeout", settings.read_timeout)
        """Seconds without a byte in a stream or download."""
        self.event_timeout = self._seconds("event_timeout", settings.event_timeout)
        """Seconds without an event in a stream."""
        self._retries_left = retries_of(options.get("max_retries", settings.max_retries))
        self._url = settings.base_url + request.path + _query(request, options.get("extra_query"))
        self._home = origin_of(settings.base_url)
        self._away = False
        self._refusal: tuple[str, str] | None = None
        self._removed: set[str] = set()
        self._body: Body | None = body_of(request, progress=progress, spaced=settings.spaced_json)
        self._headers: dict[str, tuple[str, str]] = self._all_headers(options.get("extra_headers"))
        self.secrets: list[Secret] = []
        self._head: tuple[int, Mapping[str, str]] | None = None
        """Status and headers of the attempt under way, once they came."""
        self._repetitions = self._redirects = self._attempts = 0
        self._after_connect = self._after_fault = self._after_answer = 0
        renewable = any(c.renewable and self._carries(c) for c in settings.credentials)
        self._may_renew = renewable and kind is not Kind.ANY
        self._started = self._attempt_started = time.monotonic()

    @property
    def body(self) -> Body | None:
        """The payload, for the sender to check that it can send it."""
        return self._body

    def wire(self, secrets: list[Secret]) -> Wire:
        """Begin an attempt with these values for the credentials' headers."""
        now = time.monotonic()
        self._attempt_started = now
        self._head = None
        self.secrets = secrets
        if self._attempts and self._body is not None:
            self._body.rewind()
        self._attempts += 1
        headers = {"host": ("Host", _authority(self._url)), **self._headers}
        if not self._away:
            for credential, secret in zip(self.settings.credentials, secrets, strict=True):
                if self._carries(credential):
                    self._check_tls(credential, secret)
                for name, value in credential.fields(secret):
                    if name.lower() not in self._removed:
                        headers.setdefault(name.lower(), (name, value))
        fields = self._shown(list(headers.values()))
        if self.settings.log_bodies:
            content = None if self._body is None else self._body.content
            self._log_message(f"{self.request.method} {self._url.partition('?')[0]}", fields, content)
        deadline = self._limits.deadline
        ends = [] if deadline is None else [now + deadline]
        ends += [] if self.settings.total is None else [self._started + self.settings.total]
        return Wire(self.request.method, self._url, fields, self._body, self._limits, min(ends, default=None))

    def _check_tls(self, credential: Credential, secret: Secret) -> None:
        if self.settings.plain_tokens or urlsplit(self._url).scheme == "https" or not credential.needs_tls(secret):
            return
        text = f"{credential.name} is a token, and {self._home} is not protected by TLS; use an https address"
        raise self.settings.errors.of_fault(APIConnectionError, sent=False)(text)

    def _shown(self, fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """The fields after the caller's `on_request` saw them."""
        look = self._options.get("on_request")
        if look is None:
            return fields
        headers, came = Headers(fields), dict(fields)
        content = None if self._body is None else self._body.content
        look(RawRequest(method=self.request.method, url=self._url, headers=headers, content=content))
        changed = hidden({name: value for name, value in headers.items() if came.get(name) is not value})
        return list(header_fields({**headers, **changed}).values())

    def _carries(self, credential: Credential) -> bool:
        """Whether a credential goes out, rather than what the caller put in its place."""
        name = credential.header.lower()
        return name not in self._removed and name not in self._headers

    # what came of an attempt

    def after_fault(self, fault: Fault) -> float:
        """Seconds to wait before the next attempt; raises the error where there is none."""
        self._log("failed: %s", self.hide(fault.text))
        policy = self.settings.retry
        limit = policy.after_fault if fault.sent else policy.after_connect
        done = self._after_fault if fault.sent else self._after_connect
        wait = policy.wait(self._repetitions + 1)
        if (
            self._retries_left > 0
            and not fault.final
            and (limit is None or done < limit)
            and not issubclass(fault.kind, DecodeError | ConfigurationError)  # the next try would end the same
            and may_repeat_after_fault(self.request, sent=fault.sent)
            and self._replayable()
            and self._in_time(wait)
        ):
            self._after_fault += fault.sent
            self._after_connect += not fault.sent
            return self._repeat(wait)
        raise self.broken(fault) from fault.__cause__

    def _in_time(self, wait: float) -> bool:
        """Whether there is time for another attempt after a pause."""
        total = self.settings.total
        return total is None or time.monotonic() + wait < self._started + total

    def after_answer(self, status: int, headers: Mapping[str, str]) -> Step:
        """What to do with an answer of that status."""
        self._head = (status, headers)
        self._log("%s", status)
        if 200 <= status < 300:
            return Step.TAKE
        if status in REDIRECTS and "location" in headers:
            self._refusal = self._redirect(status, headers["location"])
            self.pause = 0.0
            return Step.AGAIN if self._refusal is None else Step.FAIL
        replayable = self._replayable()
        if status == 401 and self._may_renew and not self._away and replayable:
            self._may_renew = False
            return Step.RENEW
        policy = self.settings.retry
        limit = policy.after_answer
        if self._retries_left > 0 and replayable and (limit is None or self._after_answer < limit):
            wait = policy.after_status(self.request, status, retry_after_of(headers), self._repetitions + 1)
            if wait is not None and self._in_time(wait):
                self._after_answer += 1
                self.pause = self._repeat(wait)
                return Step.AGAIN
        return Step.FAIL

    def is_hopeless(self, content: bytes) -> bool:
        """Whether the body of an error says that no repetition will help."""
        codes = self.settings.errors.hopeless
        return bool(codes) and details_of(decode_body(content)).code in codes

    def renew(self, secrets: list[Secret]) -> bool:
        """Use these header values from now on; False where they are the ones that were refused."""
        if secrets == self.secrets:
            return False
        self.renewed = secrets
        return True

    def _replayable(self) -> bool:
        return self._body is None or self._body.replayable or not self._body.started

    def _repeat(self, pause: float) -> float:
        self._retries_left -= 1
        self._repetitions += 1
        self.renewed = None
        self._log("again in %.2f s", pause)
        return pause

    def _redirect(self, status: int, location: str) -> tuple[str, str] | None:
        """Turn to another address; where this call must not go there, the reason and the address."""
        try:
            target = urlsplit(urljoin(self._url, location))
            check_host(target.hostname)
            origin = origin_of(target.geturl())
            usable = target.scheme in ("http", "https") and bool(target.hostname) and target.netloc.isascii()
        except ValueError:
            return f"the server redirects to {location!r}, which is no URL", location
        shown = f"{origin}{target.path}" if usable else location.partition("?")[0]
        if not usable:
            return f"the server redirects to {shown}, which is no address for HTTP", shown
        if self.request.method not in ("GET", "HEAD"):
            return f"the server redirects a {self.request.method} request (HTTP {status}) to {shown}", shown
        if target.scheme == "http" and urlsplit(self._url).scheme == "https":
            return f"the server redirects to {shown}, which is not protected by TLS", shown
        if origin != self._home and self.kind is not Kind.DOWNLOAD:
            return f"the server redirects to another origin, {shown}; only downloads may follow", shown
        self._redirects += 1
        self._attempts -= 1
        if self._redirects > REDIRECT_LIMIT:
            return f"the server redirected more than {REDIRECT_LIMIT} times, at last to {shown}", shown
        if origin != self._home:
            self._away = True
            keep = ("accept", "accept-encoding", "user-agent")
            self._headers = {name: field for name, field in self._headers.items() if name in keep}
        self._url = target._replace(netloc=target.netloc.rpartition("@")[2], fragment="").geturl()
        return None

    # results and errors

    def result(self, status: int, headers: Mapping[str, str], content: bytes) -> R:
        """The typed result of a whole answer."""
        raw = self.raw(status, headers, content)
        try:
            return self.request.parse(status, content)
        except (ValueError, RecursionError) as error:
            kind, name = headers.get("content-type", "none"), self.request.operation
            text = f"the answer is not what the service documents for {name}: {error} (content type {kind})"
            raise self._error(DecodeError, text, **facts_of(raw), body=decode_body(content)) from None

    def status_error(self, status: int, reason: str, headers: Mapping[str, str], content: bytes) -> VeneerError:
        """The error for an answer that is no success."""
        raw = self.raw(status, headers, content)
        if self._refusal is not None:
            text, location = self._refusal
            details = {**facts_of(raw), "status_code": status, "location": self.hide(location)}
            return self._error(RedirectError, f"{text}; check base_url", **details)
        data = decode_body(content)
        found = details_of(data, self.hide)
        message = found.message or reason or "no message"
        body = self.request.parse_error(status, content)
        cls = self.settings.errors.of_status(status, found.code)
        return cls(
            message,
            status_code=status,
            **facts_of(raw),
            code=found.code,
            type=found.type,
            param=found.param,
            body=data if body is None else body,
            text=self.hide(content.decode("utf-8", "replace")),
        )

    def raw(self, status: int, headers: Mapping[str, str], content: bytes | None = None) -> RawResponse:
        """The answer as plain data; the caller's `on_response` sees it."""
        raw = self._raw(status, headers, content)
        if self.settings.log_bodies:
            self._log_message(f"HTTP {status}", list(raw.headers.items()), content)
        look = self._options.get("on_response")
        if look is not None:
            look(raw)
        return raw

    def _raw(self, status: int, headers: Mapping[str, str], content: bytes | None = None) -> RawResponse:
        return RawResponse(
            status_code=status,
            headers=headers.lowered() if isinstance(headers, Headers) else {k.lower(): v for k, v in headers.items()},
            method=self.request.method,
            url=self._url.partition("?")[0],
            attempts=self._attempts,
            elapsed=time.monotonic() - self._started,
            content=content,
        )

    def reader(
        self, raw: RawResponse, clock: Callable[[], float] = time.monotonic, *, whole: bool = False
    ) -> EventReader[E]:
        """The reader for the events of an answer; `whole`: of one that is one JSON document."""
        from .streams import EventReader

        kind: type[EventReader[E]] = EventReader
        if whole:
            from .whole import WholeReader

            kind = WholeReader
        return kind(
            cast("EventStream[E]", self.request.events),
            errors=self.settings.errors,
            read_timeout=self.read_timeout,
            event_timeout=self.event_timeout,
            facts=facts_of(raw),
            clock=clock,
            hide=self.hide,
        )

    def _seconds(self, name: str, default: float | None) -> float | None:
        given = cast("Mapping[str, Any]", self._options)
        return seconds_of(name, given[name]) if name in given else default

    def broken(self, fault: Fault) -> VeneerError:
        """The error for a failed attempt, or for a body that broke off while it was read in blocks."""
        kind = self.settings.errors.of_fault(fault.kind, sent=fault.sent)
        facts = {} if self._head is None else facts_of(self._raw(*self._head))
        return kind(self.hide(fault.text), **facts)

    def _error(self, kind: type[VeneerError], text: str, **details: Any) -> VeneerError:
        return self.settings.errors.of(kind)(self.hide(text), **details)

    def hide(self, text: str) -> str:
        """A text without the credentials of this attempt: a server may repeat the key that it refuses."""
        for secret in self.secrets:
            value = str.__str__(secret).rpartition(" ")[2]
            if len(value) >= 4:
                text = text.replace(value, "***")
        return text

    def _log(self, text: str, *values: object) -> None:
        if log.isEnabledFor(logging.DEBUG):
            seconds = time.monotonic() - self._attempt_started
            place = (self.request.method, self.request.path, seconds, self._attempts)
            log.debug(f"%s %s %.3f s attempt %d {text}", *place, *values)

    def _log_message(self, head: str, fields: list[tuple[str, str]], content: bytes | None) -> None:
        """Log a request or answer in full, but for what is secret in it."""
        if log.isEnabledFor(logging.DEBUG):
            lines = [f"{n}: {'***' if isinstance(v, Secret) or n.lower() in HIDDEN else v}" for n, v in fields]
            text = "" if content is None else content[: 4 * LOGGED_BODY_LIMIT].decode("utf-8", "replace")
            log.debug("%s", self.hide("\n".join([head, *lines, text[:LOGGED_BODY_LIMIT]])))

    def _all_headers(self, extra: Mapping[str, str | None] | None) -> dict[str, tuple[str, str]]:
        request, body = self.request, self._body
        headers = dict(self.settings.headers)
        headers["accept"] = ("Accept", request.accept)
        if request.headers:
            headers.update(header_fields(dict(request.headers)))
        if body is not None:
            if body.content_type is not None:
                headers["content-type"] = ("Content-Type", body.content_type)
            if body.length is None:
                headers["transfer-encoding"] = ("Transfer-Encoding", "chunked")
            else:
                headers["content-length"] = ("Content-Length", str(body.length))
        elif request.method in ("POST", "PUT", "PATCH"):
            headers["content-length"] = ("Content-Length", "0")
        for name, given in (extra or {}).items():
            if given is None:
                self._removed.add(name.lower())
                headers.pop(name.lower(), None)
            else:
                headers.update(header_fields({name: given}))
        return headers


def header_fields(given: Mapping[Any, Any]) -> dict[str, tuple[str, str]]:
    """Headers, checked: names are tokens, values hold no control character; secret ones are hidden in print."""
    out: dict[str, tuple[str, str]] = {}
    for name, value in given.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"{name!r} is no header name; use letters, digits and hyphens")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise ConfigurationError(f"the value of header {name} must be ASCII text without control characters")
        secret = name.lower() in SENSITIVE or isinstance(value, Secret)
        value = value.strip(" \t")  # the HTTP library refuses blanks there, and its message shows the value
        out[name.lower()] = (name, Secret(value) if secret else value)
    return out


def facts_of(raw: RawResponse) -> dict[str, Any]:
    """What every error about an answer knows."""
    headers = raw.headers
    return {
        "headers": headers,
        "request_id": next((headers[name] for name in REQUEST_ID_HEADERS if name in headers), None),
        "retry_after": retry_after_of(headers),
        "response": raw,
    }


def _with_extra_body(request: Request[R, E], extra: Mapping[str, Any]) -> Request[R, E]:
    if not is_object(request.json):
        raise TypeError(f"extra_body adds fields to a JSON body; {request.operation} sends none")
    return evolve(request, json={**request.json, **extra})


def _query(request: Request[Any, Any], extra: Mapping[str, Any] | None) -> str:
    pairs = request.params
    if extra:
        pairs = (*(p for p in pairs if p[0] not in extra), *query((k, v, True) for k, v in extra.items()))
    return f"?{urlencode(pairs)}" if pairs else ""


def _authority(url: str) -> str:
    return url.partition("://")[2].partition("/")[0].partition("?")[0]
