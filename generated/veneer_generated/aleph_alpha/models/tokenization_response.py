# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TokenizationResponse(JsonModel):
    """The tokens of a text."""

    tokens: list[str] | None
    """The tokens, with the tokenizer's mark for a blank."""
    token_ids: list[int] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "tokens": "tokens",
        "token_ids": "token_ids",
    }

    def __init__(self, tokens: list[str] | None = None, token_ids: list[int] | None = None) -> None:
        self.tokens = tokens
        self.token_ids = token_ids
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.tokens = get("tokens")
        self.token_ids = get("token_ids")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.tokens
        if v is not None:
            out["tokens"] = v if v.__class__ is list else _dump(v)
        v = self.token_ids
        if v is not None:
            out["token_ids"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
