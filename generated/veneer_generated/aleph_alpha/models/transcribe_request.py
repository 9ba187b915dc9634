# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import File, FileContent, JsonModel, Part
from ...types import Later as _Later
from ...types import dump as _dump
from ...types import file as _file
from ...types import part as _part


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TranscribeRequest(JsonModel):
    """A recording, and how to read it."""

    audiofile: File | FileContent
    """The recording."""
    metadata: TranscribeMetadata | Mapping[str, Any]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "audiofile": "audiofile",
        "metadata": "metadata",
    }

    def __init__(self, *, audiofile: File | FileContent, metadata: TranscribeMetadata | Mapping[str, Any]) -> None:
        self.audiofile = audiofile
        self.metadata = metadata
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.audiofile = get("audiofile")
        v = get("metadata")
        self.metadata = TranscribeMetadata.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.audiofile
        if v is not None:
            out["audiofile"] = v
        v = self.metadata
        if v is not None:
            out["metadata"] = v.to_dict() if v.__class__ is TranscribeMetadata else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    def to_parts(self) -> tuple[Part, ...]:
        """The fields of a multipart body, in the order of the document."""
        return (
            *_file("audiofile", self.audiofile),
            *_part("metadata", self.metadata),
            *(one for name, value in self._unknown().items() for one in _part(name, value)),
        )


if TYPE_CHECKING:
    from .transcribe_metadata import TranscribeMetadata
else:
    TranscribeMetadata = _Later(__package__, ".transcribe_metadata", "TranscribeMetadata")
