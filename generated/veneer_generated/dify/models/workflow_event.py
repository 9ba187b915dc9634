# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WorkflowEvent(Model):
    """An event of a workflow; one whose kind is not listed comes as this class."""

    event: str
    """Kind of the event."""
    task_id: str | None
    """What stops the generation."""
    workflow_run_id: str | None
    created_at: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "event": "event",
        "task_id": "task_id",
        "workflow_run_id": "workflow_run_id",
        "created_at": "created_at",
    }

    def __init__(
        self,
        *,
        event: str,
        task_id: str | None = None,
        workflow_run_id: str | None = None,
        created_at: int | None = None,
    ) -> None:
        self.event = event
        self.task_id = task_id
        self.workflow_run_id = workflow_run_id
        self.created_at = created_at
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
        self.workflow_run_id = get("workflow_run_id")
        self.created_at = get("created_at")
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
        v = self.workflow_run_id
        if v is not None:
            out["workflow_run_id"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


_members: dict[Any, Any] = {}


def parse_workflow_event(src: Mapping[str, Any]) -> WorkflowEventAny:
    """The class that `event` names; an unknown one gives `WorkflowEvent` with all its data."""
    tag = src.get("event")
    cls: Any = (_members or _load()).get(tag, WorkflowEvent) if tag.__class__ is str else WorkflowEvent
    made: WorkflowEventAny = cls.from_dict(src)
    return made


def _load() -> dict[Any, Any]:
    from .agent_log_event import AgentLogEvent
    from .error_event import ErrorEvent
    from .human_input_form_filled_event import HumanInputFormFilledEvent
    from .human_input_form_timeout_event import HumanInputFormTimeoutEvent
    from .human_input_required_event import HumanInputRequiredEvent
    from .iteration_completed_event import IterationCompletedEvent
    from .iteration_next_event import IterationNextEvent
    from .iteration_started_event import IterationStartedEvent
    from .loop_completed_event import LoopCompletedEvent
    from .loop_next_event import LoopNextEvent
    from .loop_started_event import LoopStartedEvent
    from .node_finished_event import NodeFinishedEvent
    from .node_retry_event import NodeRetryEvent
    from .node_started_event import NodeStartedEvent
    from .parallel_branch_finished_event import ParallelBranchFinishedEvent
    from .parallel_branch_started_event import ParallelBranchStartedEvent
    from .ping_event import PingEvent
    from .reasoning_chunk_event import ReasoningChunkEvent
    from .text_chunk_event import TextChunkEvent
    from .text_replace_event import TextReplaceEvent
    from .tts_message_end_event import TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent
    from .workflow_finished_event import WorkflowFinishedEvent
    from .workflow_paused_event import WorkflowPausedEvent
    from .workflow_started_event import WorkflowStartedEvent

    _members.update(
        {
            "workflow_started": WorkflowStartedEvent,
            "workflow_finished": WorkflowFinishedEvent,
            "workflow_paused": WorkflowPausedEvent,
            "node_started": NodeStartedEvent,
            "node_finished": NodeFinishedEvent,
            "node_retry": NodeRetryEvent,
            "iteration_started": IterationStartedEvent,
            "iteration_next": IterationNextEvent,
            "iteration_completed": IterationCompletedEvent,
            "loop_started": LoopStartedEvent,
            "loop_next": LoopNextEvent,
            "loop_completed": LoopCompletedEvent,
            "parallel_branch_started": ParallelBranchStartedEvent,
            "parallel_branch_finished": ParallelBranchFinishedEvent,
            "human_input_required": HumanInputRequiredEvent,
            "human_input_form_filled": HumanInputFormFilledEvent,
            "human_input_form_timeout": HumanInputFormTimeoutEvent,
            "agent_log": AgentLogEvent,
            "reasoning_chunk": ReasoningChunkEvent,
            "text_chunk": TextChunkEvent,
            "text_replace": TextReplaceEvent,
            "tts_message": TtsMessageEvent,
            "tts_message_end": TtsMessageEndEvent,
            "error": ErrorEvent,
            "ping": PingEvent,
        }
    )
    return _members


if not TYPE_CHECKING:  # type checkers find the alias at the end of the module

    def __getattr__(name: str) -> Any:
        if name != "WorkflowEventAny":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = WorkflowEvent
        for cls in (_members or _load()).values():
            value |= cls
        return value


if TYPE_CHECKING:
    from .agent_log_event import AgentLogEvent
    from .error_event import ErrorEvent
    from .human_input_form_filled_event import HumanInputFormFilledEvent
    from .human_input_form_timeout_event import HumanInputFormTimeoutEvent
    from .human_input_required_event import HumanInputRequiredEvent
    from .iteration_completed_event import IterationCompletedEvent
    from .iteration_next_event import IterationNextEvent
    from .iteration_started_event import IterationStartedEvent
    from .loop_completed_event import LoopCompletedEvent
    from .loop_next_event import LoopNextEvent
    from .loop_started_event import LoopStartedEvent
    from .node_finished_event import NodeFinishedEvent
    from .node_retry_event import NodeRetryEvent
    from .node_started_event import NodeStartedEvent
    from .parallel_branch_finished_event import ParallelBranchFinishedEvent
    from .parallel_branch_started_event import ParallelBranchStartedEvent
    from .ping_event import PingEvent
    from .reasoning_chunk_event import ReasoningChunkEvent
    from .text_chunk_event import TextChunkEvent
    from .text_replace_event import TextReplaceEvent
    from .tts_message_end_event import TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent
    from .workflow_finished_event import WorkflowFinishedEvent
    from .workflow_paused_event import WorkflowPausedEvent
    from .workflow_started_event import WorkflowStartedEvent

    WorkflowEventAny: TypeAlias = (
        WorkflowStartedEvent
        | WorkflowFinishedEvent
        | WorkflowPausedEvent
        | NodeStartedEvent
        | NodeFinishedEvent
        | NodeRetryEvent
        | IterationStartedEvent
        | IterationNextEvent
        | IterationCompletedEvent
        | LoopStartedEvent
        | LoopNextEvent
        | LoopCompletedEvent
        | ParallelBranchStartedEvent
        | ParallelBranchFinishedEvent
        | HumanInputRequiredEvent
        | HumanInputFormFilledEvent
        | HumanInputFormTimeoutEvent
        | AgentLogEvent
        | ReasoningChunkEvent
        | TextChunkEvent
        | TextReplaceEvent
        | TtsMessageEvent
        | TtsMessageEndEvent
        | ErrorEvent
        | PingEvent
        | WorkflowEvent
    )
