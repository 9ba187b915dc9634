# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TruncatePromptOutput(DumpModel):
    """Messages that would be dropped, or why that cannot be told."""

    status: str
    """`success` or `error`."""
    discarded_messages: list[int] | None
    """Positions among the messages; None where `error` is set."""
    error: str | None
    """What went wrong."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "discarded_messages": "discarded_messages",
        "error": "error",
    }

    def __init__(self, *, status: str, discarded_messages: list[int] | None = None, error: str | None = None) -> None:
        self.status = status
        self.discarded_messages = discarded_messages
        self.error = error
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.status = get("status")
        self.discarded_messages = get("discarded_messages")
        self.error = get("error")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.discarded_messages
        if v is not None:
            out["discarded_messages"] = v if v.__class__ is list else _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
