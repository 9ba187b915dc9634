# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TranscribeResponse(JsonModel):
    """What is said in a recording."""

    transcription: str | None
    segments: list[TranscribeSegment] | None
    language: str | None
    num_tokens_prompt_total: int | None
    num_tokens_generated: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "transcription": "transcription",
        "segments": "segments",
        "language": "language",
        "num_tokens_prompt_total": "num_tokens_prompt_total",
        "num_tokens_generated": "num_tokens_generated",
    }

    def __init__(
        self,
        *,
        transcription: str | None = None,
        segments: list[TranscribeSegment] | None = None,
        language: str | None = None,
        num_tokens_prompt_total: int | None = None,
        num_tokens_generated: int | None = None,
    ) -> None:
        self.transcription = transcription
        self.segments = segments
        self.language = language
        self.num_tokens_prompt_total = num_tokens_prompt_total
        self.num_tokens_generated = num_tokens_generated
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.transcription = get("transcription")
        v = get("segments")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(TranscribeSegment.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.segments = v
        self.language = get("language")
        self.num_tokens_prompt_total = get("num_tokens_prompt_total")
        self.num_tokens_generated = get("num_tokens_generated")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.transcription
        if v is not None:
            out["transcription"] = v
        v = self.segments
        if v is not None:
            out["segments"] = (
                [x.to_dict() if x.__class__ is TranscribeSegment else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.language
        if v is not None:
            out["language"] = v
        v = self.num_tokens_prompt_total
        if v is not None:
            out["num_tokens_prompt_total"] = v
        v = self.num_tokens_generated
        if v is not None:
            out["num_tokens_generated"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .transcribe_segment import TranscribeSegment  # noqa: E402
