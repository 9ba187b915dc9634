# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Bucket(DumpModel):
    """The caller's place in the storage."""

    bucket: str
    appdata: str | None
    """Folder where an application may write: `{bucket of the user}/appdata/{deployment}`; only for keys of one
    request.
    """

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "bucket": "bucket",
        "appdata": "appdata",
    }

    def __init__(self, *, bucket: str, appdata: str | None = None) -> None:
        self.bucket = bucket
        self.appdata = appdata
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.bucket = get("bucket")
        self.appdata = get("appdata")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.bucket
        if v is not None:
            out["bucket"] = v
        v = self.appdata
        if v is not None:
            out["appdata"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
