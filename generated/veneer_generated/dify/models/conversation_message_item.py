# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ConversationMessageItem(Model):
    """A question and its answer."""

    id: str | None
    conversation_id: str | None
    parent_message_id: str | None
    inputs: dict[str, Any] | None
    query: str | None
    answer: str | None
    status: str | None
    error: str | None
    message_files: list[MessageFileItem] | None
    feedback: MessageFeedback | None
    retriever_resources: list[RetrieverResource] | None
    agent_thoughts: list[AgentThoughtItem] | None
    created_at: int | None
    extra_contents: list[HumanInputContent] | None
    message_tokens: int | None
    answer_tokens: int | None
    total_tokens: int | None
    provider_response_latency: float | None
    """Seconds."""
    total_price: str | None
    currency: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "conversation_id": "conversation_id",
        "parent_message_id": "parent_message_id",
        "inputs": "inputs",
        "query": "query",
        "answer": "answer",
        "status": "status",
        "error": "error",
        "message_files": "message_files",
        "feedback": "feedback",
        "retriever_resources": "retriever_resources",
        "agent_thoughts": "agent_thoughts",
        "created_at": "created_at",
        "extra_contents": "extra_contents",
        "message_tokens": "message_tokens",
        "answer_tokens": "answer_tokens",
        "total_tokens": "total_tokens",
        "provider_response_latency": "provider_response_latency",
        "total_price": "total_price",
        "currency": "currency",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        conversation_id: str | None = None,
        parent_message_id: str | None = None,
        inputs: dict[str, Any] | None = None,
        query: str | None = None,
        answer: str | None = None,
        status: str | None = None,
        error: str | None = None,
        message_files: list[MessageFileItem] | None = None,
        feedback: MessageFeedback | None = None,
        retriever_resources: list[RetrieverResource] | None = None,
        agent_thoughts: list[AgentThoughtItem] | None = None,
        created_at: int | None = None,
        extra_contents: list[HumanInputContent] | None = None,
        message_tokens: int | None = None,
        answer_tokens: int | None = None,
        total_tokens: int | None = None,
        provider_response_latency: float | None = None,
        total_price: str | None = None,
        currency: str | None = None,
    ) -> None:
        self.id = id
        self.conversation_id = conversation_id
        self.parent_message_id = parent_message_id
        self.inputs = inputs
        self.query = query
        self.answer = answer
        self.status = status
        self.error = error
        self.message_files = message_files
        self.feedback = feedback
        self.retriever_resources = retriever_resources
        self.agent_thoughts = agent_thoughts
        self.created_at = created_at
        self.extra_contents = extra_contents
        self.message_tokens = message_tokens
        self.answer_tokens = answer_tokens
        self.total_tokens = total_tokens
        self.provider_response_latency = provider_response_latency
        self.total_price = total_price
        self.currency = currency
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
        self.id = get("id")
        self.conversation_id = get("conversation_id")
        self.parent_message_id = get("parent_message_id")
        self.inputs = get("inputs")
        self.query = get("query")
        self.answer = get("answer")
        self.status = get("status")
        self.error = get("error")
        v = get("message_files")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(MessageFileItem.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.message_files = v
        v = get("feedback")
        self.feedback = v if v is None else MessageFeedback.from_dict(v) if isinstance(v, dict) else v
        v = get("retriever_resources")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(RetrieverResource.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.retriever_resources = v
        v = get("agent_thoughts")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(AgentThoughtItem.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.agent_thoughts = v
        self.created_at = get("created_at")
        v = get("extra_contents")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(HumanInputContent.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.extra_contents = v
        self.message_tokens = get("message_tokens")
        self.answer_tokens = get("answer_tokens")
        self.total_tokens = get("total_tokens")
        self.provider_response_latency = get("provider_response_latency")
        self.total_price = get("total_price")
        self.currency = get("currency")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.conversation_id
        if v is not None:
            out["conversation_id"] = v
        v = self.parent_message_id
        if v is not None:
            out["parent_message_id"] = v
        v = self.inputs
        if v is not None:
            out["inputs"] = v
        v = self.query
        if v is not None:
            out["query"] = v
        v = self.answer
        if v is not None:
            out["answer"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.message_files
        if v is not None:
            out["message_files"] = (
                [x.to_dict() if x.__class__ is MessageFileItem else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.feedback
        if v is not None:
            out["feedback"] = v.to_dict() if v.__class__ is MessageFeedback else _dump(v)
        v = self.retriever_resources
        if v is not None:
            out["retriever_resources"] = (
                [x.to_dict() if x.__class__ is RetrieverResource else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.agent_thoughts
        if v is not None:
            out["agent_thoughts"] = (
                [x.to_dict() if x.__class__ is AgentThoughtItem else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.extra_contents
        if v is not None:
            out["extra_contents"] = (
                [x.to_dict() if x.__class__ is HumanInputContent else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.message_tokens
        if v is not None:
            out["message_tokens"] = v
        v = self.answer_tokens
        if v is not None:
            out["answer_tokens"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.provider_response_latency
        if v is not None:
            out["provider_response_latency"] = v
        v = self.total_price
        if v is not None:
            out["total_price"] = v
        v = self.currency
        if v is not None:
            out["currency"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .agent_thought_item import AgentThoughtItem  # noqa: E402
from .human_input_content import HumanInputContent  # noqa: E402
from .message_feedback import MessageFeedback  # noqa: E402
from .message_file_item import MessageFileItem  # noqa: E402
from .retriever_resource import RetrieverResource  # noqa: E402
