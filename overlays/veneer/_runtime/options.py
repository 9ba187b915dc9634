"""What a call can be told beside its arguments: limits, extra fields, a look at the raw answer."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict, cast

from attr import field, frozen

from veneer_generated.types import Secret, hidden

from .errors import ConfigurationError

if TYPE_CHECKING:
    from .headers import Headers
    from .http import Timeout

DEFAULT_TIMEOUT = 600.0
"""Seconds for one attempt: reasoning models answer after minutes."""
CONNECT_TIMEOUT = 10.0
"""Seconds to connect: a server that is there accepts within a few round trips."""
READ_TIMEOUT = 60.0
"""Seconds of silence in a stream or download: services that think for long send pings."""
LONGEST = 1e9
"""Seconds; what is longer, infinity for one, is no limit: operating systems cannot count that far."""
EVENT_TIMEOUT = 600.0
"""Seconds between two events that are no pings: heartbeats can keep a dead answer alive for hours."""


@frozen(kw_only=True)
class RawResponse:
    """The answer as it came, without its connection: plain data that can be kept, compared and pickled."""

    status_code: int
    headers: Mapping[str, str]
    """Header fields, names in lower case; repeated ones joined by commas."""
    method: str
    url: str
    """The URL without its query, which may hold secrets."""
    attempts: int
    """How many requests the call took, redirects not counted."""
    elapsed: float
    """Seconds from the first attempt to this answer's last byte (streams and downloads: to its headers)."""
    content: bytes | None = field(default=None, repr=False)
    """The body; None for streams and downloads."""

    @property
    def text(self) -> str:
        """The body as text; empty where there is none."""
        return (self.content or b"").decode("utf-8", "replace")

    def json(self) -> Any:
        """The body as decoded JSON; raises ValueError where it is none."""
        return json.loads(self.content or b"")


@frozen(kw_only=True)
class RawRequest:
    """A request as it is about to go out. What is done to its `headers` counts; their secrets do not show in `repr`."""

    method: str
    url: str
    headers: Headers
    content: bytes | None = None
    """The body where it is one block in memory; None where there is none, and where it is read while it is sent."""


class CallOptions(TypedDict, total=False):
    """Options that every call takes; call beats client beats environment."""

    timeout: float | Timeout | None
    """Seconds for one attempt, for a stream or download until its headers; None: no limit. An `httpx.Timeout` keeps its
    meaning of limits for each phase."""
    max_retries: int
    """How often a failed attempt may be repeated; 0: never."""
    extra_headers: Mapping[str, str | None]
    """Header fields to add or replace; None removes one."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Fields to add to, or replace in, a JSON body."""
    read_timeout: float | None
    """Streams and downloads: seconds without a single byte; None: no limit."""
    event_timeout: float | None
    """Streams: seconds without an event that is no ping; None: no limit."""
    on_request: Callable[[RawRequest], object]
    """Is shown the request before each attempt, and may change its headers."""
    on_response: Callable[[RawResponse], object]
    """Is shown the answer, successful or not, before the call returns or raises."""


_NAMES = frozenset(CallOptions.__annotations__)
_HEADERS = ("extra_headers", "headers")
"""Options with header fields of the caller's."""
_MAPPINGS = frozenset({"extra_headers", "extra_query", "extra_body"})
_FUNCTIONS = frozenset({"on_request", "on_response"})
_OWN = frozenset({"extra_headers", "extra_query", "extra_body", "on_response"})
"""Options that are about one request and its answer."""
_OF_CONTENT = ("accept", "content-", "if-", "range")
"""Beginnings of the names of headers that are about the content that is asked for or sent."""


def hide_headers(options: Mapping[str, Any], *also: str) -> None:
    """Make secrets of the caller's header values, in place, and of the texts of the keywords that `also` names.

    Options are the keywords of a method of ours, one dict from frame to frame: once this was done, no traceback with
    locals shows the values, whatever their names.
    """
    if isinstance(options, dict):
        for name in _HEADERS:
            given = options.get(name)
            if isinstance(given, Mapping):
                options[name] = hidden(cast("Mapping[str, Any]", given))
        for name in also:
            if isinstance(options.get(name), str):
                options[name] = Secret(options[name])


def check_options(options: Mapping[str, Any]) -> None:
    """Refuse options that do not exist, as a misspelt `timeout` must not be ignored, and those of a wrong kind."""
    refuse_unknown(options, _NAMES, "option", "a call")
    for name, value in options.items():
        if name in _FUNCTIONS and not callable(value):
            raise ConfigurationError(f"{name} is of type {type(value).__name__}; give a function of one argument")
        if name in _MAPPINGS and value is not None and not isinstance(value, Mapping):
            raise ConfigurationError(f"{name} is of type {type(value).__name__}; give a mapping of names to values")


def beforehand(options: CallOptions) -> CallOptions:
    """The options for a request that has to come before a call's own: limits, and what says who is calling.

    What is about the content or query of the call's own, and the look at its answer, stay with that.
    """
    hide_headers(options)
    given = options.get("extra_headers") or {}
    kept = {name: value for name, value in given.items() if not name.lower().startswith(_OF_CONTENT)}
    left = {name: value for name, value in options.items() if name not in _OWN}
    return cast("CallOptions", {**left, "extra_headers": kept} if kept else left)


def is_anybodys(options: CallOptions) -> bool:
    """Whether a call may be another caller's than its client's: by headers, a query or a hook of its own."""
    return any(options.get(name) for name in ("extra_headers", "extra_query", "on_request"))


def refuse_unknown(given: Iterable[str], known: Collection[str], what: str, whose: str) -> None:
    """Raise TypeError for names that are not known; it says which are, or which one may have been meant."""
    unknown = sorted(set(given) - set(known))
    if unknown:
        from difflib import get_close_matches

        meant = get_close_matches(unknown[0], known, n=1) if len(unknown) == 1 else []
        advice = f"did you mean {meant[0]}?" if meant else f"{whose} takes {', '.join(sorted(known))}"
        raise TypeError(f"unknown {what} {', '.join(unknown)}; {advice}")


class Limits(NamedTuple):
    """Time limits of one attempt, in seconds; None is no limit."""

    deadline: float | None
    """The whole attempt."""
    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


def limits_of(timeout: object) -> Limits:
    """Limits of what a user gave as `timeout`: a number, None or an `httpx.Timeout` (known by its four attributes)."""
    if timeout is None:
        return Limits(None, None, None, None, None)
    if all(hasattr(timeout, phase) for phase in ("connect", "read", "write", "pool")):
        phases: Any = timeout
        return Limits(None, phases.connect, phases.read, phases.write, phases.pool)
    if isinstance(timeout, bool) or not isinstance(timeout, int | float):
        raise ConfigurationError(
            f"timeout is of type {type(timeout).__name__}; give seconds as a number, an httpx.Timeout, or None"
        )
    if not timeout > 0:
        raise ConfigurationError(f"timeout is {timeout!r}; give a number of seconds above 0, or None for no limit")
    if timeout > LONGEST:
        return Limits(None, None, None, None, None)
    number = float(timeout)
    return Limits(number, min(number, CONNECT_TIMEOUT), number, number, number)


def seconds_of(name: str, value: Any) -> float | None:
    """One of the stream limits, checked."""
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
        raise ConfigurationError(f"{name} is {value!r}; give a number of seconds above 0, or None for no limit")
    return float(value) if value <= LONGEST else None


def retries_of(value: Any) -> int:
    """`max_retries`, checked."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigurationError(f"max_retries is {value!r}; give a whole number, 0 or more")
    return value


def split(parameters: Mapping[str, Any], aliases: Mapping[str, str]) -> tuple[dict[str, Any], CallOptions]:
    """Part the keywords of a call into fields of its body and call options; an alias is another name of an option."""
    hide_headers(parameters)
    fields: dict[str, Any] = {}
    options: dict[str, Any] = {}
    for name, value in parameters.items():
        known = aliases.get(name, name)
        if known not in _NAMES:
            fields[name] = value
        elif known == name or value is not None:
            options[known] = value
    return fields, cast("CallOptions", options)
