# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class WorkflowRunSummary(Model):
    """A run in a log."""

    id: str | None
    version: str | None
    status: WorkflowStatus | str | None
    error: str | None
    elapsed_time: float | None
    """Seconds."""
    total_tokens: int | None
    total_steps: int | None
    created_at: int | None
    finished_at: int | None
    exceptions_count: int | None
    triggered_from: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "version": "version",
        "status": "status",
        "error": "error",
        "elapsed_time": "elapsed_time",
        "total_tokens": "total_tokens",
        "total_steps": "total_steps",
        "created_at": "created_at",
        "finished_at": "finished_at",
        "exceptions_count": "exceptions_count",
        "triggered_from": "triggered_from",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        version: str | None = None,
        status: WorkflowStatus | str | None = None,
        error: str | None = None,
        elapsed_time: float | None = None,
        total_tokens: int | None = None,
        total_steps: int | None = None,
        created_at: int | None = None,
        finished_at: int | None = None,
        exceptions_count: int | None = None,
        triggered_from: str | None = None,
    ) -> None:
        self.id = id
        self.version = version
        self.status = status
        self.error = error
        self.elapsed_time = elapsed_time
        self.total_tokens = total_tokens
        self.total_steps = total_steps
        self.created_at = created_at
        self.finished_at = finished_at
        self.exceptions_count = exceptions_count
        self.triggered_from = triggered_from
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.id = get("id")
        self.version = get("version")
        v = get("status")
        self.status = _workflow_status.get(v, v) if v.__class__ is str else v
        self.error = get("error")
        self.elapsed_time = get("elapsed_time")
        self.total_tokens = get("total_tokens")
        self.total_steps = get("total_steps")
        self.created_at = get("created_at")
        self.finished_at = get("finished_at")
        self.exceptions_count = get("exceptions_count")
        self.triggered_from = get("triggered_from")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.version
        if v is not None:
            out["version"] = v
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.elapsed_time
        if v is not None:
            out["elapsed_time"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.total_steps
        if v is not None:
            out["total_steps"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.finished_at
        if v is not None:
            out["finished_at"] = v
        v = self.exceptions_count
        if v is not None:
            out["exceptions_count"] = v
        v = self.triggered_from
        if v is not None:
            out["triggered_from"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .workflow_status import BY_VALUE as _workflow_status  # noqa: E402
from .workflow_status import WorkflowStatus  # noqa: E402
