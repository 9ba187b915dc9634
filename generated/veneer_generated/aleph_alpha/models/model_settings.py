# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import JsonModel, MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ModelSettings(MappingModel, JsonModel):
    """A model that the caller may use. It is a mapping too."""

    name: str | None
    """The name to call it by."""
    status: str | None
    """`available` or `unavailable`."""
    description: str | None
    multimodal: bool | None
    """Whether it takes images."""
    max_context_size: int | None
    """Tokens of prompt and completion together."""
    semantic_embedding: bool | None
    completion_type: str | None
    """`none` or `full`."""
    embedding_type: str | None
    """`none`, `raw`, `semantic` or `instructable`."""
    aligned: bool | None
    chat: bool | None
    """Whether it takes part in chats."""
    prompt_template: str | None
    maximum_completion_tokens: int | None
    model_card: str | None
    """Address of its description."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "status": "status",
        "description": "description",
        "multimodal": "multimodal",
        "max_context_size": "max_context_size",
        "semantic_embedding": "semantic_embedding",
        "completion_type": "completion_type",
        "embedding_type": "embedding_type",
        "aligned": "aligned",
        "chat": "chat",
        "prompt_template": "prompt_template",
        "maximum_completion_tokens": "maximum_completion_tokens",
        "model_card": "model_card",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        name: str | None = None,
        status: str | None = None,
        description: str | None = None,
        multimodal: bool | None = None,
        max_context_size: int | None = None,
        semantic_embedding: bool | None = None,
        completion_type: str | None = None,
        embedding_type: str | None = None,
        aligned: bool | None = None,
        chat: bool | None = None,
        prompt_template: str | None = None,
        maximum_completion_tokens: int | None = None,
        model_card: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        name: Any = None,
        status: Any = None,
        description: Any = None,
        multimodal: Any = None,
        max_context_size: Any = None,
        semantic_embedding: Any = None,
        completion_type: Any = None,
        embedding_type: Any = None,
        aligned: Any = None,
        chat: Any = None,
        prompt_template: Any = None,
        maximum_completion_tokens: Any = None,
        model_card: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.name = name
        self.status = status
        self.description = description
        self.multimodal = multimodal
        self.max_context_size = max_context_size
        self.semantic_embedding = semantic_embedding
        self.completion_type = completion_type
        self.embedding_type = embedding_type
        self.aligned = aligned
        self.chat = chat
        self.prompt_template = prompt_template
        self.maximum_completion_tokens = maximum_completion_tokens
        self.model_card = model_card
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.name = get("name")
        self.status = get("status")
        self.description = get("description")
        self.multimodal = get("multimodal")
        self.max_context_size = get("max_context_size")
        self.semantic_embedding = get("semantic_embedding")
        self.completion_type = get("completion_type")
        self.embedding_type = get("embedding_type")
        self.aligned = get("aligned")
        self.chat = get("chat")
        self.prompt_template = get("prompt_template")
        self.maximum_completion_tokens = get("maximum_completion_tokens")
        self.model_card = get("model_card")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.multimodal
        if v is not None:
            out["multimodal"] = v
        v = self.max_context_size
        if v is not None:
            out["max_context_size"] = v
        v = self.semantic_embedding
        if v is not None:
            out["semantic_embedding"] = v
        v = self.completion_type
        if v is not None:
            out["completion_type"] = v
        v = self.embedding_type
        if v is not None:
            out["embedding_type"] = v
        v = self.aligned
        if v is not None:
            out["aligned"] = v
        v = self.chat
        if v is not None:
            out["chat"] = v
        v = self.prompt_template
        if v is not None:
            out["prompt_template"] = v
        v = self.maximum_completion_tokens
        if v is not None:
            out["maximum_completion_tokens"] = v
        v = self.model_card
        if v is not None:
            out["model_card"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
