# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AgentThoughtItem(Model):
    """A step of an agent."""

    id: str | None
    chain_id: str | None
    message_id: str | None
    position: int | None
    thought: str | None
    tool: str | None
    tool_labels: dict[str, Any] | None
    tool_input: str | None
    observation: str | None
    files: list[str] | None
    created_at: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "chain_id": "chain_id",
        "message_id": "message_id",
        "position": "position",
        "thought": "thought",
        "tool": "tool",
        "tool_labels": "tool_labels",
        "tool_input": "tool_input",
        "observation": "observation",
        "files": "files",
        "created_at": "created_at",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        chain_id: str | None = None,
        message_id: str | None = None,
        position: int | None = None,
        thought: str | None = None,
        tool: str | None = None,
        tool_labels: dict[str, Any] | None = None,
        tool_input: str | None = None,
        observation: str | None = None,
        files: list[str] | None = None,
        created_at: int | None = None,
    ) -> None:
        self.id = id
        self.chain_id = chain_id
        self.message_id = message_id
        self.position = position
        self.thought = thought
        self.tool = tool
        self.tool_labels = tool_labels
        self.tool_input = tool_input
        self.observation = observation
        self.files = files
        self.created_at = created_at
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.chain_id = get("chain_id")
        self.message_id = get("message_id")
        self.position = get("position")
        self.thought = get("thought")
        self.tool = get("tool")
        self.tool_labels = get("tool_labels")
        self.tool_input = get("tool_input")
        self.observation = get("observation")
        self.files = get("files")
        self.created_at = get("created_at")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.chain_id
        if v is not None:
            out["chain_id"] = v
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.position
        if v is not None:
            out["position"] = v
        v = self.thought
        if v is not None:
            out["thought"] = v
        v = self.tool
        if v is not None:
            out["tool"] = v
        v = self.tool_labels
        if v is not None:
            out["tool_labels"] = v
        v = self.tool_input
        if v is not None:
            out["tool_input"] = v
        v = self.observation
        if v is not None:
            out["observation"] = v
        v = self.files
        if v is not None:
            out["files"] = v if v.__class__ is list else _dump(v)
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
