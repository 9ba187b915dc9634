# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SegmentAttachment(Model):
    """A file of a chunk."""

    id: str | None
    name: str | None
    size: int | None
    extension: str | None
    mime_type: str | None
    source_url: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "size": "size",
        "extension": "extension",
        "mime_type": "mime_type",
        "source_url": "source_url",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        size: int | None = None,
        extension: str | None = None,
        mime_type: str | None = None,
        source_url: str | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.size = size
        self.extension = extension
        self.mime_type = mime_type
        self.source_url = source_url
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.name = get("name")
        self.size = get("size")
        self.extension = get("extension")
        self.mime_type = get("mime_type")
        self.source_url = get("source_url")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.size
        if v is not None:
            out["size"] = v
        v = self.extension
        if v is not None:
            out["extension"] = v
        v = self.mime_type
        if v is not None:
            out["mime_type"] = v
        v = self.source_url
        if v is not None:
            out["source_url"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
