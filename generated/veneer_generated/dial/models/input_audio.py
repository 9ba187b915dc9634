# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InputAudio(Model):
    """Sound as data."""

    data: str
    """Base64."""
    format: AudioFormat | str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "format": "format",
    }

    def __init__(self, *, data: str, format: AudioFormat | str) -> None:
        self.data = data
        self.format = format
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.data = get("data")
        v = get("format")
        self.format = _audio_format.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.data
        if v is not None:
            out["data"] = v
        v = self.format
        if v is not None:
            out["format"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .audio_format import BY_VALUE as _audio_format
    from .audio_format import AudioFormat
else:
    AudioFormat = _Later(__package__, ".audio_format", "AudioFormat")
    _audio_format = _Later(__package__, ".audio_format", "BY_VALUE")
