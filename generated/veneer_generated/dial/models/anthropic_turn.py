# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnthropicTurn(DumpModel):
    """A message of a conversation."""

    role: str
    """`user` or `assistant`."""
    content: str | Sequence[Mapping[str, Any]]
    """A text, or blocks."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "role": "role",
        "content": "content",
    }

    def __init__(self, *, role: str, content: str | Sequence[Mapping[str, Any]]) -> None:
        self.role = role
        self.content = content
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.role = get("role")
        self.content = get("content")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.role
        if v is not None:
            out["role"] = v
        v = self.content
        if v is not None:
            out["content"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
