# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InstructableEmbeddingResponse(JsonModel):
    """The vector of a prompt."""

    model_version: str
    embedding: list[float]
    num_tokens_prompt_total: int
    message: str | None
    """No longer used."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model_version": "model_version",
        "embedding": "embedding",
        "num_tokens_prompt_total": "num_tokens_prompt_total",
        "message": "message",
    }

    def __init__(
        self, model_version: str, embedding: list[float], num_tokens_prompt_total: int, message: str | None = None
    ) -> None:
        self.model_version = model_version
        self.embedding = embedding
        self.num_tokens_prompt_total = num_tokens_prompt_total
        self.message = message
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.model_version = get("model_version")
        self.embedding = get("embedding")
        self.num_tokens_prompt_total = get("num_tokens_prompt_total")
        self.message = get("message")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model_version
        if v is not None:
            out["model_version"] = v
        v = self.embedding
        if v is not None:
            out["embedding"] = v if v.__class__ is list else _dump(v)
        v = self.num_tokens_prompt_total
        if v is not None:
            out["num_tokens_prompt_total"] = v
        v = self.message
        if v is not None:
            out["message"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
