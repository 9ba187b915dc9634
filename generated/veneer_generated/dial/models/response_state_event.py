# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .response_event import ResponseEvent


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseStateEvent(ResponseEvent):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """The whole response as it is by now."""

    response: ResponseObject | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "sequence_number": "sequence_number",
        "response": "response",
    }

    def __init__(
        self, *, type: str, sequence_number: int | None = None, response: ResponseObject | None = None
    ) -> None:
        self.type = type
        self.sequence_number = sequence_number
        self.response = response
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.type = get("type")
        self.sequence_number = get("sequence_number")
        v = get("response")
        self.response = v if v is None else ResponseObject.from_dict(v) if isinstance(v, dict) else v
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
        v = self.response
        if v is not None:
            out["response"] = v.to_dict() if v.__class__ is ResponseObject else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .response_object import ResponseObject  # noqa: E402
