# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatChoice(Model):
    """`ChatChoice` of the service."""

    index: int
    message: Message
    finish_reason: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "message": "message",
        "finish_reason": "finish_reason",
    }

    def __init__(self, *, index: int, message: Message, finish_reason: str | None = None) -> None:
        self.index = index
        self.message = message
        self.finish_reason = finish_reason
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.index = get("index")
        v = get("message")
        self.message = Message.from_dict(v) if isinstance(v, dict) else v
        self.finish_reason = get("finish_reason")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.message
        if v is not None:
            out["message"] = v.to_dict() if v.__class__ is Message else _dump(v)
        v = self.finish_reason
        if v is not None:
            out["finish_reason"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .message import Message  # noqa: E402
