# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ValidationReport(DumpModel):
    """Whether manifests are valid."""

    valid: int | None
    failed: int | None
    results: list[ValidationResult] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "valid": "valid",
        "failed": "failed",
        "results": "results",
    }

    def __init__(
        self, *, valid: int | None = None, failed: int | None = None, results: list[ValidationResult] | None = None
    ) -> None:
        self.valid = valid
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
        self.valid = get("valid")
        self.failed = get("failed")
        v = get("results")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ValidationResult.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.results = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.valid
        if v is not None:
            out["valid"] = v
        v = self.failed
        if v is not None:
            out["failed"] = v
        v = self.results
        if v is not None:
            out["results"] = (
                [x.to_dict() if x.__class__ is ValidationResult else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .validation_result import ValidationResult  # noqa: E402
