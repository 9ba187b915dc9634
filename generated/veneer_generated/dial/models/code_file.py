# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CodeFile(DumpModel):
    """A file of the machine."""

    session_id: str | None
    path: str
    """Where it is on the machine."""
    size: int | None
    """Bytes."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "sessionId": "session_id",
        "path": "path",
        "size": "size",
    }

    def __init__(self, *, session_id: str | None = None, path: str, size: int | None = None) -> None:
        self.session_id = session_id
        self.path = path
        self.size = size
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.session_id = get("sessionId")
        self.path = get("path")
        self.size = get("size")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.session_id
        if v is not None:
            out["sessionId"] = v
        v = self.path
        if v is not None:
            out["path"] = v
        v = self.size
        if v is not None:
            out["size"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
