# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model, dump_datetime, parse_datetime


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PipelineFile(Model):
    """A stored file."""

    id: str | None
    name: str | None
    size: int | None
    extension: str | None
    mime_type: str | None
    created_by: str | None
    created_at: _dt.datetime | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "size": "size",
        "extension": "extension",
        "mime_type": "mime_type",
        "created_by": "created_by",
        "created_at": "created_at",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        size: int | None = None,
        extension: str | None = None,
        mime_type: str | None = None,
        created_by: str | None = None,
        created_at: _dt.datetime | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.size = size
        self.extension = extension
        self.mime_type = mime_type
        self.created_by = created_by
        self.created_at = created_at
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
        self.name = get("name")
        self.size = get("size")
        self.extension = get("extension")
        self.mime_type = get("mime_type")
        self.created_by = get("created_by")
        v = get("created_at")
        self.created_at = parse_datetime(v) if v.__class__ is str else v
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
        v = self.created_by
        if v is not None:
            out["created_by"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = dump_datetime(v, None if src is None else src.get("created_at"))
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
