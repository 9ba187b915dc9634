# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ConversationSettings(DumpModel):
    """With what a message was asked."""

    prompt: str | None
    """System prompt."""
    temperature: float | None
    selected_addons: list[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt": "prompt",
        "temperature": "temperature",
        "selectedAddons": "selected_addons",
    }

    def __init__(
        self, *, prompt: str | None = None, temperature: float | None = None, selected_addons: list[str] | None = None
    ) -> None:
        self.prompt = prompt
        self.temperature = temperature
        self.selected_addons = selected_addons
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.prompt = get("prompt")
        self.temperature = get("temperature")
        self.selected_addons = get("selectedAddons")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompt
        if v is not None:
            out["prompt"] = v
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.selected_addons
        if v is not None:
            out["selectedAddons"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
