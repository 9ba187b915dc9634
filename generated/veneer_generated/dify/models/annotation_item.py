# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AnnotationItem(Model):
    """The answer that people wrote for a question."""

    id: str | None
    question: str | None
    answer: str | None
    hit_count: int | None
    created_at: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "question": "question",
        "answer": "answer",
        "hit_count": "hit_count",
        "created_at": "created_at",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        question: str | None = None,
        answer: str | None = None,
        hit_count: int | None = None,
        created_at: int | None = None,
    ) -> None:
        self.id = id
        self.question = question
        self.answer = answer
        self.hit_count = hit_count
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
        self.question = get("question")
        self.answer = get("answer")
        self.hit_count = get("hit_count")
        self.created_at = get("created_at")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.question
        if v is not None:
            out["question"] = v
        v = self.answer
        if v is not None:
            out["answer"] = v
        v = self.hit_count
        if v is not None:
            out["hit_count"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
