# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ValidationResult(DumpModel):
    """Whether one manifest is valid."""

    entity_id: str | None
    """Such as `models/platform/gpt-4`."""
    status: ValidationStatus | str | None
    error: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "entityId": "entity_id",
        "status": "status",
        "error": "error",
    }

    def __init__(
        self, *, entity_id: str | None = None, status: ValidationStatus | str | None = None, error: str | None = None
    ) -> None:
        self.entity_id = entity_id
        self.status = status
        self.error = error
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.entity_id = get("entityId")
        v = get("status")
        self.status = _validation_status.get(v, v) if v.__class__ is str else v
        self.error = get("error")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.entity_id
        if v is not None:
            out["entityId"] = v
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .validation_status import BY_VALUE as _validation_status  # noqa: E402
from .validation_status import ValidationStatus  # noqa: E402
