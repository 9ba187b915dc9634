# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionsUsageDetails(MappingModel):
    """Tokens of the answer, by kind."""

    audio_tokens: int | None
    reasoning_tokens: int | None
    total_tokens: int | None
    accepted_prediction_tokens: int | None
    rejected_prediction_tokens: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "audio_tokens": "audio_tokens",
        "reasoning_tokens": "reasoning_tokens",
        "total_tokens": "total_tokens",
        "accepted_prediction_tokens": "accepted_prediction_tokens",
        "rejected_prediction_tokens": "rejected_prediction_tokens",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        audio_tokens: int | None = None,
        reasoning_tokens: int | None = None,
        total_tokens: int | None = None,
        accepted_prediction_tokens: int | None = None,
        rejected_prediction_tokens: int | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        audio_tokens: Any = None,
        reasoning_tokens: Any = None,
        total_tokens: Any = None,
        accepted_prediction_tokens: Any = None,
        rejected_prediction_tokens: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.audio_tokens = audio_tokens
        self.reasoning_tokens = reasoning_tokens
        self.total_tokens = total_tokens
        self.accepted_prediction_tokens = accepted_prediction_tokens
        self.rejected_prediction_tokens = rejected_prediction_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.audio_tokens = get("audio_tokens")
        self.reasoning_tokens = get("reasoning_tokens")
        self.total_tokens = get("total_tokens")
        self.accepted_prediction_tokens = get("accepted_prediction_tokens")
        self.rejected_prediction_tokens = get("rejected_prediction_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.audio_tokens
        if v is not None:
            out["audio_tokens"] = v
        v = self.reasoning_tokens
        if v is not None:
            out["reasoning_tokens"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.accepted_prediction_tokens
        if v is not None:
            out["accepted_prediction_tokens"] = v
        v = self.rejected_prediction_tokens
        if v is not None:
            out["rejected_prediction_tokens"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
