# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CopySharedAccessRequest(DumpModel):
    """From which resource to which one rights are copied."""

    source_url: str
    destination_url: str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "sourceUrl": "source_url",
        "destinationUrl": "destination_url",
    }

    def __init__(self, *, source_url: str, destination_url: str) -> None:
        self.source_url = source_url
        self.destination_url = destination_url
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.source_url = get("sourceUrl")
        self.destination_url = get("destinationUrl")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.source_url
        if v is not None:
            out["sourceUrl"] = v
        v = self.destination_url
        if v is not None:
            out["destinationUrl"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
