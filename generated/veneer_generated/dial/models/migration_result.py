# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MigrationResult(DumpModel):
    """What became of one entry."""

    kind: str | None
    """Such as `Model`."""
    key: str | None
    """Its name in the files; None where that is a secret."""
    status: MigrationStatus | str | None
    reason: str | None
    resource_url: str | None
    """Where it is now, such as `models/platform/gpt-4`, percent-encoded."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "key": "key",
        "status": "status",
        "reason": "reason",
        "resourceUrl": "resource_url",
    }

    def __init__(
        self,
        *,
        kind: str | None = None,
        key: str | None = None,
        status: MigrationStatus | str | None = None,
        reason: str | None = None,
        resource_url: str | None = None,
    ) -> None:
        self.kind = kind
        self.key = key
        self.status = status
        self.reason = reason
        self.resource_url = resource_url
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.kind = get("kind")
        self.key = get("key")
        v = get("status")
        self.status = _migration_status.get(v, v) if v.__class__ is str else v
        self.reason = get("reason")
        self.resource_url = get("resourceUrl")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.kind
        if v is not None:
            out["kind"] = v
        v = self.key
        if v is not None:
            out["key"] = v
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.reason
        if v is not None:
            out["reason"] = v
        v = self.resource_url
        if v is not None:
            out["resourceUrl"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .migration_status import BY_VALUE as _migration_status  # noqa: E402
from .migration_status import MigrationStatus  # noqa: E402
