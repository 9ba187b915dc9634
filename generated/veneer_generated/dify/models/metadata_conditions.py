# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MetadataConditions(Model):
    """What the metadata of documents must be."""

    logical_operator: LogicalOperator | str | None
    conditions: list[MetadataCondition] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "logical_operator": "logical_operator",
        "conditions": "conditions",
    }

    def __init__(
        self,
        *,
        logical_operator: LogicalOperator | str | None = None,
        conditions: list[MetadataCondition] | None = None,
    ) -> None:
        self.logical_operator = logical_operator
        self.conditions = conditions
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
        v = get("logical_operator")
        self.logical_operator = _logical_operator.get(v, v) if v.__class__ is str else v
        v = get("conditions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(MetadataCondition.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.conditions = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.logical_operator
        if v is not None:
            out["logical_operator"] = v if v.__class__ is str else _dump(v)
        v = self.conditions
        if v is not None:
            out["conditions"] = (
                [x.to_dict() if x.__class__ is MetadataCondition else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .logical_operator import BY_VALUE as _logical_operator  # noqa: E402
from .logical_operator import LogicalOperator  # noqa: E402
from .metadata_condition import MetadataCondition  # noqa: E402
