# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextPromptItem(JsonModel):
    """A text in a prompt."""

    type: Literal["text"]
    data: str
    """The text."""
    controls: Sequence[TextControl | Mapping[str, Any]] | None
    add_prefix_space: bool | None
    """In optimized prompts only."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "data": "data",
        "controls": "controls",
        "add_prefix_space": "add_prefix_space",
    }

    def __init__(
        self,
        data: str,
        controls: Sequence[TextControl | Mapping[str, Any]] | None = (),
        *,
        type: Literal["text"] = "text",
        add_prefix_space: bool | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.controls = controls
        self.add_prefix_space = add_prefix_space
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
        self.data = get("data")
        v = get("controls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(TextControl.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.controls = v
        self.add_prefix_space = get("add_prefix_space")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.data
        if v is not None:
            out["data"] = v
        v = self.controls
        if v is not None:
            out["controls"] = (
                [x.to_dict() if x.__class__ is TextControl else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.add_prefix_space
        if v is not None:
            out["add_prefix_space"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .text_control import TextControl  # noqa: E402
