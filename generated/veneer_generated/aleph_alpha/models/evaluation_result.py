# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import JsonModel, MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EvaluationResult(MappingModel, JsonModel):
    """The likelihood of a completion."""

    log_probability: float | None
    log_perplexity: float | None
    log_perplexity_per_token: float | None
    log_perplexity_per_character: float | None
    correct_greedy: bool | None
    """Whether the model would have written it by itself."""
    token_count: int | None
    character_count: int | None
    completion: str | None
    """What the model would have written."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "log_probability": "log_probability",
        "log_perplexity": "log_perplexity",
        "log_perplexity_per_token": "log_perplexity_per_token",
        "log_perplexity_per_character": "log_perplexity_per_character",
        "correct_greedy": "correct_greedy",
        "token_count": "token_count",
        "character_count": "character_count",
        "completion": "completion",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        log_probability: float | None = None,
        log_perplexity: float | None = None,
        log_perplexity_per_token: float | None = None,
        log_perplexity_per_character: float | None = None,
        correct_greedy: bool | None = None,
        token_count: int | None = None,
        character_count: int | None = None,
        completion: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        log_probability: Any = None,
        log_perplexity: Any = None,
        log_perplexity_per_token: Any = None,
        log_perplexity_per_character: Any = None,
        correct_greedy: Any = None,
        token_count: Any = None,
        character_count: Any = None,
        completion: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.log_probability = log_probability
        self.log_perplexity = log_perplexity
        self.log_perplexity_per_token = log_perplexity_per_token
        self.log_perplexity_per_character = log_perplexity_per_character
        self.correct_greedy = correct_greedy
        self.token_count = token_count
        self.character_count = character_count
        self.completion = completion
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.log_probability = get("log_probability")
        self.log_perplexity = get("log_perplexity")
        self.log_perplexity_per_token = get("log_perplexity_per_token")
        self.log_perplexity_per_character = get("log_perplexity_per_character")
        self.correct_greedy = get("correct_greedy")
        self.token_count = get("token_count")
        self.character_count = get("character_count")
        self.completion = get("completion")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.log_probability
        if v is not None:
            out["log_probability"] = v
        v = self.log_perplexity
        if v is not None:
            out["log_perplexity"] = v
        v = self.log_perplexity_per_token
        if v is not None:
            out["log_perplexity_per_token"] = v
        v = self.log_perplexity_per_character
        if v is not None:
            out["log_perplexity_per_character"] = v
        v = self.correct_greedy
        if v is not None:
            out["correct_greedy"] = v
        v = self.token_count
        if v is not None:
            out["token_count"] = v
        v = self.character_count
        if v is not None:
            out["character_count"] = v
        v = self.completion
        if v is not None:
            out["completion"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
