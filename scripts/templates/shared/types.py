"""Types that all generated packages share: requests, event streams, models, file contents. No transport in here."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from enum import Enum
from functools import lru_cache
from os import PathLike
from typing import IO, Any, ClassVar, Generic, NamedTuple, NoReturn, Self, TypeVar
from urllib.parse import quote, unquote

from attr import field, frozen  # `attrs` is the same with six modules more to load

R = TypeVar("R")
E = TypeVar("E")

FileContent = bytes | bytearray | memoryview | str | PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
"""What can be sent as a file: bytes, a path, a binary file object, a (sync or async) iterable of bytes, text."""


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
    parse_object: Callable[[dict[str, Any]], E] | None = None
    """Makes it of what is known to be an object, where all events are objects."""
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
    error_key: str | None = None
    """A property that each error object has: events without it need no closer look."""
    parse_error: Callable[[Any], Any] | None = None
    """Makes the typed error of it."""


@frozen(kw_only=True)
class Request(Generic[R, E]):
    """One call as the document describes it, and the ways to read its answer; knows nothing of a transport.

    It carries no credentials and no base URL, so it can be sent twice, retried, logged and compared. `repr` leaves the
    body out: it may be long, and is nobody's business where a request is printed.
    """

    operation: str
    method: str
    path: str
    parse: Callable[[int, bytes], R] = field(eq=False, repr=False)
    """Makes the typed result of a 2XX answer's status and body; raises ValueError where the body is no JSON."""
    parse_error: Callable[[int, bytes], Any] = field(eq=False, repr=False)
    """Makes the documented error body, or None where the body is not what the document says; never raises."""
    events: EventStream[E] | None = field(default=None, eq=False, repr=False)
    accept: str = "*/*"
    params: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    json: Any = field(default=None, repr=False)
    """The JSON body, ready for `json.dumps`; None is no body."""
    parts: tuple[Part, ...] | None = field(default=None, repr=False)
    """The fields of a multipart body, in order."""
    form: tuple[tuple[str, str], ...] | None = field(default=None, repr=False)
    content: FileContent | None = field(default=None, repr=False)
    content_type: str | None = None
    idempotent: bool = False
    """The document says (`x-idempotent`) that the call may be repeated although its method would forbid it."""
    retry: bool = True
    """False where the document says (`x-retry: false`) that the call creates something: not to be repeated."""


_SLOTS = ("__weakref__", "_extra", "_source")


class Model:
    """Base of all generated models: remembers what the service sent, so that `to_dict` gives it back.

    An absent or null field reads as None. Unknown fields are kept in `additional_properties`. A model made by
    `from_dict` keeps a reference to the mapping it was made of and does not change it.
    """

    # Not written out here: where mypy's attrs plugin knows a base's slots it forgets them in the subclass.
    __slots__ = _SLOTS

    _FIELDS: ClassVar[Mapping[str, str]] = {}
    """Wire name to attribute name, in the order of the document."""
    _CONCAT: ClassVar[frozenset[str]] = frozenset()
    """Wire names (`x-merge: concat`) whose texts in the pieces of a stream are joined."""
    _SECRET: ClassVar[frozenset[str]] = frozenset()
    """Wire names (`format: password`) whose values `repr` hides."""

    _source: Mapping[str, Any] | None
    """What `from_dict` was given; None for a model that the caller made."""
    _extra: dict[str, Any] | None
    """The unknown fields once somebody asked for them."""

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
        if self._extra is None:
            self._extra = self._unknown()
        return self._extra

    @additional_properties.setter
    def additional_properties(self, value: dict[str, Any]) -> None:
        self._extra = value

    def _unknown(self) -> dict[str, Any]:
        if self._extra is not None:
            return self._extra
        known = self._FIELDS
        return {k: v for k, v in self._source.items() if k not in known} if self._source is not None else {}

    def _complete(self, out: dict[str, Any]) -> dict[str, Any]:
        """Add to `out` the nulls that came and the unknown fields; `to_dict` asks only where some are missing."""
        extra = self._extra
        if self._source is not None:
            known = self._FIELDS
            for name, value in self._source.items():
                if name not in out and (extra is None if name not in known else value is None):
                    out[name] = value
        if extra is not None:
            for name, value in extra.items():
                out[name] = dump(value)
        return out

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or other.__class__ is not self.__class__:
            return NotImplemented
        return self._values() == other._values()

    __hash__ = None  # type: ignore[assignment]  # models are mutable

    def _values(self) -> tuple[Any, ...]:
        return (*(getattr(self, name) for name in self._FIELDS.values()), self._unknown())

    def __repr__(self) -> str:
        shown: list[str] = []
        for wire, name in self._FIELDS.items():
            value = getattr(self, name, None)  # a traceback with locals may show a model that could not be made
            if value is not None:
                shown.append(f"{name}={'***' if wire in self._SECRET else repr(value)}")
        with suppress(AttributeError):
            shown += [f"{name}={value!r}" for name, value in self._unknown().items()]
        return f"{self.__class__.__name__}({', '.join(shown)})"


class JsonModel(Model):
    """A model with the names `to_json` and `from_json` too (`x-json-methods`)."""

    __slots__ = ()

    @classmethod
    def from_json(cls, json: Mapping[str, Any]) -> Self:
        """The same as `from_dict`."""
        return cls.from_dict(json)

    def to_json(self) -> dict[str, Any]:
        """The same as `to_dict`."""
        return self.to_dict()


class MappingModel(Model, MutableMapping[str, Any]):
    """A model that is also a mapping of its JSON data, by wire name (`x-mapping-access`)."""

    __slots__ = ()

    def _take(self, mapping: Mapping[str, Any], **constants: Any) -> None:
        """Become the model of `mapping`; constants that it leaves out are set."""
        made = self.from_dict(mapping)
        for name in (*self._FIELDS.values(), "_source", "_extra"):
            setattr(self, name, getattr(made, name))
        for name, value in constants.items():
            if getattr(self, name) is None:
                setattr(self, name, value)

    def as_dict(self) -> dict[str, Any]:
        """The same as `to_dict`."""
        return self.to_dict()

    def copy(self) -> Self:
        """A copy that shares nothing with this model but the values inside."""
        return self.from_dict(self.to_dict())

    def __getitem__(self, name: str) -> Any:
        value = getattr(self, self._FIELDS[name]) if name in self._FIELDS else None
        # Most look-ups are of plain values: no need to write out the rest.
        return value if value.__class__ in _PLAIN else self.to_dict()[name]

    def __setitem__(self, name: str, value: Any) -> None:
        if name not in self._FIELDS:
            self.additional_properties[name] = value
            return
        read = self.from_dict({name: value})
        setattr(self, self._FIELDS[name], getattr(read, self._FIELDS[name]))
        if self._source is not None or value is None:
            self._source = {**(self._source or {}), name: value}

    def __delitem__(self, name: str) -> None:
        if name not in self.to_dict():
            raise KeyError(name)
        if name not in self._FIELDS:
            del self.additional_properties[name]
            return
        setattr(self, self._FIELDS[name], None)
        self._source = {k: v for k, v in (self._source or {}).items() if k != name}

    def __contains__(self, name: object) -> bool:
        return name in self.to_dict()

    def __iter__(self) -> Iterator[str]:
        return iter(self.to_dict())

    def __len__(self) -> int:
        return len(self.to_dict())

    def __str__(self) -> str:
        return json.dumps(self.to_dict(), indent=2)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Mapping):
            return self.to_dict() == (other.to_dict() if isinstance(other, Model) else other)
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]  # models are mutable


_PLAIN = frozenset({str, int, float, bool})


class Operation(NamedTuple):
    """Where one operation is: module below `api`, and what it calls."""

    module: str
    method: str
    path: str
    segments: frozenset[str] = frozenset()
    """Path parameters (`x-multi-segment`) that may contain slashes."""


class ResponseError(Exception):
    """An answer that is no 2XX, as the generated low-level clients raise it."""

    def __init__(self, status: int, headers: Mapping[str, str], content: bytes, body: Any) -> None:
        super().__init__(f"HTTP status {status}")
        self.status = status
        self.headers = headers
        self.content = content
        """The body as it came."""
        self.body = body
        """The body as the document describes it, or None where it is something else."""


class Secret(str):
    """A string that does not show itself in `repr`, and so in no traceback or container that is printed."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __getitem__(self, key: Any) -> Secret:
        """A part, just as secret: what prints long values prints their first part, as rich's tracebacks do."""
        return Secret(str.__getitem__(self, key))


def hidden(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The same fields, their texts as secrets."""
    return {name: Secret(value) if isinstance(value, str) else value for name, value in fields.items()}


class Later:
    """A name of another module that is loaded when it is first used, and kept."""

    __slots__ = ("_loaded", "_place")

    def __init__(self, *place: str) -> None:
        self._place = place
        self._loaded: Any = None

    def _load(self) -> Any:
        if self._loaded is None:
            from importlib import import_module

            package, module, name = self._place
            self._loaded = getattr(import_module(module, package), name)
        return self._loaded

    def __getattr__(self, name: str) -> Any:
        return getattr(self._load(), name)

    def __call__(self, *arguments: Any) -> Any:
        return self._load()(*arguments)


def dump(value: Any) -> Any:
    """JSON-ready data of models, mappings, sequences, enums and dates in any nesting; other values pass."""
    if value is None or value.__class__ in _PLAIN:
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {k: dump(v) for k, v in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Iterable) and not isinstance(value, str | bytes | bytearray | memoryview):
        return [dump(v) for v in value]
    return value


def text(value: Any) -> str:
    """A scalar as it stands in a query, a header or a form field."""
    value = dump(value)
    if value is True or value is False:
        return "true" if value else "false"
    return str(value)


def query(pairs: Iterable[tuple[str, Any, bool]]) -> tuple[tuple[str, str], ...]:
    """Query parameters of (name, value, explode): None is left out; a sequence repeats the name, or has commas."""
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
    _refuse_ways_out(name, raw)
    return quote(raw, safe="")


def segments(name: str, value: Any, *, empty: bool = False) -> str:
    """Encoded path segments kept apart by slashes; one at the end (a folder) stays, one at the start is refused."""
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
    _refuse_ways_out(name, raw)
    return "/".join(quote(part, safe="") for part in parts) + ("/" if folder else "")


def _refuse_ways_out(name: str, raw: str) -> None:
    """Refuse what a server that decodes once more would take for another path, and characters that no name has."""
    plain = unquote(raw)
    if any(c < " " or c == "\x7f" for c in plain):
        raise ValueError(f"{name}: {raw!r} contains a control character; remove it")
    if not {".", ".."}.isdisjoint(plain.replace("\\", "/").split("/")):
        raise ValueError(f"{name}: {raw!r} contains '.' or '..' between separators, which could lead to another path")


def parse_datetime(value: Any) -> Any:
    """A date-time of the service as `datetime`; what is no date-time passes unchanged, so that no answer is lost."""
    if not isinstance(value, str):
        return value
    from dateutil.parser import isoparse  # loading it costs more than most programs' first call

    try:
        return isoparse(value)
    except (ValueError, OverflowError):
        return value


def dump_datetime(value: Any, came: Any = None) -> Any:
    """The reverse of `parse_datetime`; an unchanged date-time goes out in the letters in which it came."""
    if isinstance(value, datetime):
        return came if isinstance(came, str) and _same(parse_datetime(came), value) else value.isoformat()
    return dump(value)


def parse_date(value: Any) -> Any:
    """A date of the service as `date`; what is no date passes unchanged."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def dump_date(value: Any, came: Any = None) -> Any:
    """The reverse of `parse_date`."""
    if isinstance(value, date):
        return came if isinstance(came, str) and _same(parse_date(came), value) else value.isoformat()
    return dump(value)


@lru_cache(maxsize=16)
def _utc(seconds: float) -> datetime:
    """All pieces of a stream tell of the same moment."""
    return datetime.fromtimestamp(seconds, UTC)


def parse_epoch(value: Any, scale: int = 1) -> Any:
    """Seconds (or 1/scale seconds) since 1970 as aware `datetime` in UTC; what is no such number passes unchanged."""
    if value.__class__ is not int and value.__class__ is not float:
        return value
    try:
        return _utc(value / scale)
    except (ValueError, OverflowError, OSError):
        return value


def dump_epoch(value: Any, came: Any = None, scale: int = 1) -> Any:
    """The reverse of `parse_epoch`; an unchanged time goes out as the number that came."""
    if isinstance(value, datetime):
        return came if _same(parse_epoch(came, scale), value) else round(value.timestamp() * scale)
    return dump(value)


def _same(one: Any, other: Any) -> bool:
    """Equal and of one class: an aware and a naive time differ, a date is no date-time."""
    return one.__class__ is other.__class__ and bool(one == other)


def either(name: str, value: Any, other_name: str, other: Any) -> Any:
    """The value of an argument that has two names (`x-also-named`); raises TypeError where both are given."""
    if other is None:
        return value
    if value is not None:
        raise TypeError(f"{name} and {other_name} are the same argument; give one of them")
    return other


def is_data(value: Any) -> bool:
    """Whether a constructor's first argument is the one mapping that it takes instead of keywords."""
    return isinstance(value, Mapping) and not isinstance(value, Model)


def form(body: Model | Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """The fields of a form body; a sequence repeats the name."""
    return query((name, value, True) for name, value in dump(body).items())


def part(name: str, value: Any) -> Iterator[Part]:
    """The parts of one field of a multipart body: None is left out, a sequence repeats, objects are sent as JSON."""
    if value is None:
        return
    if isinstance(value, Model | Mapping):
        yield Part(name, json.dumps(dump(value), ensure_ascii=False))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from part(name, item)
    else:
        yield Part(name, text(value))


def file(name: str, value: Any) -> Iterator[Part]:
    """The parts of one `format: binary` field of a multipart body; a list or tuple of files repeats the name."""
    if value is None:
        return
    if isinstance(value, list | tuple):
        for item in value:
            yield from file(name, item)
    else:
        yield Part(name, value if isinstance(value, File) else File(content=value))


LARGE_JSON = 64 * 1024
"""Bytes from which on another decoder pays: embeddings have megabytes, most answers some kilobytes."""


@lru_cache(maxsize=1)
def _fast_decoder() -> tuple[Callable[[bytes], Any], tuple[type[Exception], ...]] | None:
    """The decoder of `veneer[fast]` and what it raises; None where it is not installed."""
    try:
        import msgspec
    except ImportError:
        return None
    return msgspec.json.decode, (msgspec.MsgspecError, ValueError, RecursionError)


def read_json(content: bytes) -> Any:
    """The JSON of an answer's body; raises ValueError where it is none."""
    fast = _fast_decoder() if len(content) >= LARGE_JSON else None
    if fast is not None:
        decode, errors = fast
        with suppress(*errors):  # it takes less than Python's own: no NaN, no half of a surrogate pair, no UTF-16
            return decode(content)
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None


def read_object(content: bytes) -> dict[str, Any]:
    """The JSON object of an answer's body; raises ValueError where it is none."""
    return as_object(read_json(content))


def read_array(content: bytes) -> list[Any]:
    """The JSON array of an answer's body; raises ValueError where it is none."""
    value = read_json(content)
    if not isinstance(value, list):
        raise ValueError(f"expected a JSON array, got {_kind(value)}")
    return value


def as_object(value: Any) -> dict[str, Any]:
    """Decoded JSON that has to be an object; raises ValueError where it is none."""
    if not isinstance(value, dict):
        raise ValueError(f"expected a JSON object, got {_kind(value)}")
    return value


def refuse(value: Any) -> NoReturn:
    """Raises ValueError: decoded JSON is neither an object nor an array."""
    raise ValueError(f"expected a JSON object or array, got {_kind(value)}")


def _kind(value: Any) -> str:
    kinds = {
        str: "a string",
        bool: "a boolean",
        int: "a number",
        float: "a number",
        list: "an array",
        dict: "an object",
    }
    return kinds.get(value.__class__, "null")
