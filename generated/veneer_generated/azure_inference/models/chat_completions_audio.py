# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel, dump_epoch, parse_epoch
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionsAudio(MappingModel):
    """An answer aloud."""

    id: str | None
    """For AssistantMessage."""
    expires_at: _dt.datetime | None
    """Until when the id can be used."""
    data: str | None
    """The audio as base64."""
    format: AudioContentFormat | str | None
    transcript: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "expires_at": "expires_at",
        "data": "data",
        "format": "format",
        "transcript": "transcript",
    }
    _CONCAT: ClassVar[frozenset[str]] = frozenset({"data", "transcript"})

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        id: str | None = None,
        expires_at: _dt.datetime | None = None,
        data: str | None = None,
        format: AudioContentFormat | str | None = None,
        transcript: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        id: Any = None,
        expires_at: Any = None,
        data: Any = None,
        format: Any = None,
        transcript: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.id = id
        self.expires_at = expires_at
        self.data = data
        self.format = format
        self.transcript = transcript
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
        v = get("expires_at")
        self.expires_at = v if v is None else parse_epoch(v) if isinstance(v, (int, float)) else v
        self.data = get("data")
        v = get("format")
        self.format = _audio_content_format.get(v, v) if v.__class__ is str else v
        self.transcript = get("transcript")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.expires_at
        if v is not None:
            out["expires_at"] = dump_epoch(v, None if src is None else src.get("expires_at"))
        v = self.data
        if v is not None:
            out["data"] = v
        v = self.format
        if v is not None:
            out["format"] = v if v.__class__ is str else _dump(v)
        v = self.transcript
        if v is not None:
            out["transcript"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .audio_content_format import BY_VALUE as _audio_content_format  # noqa: E402
from .audio_content_format import AudioContentFormat  # noqa: E402
