# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ReasoningChunkData(Model):
    """A piece of a node's reasoning."""

    message_id: str | None
    reasoning: str | None
    node_id: str | None
    is_final: bool | None
    """This node's reasoning is complete."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "message_id": "message_id",
        "reasoning": "reasoning",
        "node_id": "node_id",
        "is_final": "is_final",
    }

    def __init__(
        self,
        *,
        message_id: str | None = None,
        reasoning: str | None = None,
        node_id: str | None = None,
        is_final: bool | None = None,
    ) -> None:
        self.message_id = message_id
        self.reasoning = reasoning
        self.node_id = node_id
        self.is_final = is_final
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.message_id = get("message_id")
        self.reasoning = get("reasoning")
        self.node_id = get("node_id")
        self.is_final = get("is_final")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.reasoning
        if v is not None:
            out["reasoning"] = v
        v = self.node_id
        if v is not None:
            out["node_id"] = v
        v = self.is_final
        if v is not None:
            out["is_final"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
