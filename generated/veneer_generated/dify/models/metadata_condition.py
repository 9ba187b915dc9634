# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MetadataCondition(Model):
    """What a metadata field must be."""

    name: str
    comparison_operator: ComparisonOperator | str
    value: Any
    """A text, a list of texts or a number; none for `empty` and `not empty`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "comparison_operator": "comparison_operator",
        "value": "value",
    }

    def __init__(self, *, name: str, comparison_operator: ComparisonOperator | str, value: Any = None) -> None:
        self.name = name
        self.comparison_operator = comparison_operator
        self.value = value
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.name = get("name")
        v = get("comparison_operator")
        self.comparison_operator = _comparison_operator.get(v, v) if v.__class__ is str else v
        self.value = get("value")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.comparison_operator
        if v is not None:
            out["comparison_operator"] = v if v.__class__ is str else _dump(v)
        v = self.value
        if v is not None:
            out["value"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .comparison_operator import BY_VALUE as _comparison_operator  # noqa: E402
from .comparison_operator import ComparisonOperator  # noqa: E402
