# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import File, FileContent, Model, Part
from ...types import Later as _Later
from ...types import dump as _dump
from ...types import file as _file
from ...types import part as _part


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Upload(Model):
    """`Upload` of the service."""

    file: File | FileContent
    extra: Sequence[File | FileContent] | None
    note: str | None
    public: bool | None
    labels: Sequence[str] | None
    options: Options | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "file": "file",
        "extra": "extra",
        "note": "note",
        "public": "public",
        "labels": "labels",
        "options": "options",
    }

    def __init__(
        self,
        *,
        file: File | FileContent,
        extra: Sequence[File | FileContent] | None = None,
        note: str | None = None,
        public: bool | None = None,
        labels: Sequence[str] | None = None,
        options: Options | Mapping[str, Any] | None = None,
    ) -> None:
        self.file = file
        self.extra = extra
        self.note = note
        self.public = public
        self.labels = labels
        self.options = options
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.file = get("file")
        self.extra = get("extra")
        self.note = get("note")
        self.public = get("public")
        self.labels = get("labels")
        v = get("options")
        self.options = v if v is None else Options.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.file
        if v is not None:
            out["file"] = v
        v = self.extra
        if v is not None:
            out["extra"] = v if v.__class__ is list else _dump(v)
        v = self.note
        if v is not None:
            out["note"] = v
        v = self.public
        if v is not None:
            out["public"] = v
        v = self.labels
        if v is not None:
            out["labels"] = v if v.__class__ is list else _dump(v)
        v = self.options
        if v is not None:
            out["options"] = v.to_dict() if v.__class__ is Options else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    def to_parts(self) -> tuple[Part, ...]:
        """The fields of a multipart body, in the order of the document."""
        return (
            *_file("file", self.file),
            *_file("extra", self.extra),
            *_part("note", self.note),
            *_part("public", self.public),
            *_part("labels", self.labels),
            *_part("options", self.options),
            *(one for name, value in self._unknown().items() for one in _part(name, value)),
        )


if TYPE_CHECKING:
    from .options import Options
else:
    Options = _Later(__package__, ".options", "Options")
