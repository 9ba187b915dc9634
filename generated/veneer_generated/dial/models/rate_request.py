# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RateRequest(DumpModel):
    """A rating."""

    rate: bool
    """Whether the answer was good."""
    response_id: str | None
    """`id` of the answer."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "rate": "rate",
        "responseId": "response_id",
    }

    def __init__(self, *, rate: bool, response_id: str | None = None, responseId: str | None = None) -> None:
        self.rate = rate
        self.response_id = _either("response_id", response_id, "responseId", responseId)
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.rate = get("rate")
        self.response_id = get("responseId")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.rate
        if v is not None:
            out["rate"] = v
        v = self.response_id
        if v is not None:
            out["responseId"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def responseId(self) -> str | None:
        """The same as `response_id`."""
        return self.response_id
