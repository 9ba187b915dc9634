# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ExplanationResponse(JsonModel):
    """What a completion comes from."""

    model_version: str
    explanations: list[Explanation]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model_version": "model_version",
        "explanations": "explanations",
    }

    def __init__(self, model_version: str, explanations: list[Explanation]) -> None:
        self.model_version = model_version
        self.explanations = explanations
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
        self.model_version = get("model_version")
        v = get("explanations")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Explanation.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.explanations = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model_version
        if v is not None:
            out["model_version"] = v
        v = self.explanations
        if v is not None:
            out["explanations"] = (
                [x.to_dict() if x.__class__ is Explanation else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .explanation import Explanation  # noqa: E402
