"""Types that all generated packages share: requests, event streams, models, file contents. No transport in here."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from os import PathLike
from typing import IO, Any, ClassVar, Generic, NamedTuple, Self, TypeVar
from urllib.parse import quote

from attrs import field, frozen

R = TypeVar("R")
E = TypeVar("E")

FileContent = bytes | bytearray | memoryview | str | PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
"""What can be sent as a file: bytes, a path (`pathlib.Path`), a binary file object, a (sync or async) iterable of bytes, or text."""


@frozen(kw_only=True)
class File:
    """A file to send: its content and, where the service keeps them, a name and a media type."""

    content: FileContent
    filename: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] | None = None


class Part(NamedTuple):
    """One part of a multipart body; `value` is the text of a plain field or a `File`."""

    name: str
    value: str | File


@frozen(kw_only=True)
class EventStream(Generic[E]):
    """How the answer of one operation streams: what an event is, and what ends the stream."""

    parse: Callable[[Any], E]
    """Makes the typed event of the decoded JSON of one `data` field."""
    terminator: str | None = None
    """A `data` field with this text ends the stream; a stream that stops without it was cut."""
    tag: str | None = None
    """The property that names the type of an event, where the service has one."""
    final: frozenset[str] = frozenset()
    """Tags of events after which the stream may end."""
    eof: bool = False
    """The stream may simply end."""
    ping: frozenset[str] = frozenset()
    """Tags (or SSE event names) that only keep the connection alive."""
    is_error: Callable[[Any], bool] | None = None
    """Whether the decoded JSON of an event is the service's error object."""
    parse_error: Callable[[Any], Any] | None = None
    """Makes the typed error of it."""


@frozen(kw_only=True)
class Request(Generic[R, E]):
    """One call as the document describes it, and the ways to read its answer; knows nothing of a transport.

    It carries no credentials and no base URL, so it can be sent twice, retried, logged and compared.
    """

    operation: str
    method: str
    path: str
    parse: Callable[[int, bytes], R] = field(eq=False)
    """Makes the typed result of a 2XX answer's status and body; raises ValueError where the body is no JSON."""
    parse_error: Callable[[int, bytes], Any] = field(eq=False)
    """Makes the documented error body, or None where the body is not what the document says; never raises."""
    events: EventStream[E] | None = field(default=None, eq=False)
    accept: str = "*/*"
    params: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    json: Any = None
    """The JSON body, ready for `json.dumps`; None is no body."""
    parts: tuple[Part, ...] | None = None
    """The fields of a multipart body, in order."""
    form: tuple[tuple[str, str], ...] | None = None
    content: FileContent | None = None
    content_type: str | None = None
    idempotent: bool = False
    """The document says (`x-idempotent`) that the call may be repeated although its method would forbid it."""
    retry: bool = True
    """False where the document says (`x-retry: false`) that the call creates something: no repetition after an answer."""


class Model:
    """Base of all generated models: remembers what the service sent, so that `to_dict` gives it back.

    An absent or null field reads as None. Unknown fields are kept in `additional_properties`. A model made by
    `from_dict` keeps a reference to the mapping it was made of and does not change it.
    """

    __slots__ = ("_extra", "_source")

    _FIELDS: ClassVar[Mapping[str, str]] = {}
    """Wire name to attribute name, in the order of the document."""
    _SEND_NULL: ClassVar[frozenset[str]] = frozenset()
    """Wire names (`x-send-null`) that are sent as null where the caller gave None."""
    _SECRET: ClassVar[frozenset[str]] = frozenset()
    """Wire names (`format: password`) whose values `repr` hides."""

    _source: Mapping[str, Any]
    _extra: dict[str, Any]

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Make the model of decoded JSON; missing, null and unknown fields are taken as they come."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """The model as JSON-ready data, by wire names: fields that are set, nulls that came, unknown fields."""
        raise NotImplementedError

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not name, by wire name; what is put in here is sent too."""
        try:
            return self._extra
        except AttributeError:
            known = self._FIELDS
            self._extra = {k: v for k, v in getattr(self, "_source", {}).items() if k not in known}
            return self._extra

    @additional_properties.setter
    def additional_properties(self, value: dict[str, Any]) -> None:
        self._extra = value

    def _complete(self, out: dict[str, Any]) -> dict[str, Any]:
        """Add to `out` the nulls that came or must be sent, and the unknown fields."""
        source = getattr(self, "_source", None)
        if source is None:
            for name in self._SEND_NULL:
                out.setdefault(name, None)
        else:
            known = self._FIELDS
            for name, value in source.items():
                if value is None and name in known:
                    out.setdefault(name, None)
        for name, value in self.additional_properties.items():
            out[name] = dump(value)
        return out

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self._values() == other._values()  # type: ignore[attr-defined]  # same class, checked above

    __hash__ = None  # type: ignore[assignment]  # models are mutable

    def _values(self) -> tuple[Any, ...]:
        return (*(getattr(self, name) for name in self._FIELDS.values()), self.additional_properties)

    def __repr__(self) -> str:
        shown: list[str] = []
        for wire, name in self._FIELDS.items():
            value = getattr(self, name)
            if value is not None:
                shown.append(f"{name}={'***' if wire in self._SECRET else repr(value)}")
        shown += [f"{name}={value!r}" for name, value in self.additional_properties.items()]
        return f"{self.__class__.__name__}({', '.join(shown)})"


def dump(value: Any) -> Any:
    """JSON-ready data of models, mappings, sequences, enums and dates in any nesting; other values pass."""
    if value is None or isinstance(value, str | int | float):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {k: dump(v) for k, v in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray | memoryview):
        return [dump(v) for v in value]
    return value


def text(value: Any) -> str:
    """A scalar as it stands in a query, a header or a form field."""
    value = dump(value)
    if value is True or value is False:
        return "true" if value else "false"
    return str(value)


def query(pairs: Iterable[tuple[str, Any, bool]]) -> tuple[tuple[str, str], ...]:
    """Query parameters of (name, value, explode): None is left out; a sequence repeats the name or is joined by commas."""
    return tuple(_query(pairs))


def _query(pairs: Iterable[tuple[str, Any, bool]]) -> Iterator[tuple[str, str]]:
    for name, value, explode in pairs:
        if value is None:
            continue
        if isinstance(value, Sequence | set | frozenset) and not isinstance(value, str):
            items = [text(v) for v in value]
            yield from ((name, v) for v in items) if explode else ((name, ",".join(items)),)
        else:
            yield name, text(value)


def headers(pairs: Iterable[tuple[str, Any]]) -> tuple[tuple[str, str], ...]:
    """Header fields of (name, value): None is left out; line ends are refused."""
    out: list[tuple[str, str]] = []
    for name, value in pairs:
        if value is not None:
            line = text(value)
            if any(c in "\r\n\0" for c in line):
                raise ValueError(f"header {name}: the value contains a line end or NUL; remove it")
            out.append((name, line))
    return tuple(out)


def segment(name: str, value: Any) -> str:
    """One percent-encoded path segment; refuses what a URL parser would swallow ('', '.', '..')."""
    raw = text(value)
    if raw in ("", ".", ".."):
        raise ValueError(f"{name}: {raw!r} cannot be part of a URL path; give a non-empty name")
    return quote(raw, safe="")


def segments(name: str, value: Any, *, empty: bool = False) -> str:
    """Percent-encoded path segments kept apart by slashes; a slash at the end (a folder) stays, one at the start is refused."""
    raw = text(value)
    if raw == "" and empty:
        return ""
    folder = raw.endswith("/")
    parts = (raw[:-1] if folder else raw).split("/")
    for part in parts:
        if part in ("", ".", ".."):
            raise ValueError(
                f"{name}: {raw!r} has an empty, '.' or '..' segment; give names separated by single slashes"
            )
    return "/".join(quote(part, safe="") for part in parts) + ("/" if folder else "")


def parse_datetime(value: Any) -> Any:
    """A date-time of the service as `datetime`; what is no date-time passes unchanged, so that no answer is lost."""
    if not isinstance(value, str):
        return value
    from dateutil.parser import isoparse  # loading it costs more than most programs' first call

    try:
        return isoparse(value)
    except ValueError:
        return value


def parse_date(value: Any) -> Any:
    """A date of the service as `date`; what is no date passes unchanged."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def parse_epoch(value: Any, scale: int = 1) -> Any:
    """Seconds (or 1/scale seconds) since 1970 as aware `datetime` in UTC; what is no such number passes unchanged."""
    try:
        return datetime.fromtimestamp(value / scale, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return value


def dump_epoch(value: Any, scale: int = 1) -> Any:
    """The reverse of `parse_epoch`."""
    return round(value.timestamp() * scale) if isinstance(value, datetime) else value
