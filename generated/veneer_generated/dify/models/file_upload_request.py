# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import File, FileContent, Model, Part
from ...types import file as _file
from ...types import part as _part


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FileUploadRequest(Model):
    """A file and whose it is."""

    file: File | FileContent
    """It needs a name and a media type."""
    user: str | None
    """The end user; a shared one when not given."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "file": "file",
        "user": "user",
    }

    def __init__(self, *, file: File | FileContent, user: str | None = None) -> None:
        self.file = file
        self.user = user
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.file = get("file")
        self.user = get("user")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.file
        if v is not None:
            out["file"] = v
        v = self.user
        if v is not None:
            out["user"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    def to_parts(self) -> tuple[Part, ...]:
        """The fields of a multipart body, in the order of the document."""
        return (
            *_file("file", self.file),
            *_part("user", self.user),
            *(one for name, value in self._unknown().items() for one in _part(name, value)),
        )
