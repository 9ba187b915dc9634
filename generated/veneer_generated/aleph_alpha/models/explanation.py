# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Explanation(JsonModel):
    """What a piece of the target comes from."""

    target: str
    """The piece of the target."""
    items: list[ExplanationItem]
    """One for each item of the prompt, the last one for the target."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "target": "target",
        "items": "items",
    }

    def __init__(self, target: str, items: list[ExplanationItem]) -> None:
        self.target = target
        self.items = items
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
        self.target = get("target")
        v = get("items")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(parse_explanation_item(x) if isinstance(x, dict) else x)
            v = items
        self.items = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.target
        if v is not None:
            out["target"] = v
        v = self.items
        if v is not None:
            out["items"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .explanation_item import parse_explanation_item  # noqa: E402

if TYPE_CHECKING:
    from .explanation_item import ExplanationItem
