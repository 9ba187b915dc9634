# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RetrievedChildChunk(Model):
    """A child chunk that was found."""

    id: str | None
    content: str | None
    position: int | None
    score: float | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "content": "content",
        "position": "position",
        "score": "score",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        content: str | None = None,
        position: int | None = None,
        score: float | None = None,
    ) -> None:
        self.id = id
        self.content = content
        self.position = position
        self.score = score
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.content = get("content")
        self.position = get("position")
        self.score = get("score")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.position
        if v is not None:
            out["position"] = v
        v = self.score
        if v is not None:
            out["score"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
