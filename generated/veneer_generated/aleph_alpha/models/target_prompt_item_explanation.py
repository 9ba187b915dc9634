# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TargetPromptItemExplanation(JsonModel):
    """The scores of what comes before a piece of the target."""

    type: Literal["target"]
    scores: list[TargetScore]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "scores": "scores",
    }

    def __init__(self, scores: list[TargetScore], *, type: Literal["target"] = "target") -> None:
        self.type = type
        self.scores = scores
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
        self.type = get("type")
        v = get("scores")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(TargetScore.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.scores = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.scores
        if v is not None:
            out["scores"] = (
                [x.to_dict() if x.__class__ is TargetScore else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .target_score import TargetScore  # noqa: E402
