# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from .response_event import ResponseEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseErrorEvent(ResponseEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """What went wrong; nothing follows."""

    code: str | None
    message: str | None
    param: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "sequence_number": "sequence_number",
        "code": "code",
        "message": "message",
        "param": "param",
    }

    def __init__(
        self,
        *,
        type: str = "error",
        sequence_number: int | None = None,
        code: str | None = None,
        message: str | None = None,
        param: str | None = None,
    ) -> None:
        self.type = type
        self.sequence_number = sequence_number
        self.code = code
        self.message = message
        self.param = param
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.type = get("type")
        self.sequence_number = get("sequence_number")
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.sequence_number
        if v is not None:
            out["sequence_number"] = v
        v = self.code
        if v is not None:
            out["code"] = v
        v = self.message
        if v is not None:
            out["message"] = v
        v = self.param
        if v is not None:
            out["param"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
