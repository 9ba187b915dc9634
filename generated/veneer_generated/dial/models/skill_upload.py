# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import File, FileContent, Part
from ...types import dump as _dump
from ...types import file as _file
from ...types import part as _part


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SkillUpload(DumpModel):
    """All files of a skill."""

    file: Sequence[File | FileContent]
    """One part for each file, whose `filename` is its path in the skill. At most 100 files of 1 MiB each."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "file": "file",
    }

    def __init__(self, *, file: Sequence[File | FileContent]) -> None:
        self.file = file
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.file = get("file")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.file
        if v is not None:
            out["file"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    def to_parts(self) -> tuple[Part, ...]:
        """The fields of a multipart body, in the order of the document."""
        return (
            *_file("file", self.file),
            *(one for name, value in self._unknown().items() for one in _part(name, value)),
        )
