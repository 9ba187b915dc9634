# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TokenizeOutput(DumpModel):
    """A count of tokens, or why there is none."""

    status: str
    """`success` or `error`."""
    token_count: int | None
    """None where `error` is set."""
    error: str | None
    """What went wrong."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "token_count": "token_count",
        "error": "error",
    }

    def __init__(self, *, status: str, token_count: int | None = None, error: str | None = None) -> None:
        self.status = status
        self.token_count = token_count
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
        self.token_count = get("token_count")
        self.error = get("error")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.token_count
        if v is not None:
            out["token_count"] = v
        v = self.error
        if v is not None:
            out["error"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
