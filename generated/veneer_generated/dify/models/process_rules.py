# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ProcessRules(Model):
    """The rules of the modes `custom` and `hierarchical`."""

    pre_processing_rules: Sequence[PreProcessingRule | Mapping[str, Any]] | None
    segmentation: Segmentation | Mapping[str, Any] | None
    parent_mode: str | None
    """`full-doc` or `paragraph`."""
    subchunk_segmentation: Segmentation | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "pre_processing_rules": "pre_processing_rules",
        "segmentation": "segmentation",
        "parent_mode": "parent_mode",
        "subchunk_segmentation": "subchunk_segmentation",
    }

    def __init__(
        self,
        *,
        pre_processing_rules: Sequence[PreProcessingRule | Mapping[str, Any]] | None = None,
        segmentation: Segmentation | Mapping[str, Any] | None = None,
        parent_mode: str | None = None,
        subchunk_segmentation: Segmentation | Mapping[str, Any] | None = None,
    ) -> None:
        self.pre_processing_rules = pre_processing_rules
        self.segmentation = segmentation
        self.parent_mode = parent_mode
        self.subchunk_segmentation = subchunk_segmentation
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
        v = get("pre_processing_rules")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(PreProcessingRule.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.pre_processing_rules = v
        v = get("segmentation")
        self.segmentation = v if v is None else Segmentation.from_dict(v) if isinstance(v, dict) else v
        self.parent_mode = get("parent_mode")
        v = get("subchunk_segmentation")
        self.subchunk_segmentation = v if v is None else Segmentation.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.pre_processing_rules
        if v is not None:
            out["pre_processing_rules"] = (
                [x.to_dict() if x.__class__ is PreProcessingRule else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.segmentation
        if v is not None:
            out["segmentation"] = v.to_dict() if v.__class__ is Segmentation else _dump(v)
        v = self.parent_mode
        if v is not None:
            out["parent_mode"] = v
        v = self.subchunk_segmentation
        if v is not None:
            out["subchunk_segmentation"] = v.to_dict() if v.__class__ is Segmentation else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .pre_processing_rule import PreProcessingRule
    from .segmentation import Segmentation
else:
    PreProcessingRule = _Later(__package__, ".pre_processing_rule", "PreProcessingRule")
    Segmentation = _Later(__package__, ".segmentation", "Segmentation")
