# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MigrationRequest(DumpModel):
    """What to migrate."""

    dry_run: bool | None
    """Tell what would be done, and do nothing."""
    types: Sequence[str] | None
    """Kinds to migrate; all where not given."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "dryRun": "dry_run",
        "types": "types",
    }

    def __init__(self, *, dry_run: bool | None = None, types: Sequence[str] | None = None) -> None:
        self.dry_run = dry_run
        self.types = types
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.dry_run = get("dryRun")
        self.types = get("types")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.dry_run
        if v is not None:
            out["dryRun"] = v
        v = self.types
        if v is not None:
            out["types"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
