# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ApplyReport(DumpModel):
    """What became of manifests."""

    applied: int | None
    failed: int | None
    results: list[ApplyResult] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "applied": "applied",
        "failed": "failed",
        "results": "results",
    }

    def __init__(
        self, *, applied: int | None = None, failed: int | None = None, results: list[ApplyResult] | None = None
    ) -> None:
        self.applied = applied
        self.failed = failed
        self.results = results
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
        self.applied = get("applied")
        self.failed = get("failed")
        v = get("results")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ApplyResult.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.results = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.applied
        if v is not None:
            out["applied"] = v
        v = self.failed
        if v is not None:
            out["failed"] = v
        v = self.results
        if v is not None:
            out["results"] = (
                [x.to_dict() if x.__class__ is ApplyResult else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .apply_result import ApplyResult  # noqa: E402
