# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Rule(DumpModel):
    """A condition on what is known of a user."""

    source: str
    """The claim that is looked at, such as `roles`."""
    function: RuleFunction | str
    targets: list[str] | None
    """Of which one must match; not needed for TRUE and FALSE."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "source": "source",
        "function": "function",
        "targets": "targets",
    }

    def __init__(self, *, source: str, function: RuleFunction | str, targets: list[str] | None = None) -> None:
        self.source = source
        self.function = function
        self.targets = targets
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.source = get("source")
        v = get("function")
        self.function = _rule_function.get(v, v) if v.__class__ is str else v
        self.targets = get("targets")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.source
        if v is not None:
            out["source"] = v
        v = self.function
        if v is not None:
            out["function"] = v if v.__class__ is str else _dump(v)
        v = self.targets
        if v is not None:
            out["targets"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .rule_function import BY_VALUE as _rule_function  # noqa: E402
from .rule_function import RuleFunction  # noqa: E402
