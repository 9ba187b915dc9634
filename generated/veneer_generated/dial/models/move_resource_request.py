# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MoveResourceRequest(DumpModel):
    """What to move, and where to."""

    source_url: str
    """`{kind}/{bucket}/{path}`, percent-encoded."""
    destination_url: str
    """The same for its new place."""
    overwrite: bool | None
    """Replace what is there. The service's default: False."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "sourceUrl": "source_url",
        "destinationUrl": "destination_url",
        "overwrite": "overwrite",
    }

    def __init__(self, *, source_url: str, destination_url: str, overwrite: bool | None = None) -> None:
        self.source_url = source_url
        self.destination_url = destination_url
        self.overwrite = overwrite
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
        self.overwrite = get("overwrite")
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
        v = self.overwrite
        if v is not None:
            out["overwrite"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
