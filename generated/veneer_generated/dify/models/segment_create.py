# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SegmentCreate(Model):
    """A new chunk."""

    content: str
    answer: str | None
    """For documents of questions and answers."""
    keywords: Sequence[str] | None
    attachment_ids: Sequence[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "answer": "answer",
        "keywords": "keywords",
        "attachment_ids": "attachment_ids",
    }

    def __init__(
        self,
        *,
        content: str,
        answer: str | None = None,
        keywords: Sequence[str] | None = None,
        attachment_ids: Sequence[str] | None = None,
    ) -> None:
        self.content = content
        self.answer = answer
        self.keywords = keywords
        self.attachment_ids = attachment_ids
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.content = get("content")
        self.answer = get("answer")
        self.keywords = get("keywords")
        self.attachment_ids = get("attachment_ids")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.answer
        if v is not None:
            out["answer"] = v
        v = self.keywords
        if v is not None:
            out["keywords"] = v if v.__class__ is list else _dump(v)
        v = self.attachment_ids
        if v is not None:
            out["attachment_ids"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
