# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatLogprob(JsonModel):
    """The log probability of a token."""

    token: str
    logprob: float
    """-9999 where the worker does not tell it."""
    bytes_: list[int]
    top_logprobs: list[ChatTopLogprob]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "token": "token",
        "logprob": "logprob",
        "bytes": "bytes_",
        "top_logprobs": "top_logprobs",
    }

    def __init__(self, *, token: str, logprob: float, bytes_: list[int], top_logprobs: list[ChatTopLogprob]) -> None:
        self.token = token
        self.logprob = logprob
        self.bytes_ = bytes_
        self.top_logprobs = top_logprobs
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
        self.token = get("token")
        self.logprob = get("logprob")
        self.bytes_ = get("bytes")
        v = get("top_logprobs")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChatTopLogprob.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.top_logprobs = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.token
        if v is not None:
            out["token"] = v
        v = self.logprob
        if v is not None:
            out["logprob"] = v
        v = self.bytes_
        if v is not None:
            out["bytes"] = v if v.__class__ is list else _dump(v)
        v = self.top_logprobs
        if v is not None:
            out["top_logprobs"] = (
                [x.to_dict() if x.__class__ is ChatTopLogprob else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .chat_top_logprob import ChatTopLogprob  # noqa: E402
