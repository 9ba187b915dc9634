# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FileData(DumpModel):
    """The file's content, or its id at the upstream."""

    file_data: str | None
    """`data:` URL with the content."""
    file_id: str | None
    filename: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "file_data": "file_data",
        "file_id": "file_id",
        "filename": "filename",
    }

    def __init__(
        self, *, file_data: str | None = None, file_id: str | None = None, filename: str | None = None
    ) -> None:
        self.file_data = file_data
        self.file_id = file_id
        self.filename = filename
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.file_data = get("file_data")
        self.file_id = get("file_id")
        self.filename = get("filename")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.file_data
        if v is not None:
            out["file_data"] = v
        v = self.file_id
        if v is not None:
            out["file_id"] = v
        v = self.filename
        if v is not None:
            out["filename"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
