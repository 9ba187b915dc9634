# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MessageRequest(Model):
    """`MessageRequest` of the service."""

    query: str
    parts: Sequence[ContentPart | Mapping[str, Any]] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "query": "query",
        "parts": "parts",
    }

    def __init__(self, *, query: str, parts: Sequence[ContentPart | Mapping[str, Any]] | None = None) -> None:
        self.query = query
        self.parts = parts
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.query = get("query")
        v = get("parts")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(parse_content_part(x) if isinstance(x, dict) else x)
            v = items
        self.parts = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.query
        if v is not None:
            out["query"] = v
        v = self.parts
        if v is not None:
            out["parts"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .content_part import parse_content_part
else:
    parse_content_part = _Later(__package__, ".content_part", "parse_content_part")

if TYPE_CHECKING:
    from .content_part import ContentPart
