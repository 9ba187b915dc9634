# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import File, FileContent, Model, Part
from ...types import Later as _Later
from ...types import dump as _dump
from ...types import file as _file
from ...types import part as _part


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DocumentUpdateByFileRequest(Model):
    """What to change: the file, the settings or both."""

    data: DocumentSettings | Mapping[str, Any] | None
    file: File | FileContent | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "file": "file",
    }

    def __init__(
        self, *, data: DocumentSettings | Mapping[str, Any] | None = None, file: File | FileContent | None = None
    ) -> None:
        self.data = data
        self.file = file
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("data")
        self.data = v if v is None else DocumentSettings.from_dict(v) if isinstance(v, dict) else v
        self.file = get("file")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.data
        if v is not None:
            out["data"] = v.to_dict() if v.__class__ is DocumentSettings else _dump(v)
        v = self.file
        if v is not None:
            out["file"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    def to_parts(self) -> tuple[Part, ...]:
        """The fields of a multipart body, in the order of the document."""
        return (
            *_part("data", self.data),
            *_file("file", self.file),
            *(one for name, value in self._unknown().items() for one in _part(name, value)),
        )


if TYPE_CHECKING:
    from .document_settings import DocumentSettings
else:
    DocumentSettings = _Later(__package__, ".document_settings", "DocumentSettings")
