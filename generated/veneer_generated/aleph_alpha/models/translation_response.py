# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TranslationResponse(JsonModel):
    """A translated text."""

    translation: str
    score: float
    """Estimated quality, 0 to 1."""
    segments: list[TranslationSegment] | None
    num_tokens_prompt_total: int | None
    num_tokens_generated: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "translation": "translation",
        "score": "score",
        "segments": "segments",
        "num_tokens_prompt_total": "num_tokens_prompt_total",
        "num_tokens_generated": "num_tokens_generated",
    }

    def __init__(
        self,
        translation: str,
        score: float,
        segments: list[TranslationSegment] | None = None,
        num_tokens_prompt_total: int | None = None,
        num_tokens_generated: int | None = None,
    ) -> None:
        self.translation = translation
        self.score = score
        self.segments = segments
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
        self.translation = get("translation")
        self.score = get("score")
        v = get("segments")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(TranslationSegment.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.segments = v
        self.num_tokens_prompt_total = get("num_tokens_prompt_total")
        self.num_tokens_generated = get("num_tokens_generated")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.translation
        if v is not None:
            out["translation"] = v
        v = self.score
        if v is not None:
            out["score"] = v
        v = self.segments
        if v is not None:
            out["segments"] = (
                [x.to_dict() if x.__class__ is TranslationSegment else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.num_tokens_prompt_total
        if v is not None:
            out["num_tokens_prompt_total"] = v
        v = self.num_tokens_generated
        if v is not None:
            out["num_tokens_generated"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .translation_segment import TranslationSegment  # noqa: E402
