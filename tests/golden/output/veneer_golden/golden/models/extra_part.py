# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ExtraPart(Model):
    """`ExtraPart` of the service."""

    type: str
    nested: list[ContentPart] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "nested": "nested",
    }

    def __init__(self, *, type: str, nested: list[ContentPart] | None = None) -> None:
        self.type = type
        self.nested = nested
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
        self.type = get("type")
        v = get("nested")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(parse_content_part(x) if isinstance(x, dict) else x)
            v = items
        self.nested = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.nested
        if v is not None:
            out["nested"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .content_part import parse_content_part  # noqa: E402

if TYPE_CHECKING:
    from .content_part import ContentPart
