# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingsUsage(MappingModel):
    """Tokens used."""

    prompt_tokens: int
    total_tokens: int
    completion_tokens: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt_tokens": "prompt_tokens",
        "total_tokens": "total_tokens",
        "completion_tokens": "completion_tokens",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, prompt_tokens: int, total_tokens: int, completion_tokens: int | None = None) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        prompt_tokens: Any = None,
        total_tokens: Any = None,
        completion_tokens: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.prompt_tokens = prompt_tokens
        self.total_tokens = total_tokens
        self.completion_tokens = completion_tokens
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.prompt_tokens = get("prompt_tokens")
        self.total_tokens = get("total_tokens")
        self.completion_tokens = get("completion_tokens")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompt_tokens
        if v is not None:
            out["prompt_tokens"] = v
        v = self.total_tokens
        if v is not None:
            out["total_tokens"] = v
        v = self.completion_tokens
        if v is not None:
            out["completion_tokens"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
