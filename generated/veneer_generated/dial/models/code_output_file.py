# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CodeOutputFile(DumpModel):
    """A file of the machine and where it goes in the storage."""

    session_id: str | None
    """The session; that of the call where it stands among files of code."""
    source_path: str
    target_url: str
    """`files/{bucket}/{path}`, percent-encoded."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "sessionId": "session_id",
        "sourcePath": "source_path",
        "targetUrl": "target_url",
    }

    def __init__(self, *, session_id: str | None = None, source_path: str, target_url: str) -> None:
        self.session_id = session_id
        self.source_path = source_path
        self.target_url = target_url
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.session_id = get("sessionId")
        self.source_path = get("sourcePath")
        self.target_url = get("targetUrl")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.session_id
        if v is not None:
            out["sessionId"] = v
        v = self.source_path
        if v is not None:
            out["sourcePath"] = v
        v = self.target_url
        if v is not None:
            out["targetUrl"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
