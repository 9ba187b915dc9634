# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AgentThoughtEvent(Model):
    """A step of an agent; it comes again with the same `id` when more of it is known."""

    event: str | None
    """Kind of the event."""
    task_id: str | None
    """What stops the generation."""
    conversation_id: str | None
    message_id: str | None
    workflow_run_id: str | None
    created_at: int | None
    id: str | None
    position: int | None
    thought: str | None
    observation: str | None
    tool: str | None
    tool_labels: dict[str, Any] | None
    tool_input: str | None
    message_files: list[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "conversation_id": "conversation_id",
        "message_id": "message_id",
        "workflow_run_id": "workflow_run_id",
        "created_at": "created_at",
        "id": "id",
        "position": "position",
        "thought": "thought",
        "observation": "observation",
        "tool": "tool",
        "tool_labels": "tool_labels",
        "tool_input": "tool_input",
        "message_files": "message_files",
    }

    def __init__(
        self,
        *,
        event: str | None = "agent_thought",
        task_id: str | None = None,
        conversation_id: str | None = None,
        message_id: str | None = None,
        workflow_run_id: str | None = None,
        created_at: int | None = None,
        id: str | None = None,
        position: int | None = None,
        thought: str | None = None,
        observation: str | None = None,
        tool: str | None = None,
        tool_labels: dict[str, Any] | None = None,
        tool_input: str | None = None,
        message_files: list[str] | None = None,
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.conversation_id = conversation_id
        self.message_id = message_id
        self.workflow_run_id = workflow_run_id
        self.created_at = created_at
        self.id = id
        self.position = position
        self.thought = thought
        self.observation = observation
        self.tool = tool
        self.tool_labels = tool_labels
        self.tool_input = tool_input
        self.message_files = message_files
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.event = get("event")
        self.task_id = get("task_id")
        self.conversation_id = get("conversation_id")
        self.message_id = get("message_id")
        self.workflow_run_id = get("workflow_run_id")
        self.created_at = get("created_at")
        self.id = get("id")
        self.position = get("position")
        self.thought = get("thought")
        self.observation = get("observation")
        self.tool = get("tool")
        self.tool_labels = get("tool_labels")
        self.tool_input = get("tool_input")
        self.message_files = get("message_files")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.event
        if v is not None:
            out["event"] = v
        v = self.task_id
        if v is not None:
            out["task_id"] = v
        v = self.conversation_id
        if v is not None:
            out["conversation_id"] = v
        v = self.message_id
        if v is not None:
            out["message_id"] = v
        v = self.workflow_run_id
        if v is not None:
            out["workflow_run_id"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.position
        if v is not None:
            out["position"] = v
        v = self.thought
        if v is not None:
            out["thought"] = v
        v = self.observation
        if v is not None:
            out["observation"] = v
        v = self.tool
        if v is not None:
            out["tool"] = v
        v = self.tool_labels
        if v is not None:
            out["tool_labels"] = v
        v = self.tool_input
        if v is not None:
            out["tool_input"] = v
        v = self.message_files
        if v is not None:
            out["message_files"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
