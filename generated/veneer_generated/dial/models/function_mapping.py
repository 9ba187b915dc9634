# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FunctionMapping(DumpModel):
    """Paths of an application by what they do."""

    chat_completion: str | None
    configuration: str | None
    rate: str | None
    tokenize: str | None
    truncate_prompt: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "chat_completion": "chat_completion",
        "configuration": "configuration",
        "rate": "rate",
        "tokenize": "tokenize",
        "truncate_prompt": "truncate_prompt",
    }

    def __init__(
        self,
        *,
        chat_completion: str | None = None,
        configuration: str | None = None,
        rate: str | None = None,
        tokenize: str | None = None,
        truncate_prompt: str | None = None,
    ) -> None:
        self.chat_completion = chat_completion
        self.configuration = configuration
        self.rate = rate
        self.tokenize = tokenize
        self.truncate_prompt = truncate_prompt
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.chat_completion = get("chat_completion")
        self.configuration = get("configuration")
        self.rate = get("rate")
        self.tokenize = get("tokenize")
        self.truncate_prompt = get("truncate_prompt")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.chat_completion
        if v is not None:
            out["chat_completion"] = v
        v = self.configuration
        if v is not None:
            out["configuration"] = v
        v = self.rate
        if v is not None:
            out["rate"] = v
        v = self.tokenize
        if v is not None:
            out["tokenize"] = v
        v = self.truncate_prompt
        if v is not None:
            out["truncate_prompt"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
