# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InitialAnnotationReplySettingsStatusResponse(Model):
    """How far the job is."""

    job_id: str | None
    job_status: str | None
    error_msg: str | None
    """Empty unless the job failed."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "job_id": "job_id",
        "job_status": "job_status",
        "error_msg": "error_msg",
    }

    def __init__(
        self, *, job_id: str | None = None, job_status: str | None = None, error_msg: str | None = None
    ) -> None:
        self.job_id = job_id
        self.job_status = job_status
        self.error_msg = error_msg
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.job_id = get("job_id")
        self.job_status = get("job_status")
        self.error_msg = get("error_msg")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.job_id
        if v is not None:
            out["job_id"] = v
        v = self.job_status
        if v is not None:
            out["job_status"] = v
        v = self.error_msg
        if v is not None:
            out["error_msg"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
