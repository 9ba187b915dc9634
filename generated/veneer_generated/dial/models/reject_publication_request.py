# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RejectPublicationRequest(DumpModel):
    """Which publication to refuse, and why."""

    url: str
    """`publications/{bucket}/{id}`."""
    comment: str | None
    """What the author is told."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "comment": "comment",
    }

    def __init__(self, *, url: str, comment: str | None = None) -> None:
        self.url = url
        self.comment = comment
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.url = get("url")
        self.comment = get("comment")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.comment
        if v is not None:
            out["comment"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
