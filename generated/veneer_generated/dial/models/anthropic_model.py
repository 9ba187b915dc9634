# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicModel(DumpModel):
    """A model that speaks the format of Anthropic."""

    id: str
    type: str | None
    """`model`."""
    display_name: str | None
    created_at: str | None
    """Time, ISO 8601."""
    max_input_tokens: int | None
    max_tokens: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "display_name": "display_name",
        "created_at": "created_at",
        "max_input_tokens": "max_input_tokens",
        "max_tokens": "max_tokens",
    }

    def __init__(
        self,
        *,
        id: str,
        type: str | None = None,
        display_name: str | None = None,
        created_at: str | None = None,
        max_input_tokens: int | None = None,
        max_tokens: int | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self.display_name = display_name
        self.created_at = created_at
        self.max_input_tokens = max_input_tokens
        self.max_tokens = max_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.type = get("type")
        self.display_name = get("display_name")
        self.created_at = get("created_at")
        self.max_input_tokens = get("max_input_tokens")
        self.max_tokens = get("max_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.display_name
        if v is not None:
            out["display_name"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.max_input_tokens
        if v is not None:
            out["max_input_tokens"] = v
        v = self.max_tokens
        if v is not None:
            out["max_tokens"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
