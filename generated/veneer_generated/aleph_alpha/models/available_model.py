# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import JsonModel, MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AvailableModel(MappingModel, JsonModel):
    """A model. It is a mapping too."""

    name: str | None
    """The name to call it by."""
    description: str | None
    hostings: list[str] | None
    max_context_size: int | None
    """Tokens of prompt and completion together."""
    image_support: bool | None
    qa_support: bool | None
    summarization_support: bool | None
    embedding_types: list[str] | None
    maximum_completion_tokens: int | None
    aligned: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "hostings": "hostings",
        "max_context_size": "max_context_size",
        "image_support": "image_support",
        "qa_support": "qa_support",
        "summarization_support": "summarization_support",
        "embedding_types": "embedding_types",
        "maximum_completion_tokens": "maximum_completion_tokens",
        "aligned": "aligned",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        hostings: list[str] | None = None,
        max_context_size: int | None = None,
        image_support: bool | None = None,
        qa_support: bool | None = None,
        summarization_support: bool | None = None,
        embedding_types: list[str] | None = None,
        maximum_completion_tokens: int | None = None,
        aligned: bool | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        name: Any = None,
        description: Any = None,
        hostings: Any = None,
        max_context_size: Any = None,
        image_support: Any = None,
        qa_support: Any = None,
        summarization_support: Any = None,
        embedding_types: Any = None,
        maximum_completion_tokens: Any = None,
        aligned: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.name = name
        self.description = description
        self.hostings = hostings
        self.max_context_size = max_context_size
        self.image_support = image_support
        self.qa_support = qa_support
        self.summarization_support = summarization_support
        self.embedding_types = embedding_types
        self.maximum_completion_tokens = maximum_completion_tokens
        self.aligned = aligned
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.name = get("name")
        self.description = get("description")
        self.hostings = get("hostings")
        self.max_context_size = get("max_context_size")
        self.image_support = get("image_support")
        self.qa_support = get("qa_support")
        self.summarization_support = get("summarization_support")
        self.embedding_types = get("embedding_types")
        self.maximum_completion_tokens = get("maximum_completion_tokens")
        self.aligned = get("aligned")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.hostings
        if v is not None:
            out["hostings"] = v if v.__class__ is list else _dump(v)
        v = self.max_context_size
        if v is not None:
            out["max_context_size"] = v
        v = self.image_support
        if v is not None:
            out["image_support"] = v
        v = self.qa_support
        if v is not None:
            out["qa_support"] = v
        v = self.summarization_support
        if v is not None:
            out["summarization_support"] = v
        v = self.embedding_types
        if v is not None:
            out["embedding_types"] = v if v.__class__ is list else _dump(v)
        v = self.maximum_completion_tokens
        if v is not None:
            out["maximum_completion_tokens"] = v
        v = self.aligned
        if v is not None:
            out["aligned"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
