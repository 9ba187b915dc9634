# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InitialAnnotationReplySettingsResponse(Model):
    """The job that changes the settings."""

    job_id: str | None
    job_status: str | None
    """`waiting`, `completed` or `error`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "job_id": "job_id",
        "job_status": "job_status",
    }

    def __init__(self, *, job_id: str | None = None, job_status: str | None = None) -> None:
        self.job_id = job_id
        self.job_status = job_status
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
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
