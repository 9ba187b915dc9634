# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MigrationReport(DumpModel):
    """What became of the entries of Core's configuration files."""

    results: list[MigrationResult]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "results": "results",
    }

    def __init__(self, *, results: list[MigrationResult]) -> None:
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
        v = get("results")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(MigrationResult.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.results = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.results
        if v is not None:
            out["results"] = (
                [x.to_dict() if x.__class__ is MigrationResult else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .migration_result import MigrationResult  # noqa: E402
