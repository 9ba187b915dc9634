# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RateLimit(Model):
    """`RateLimit` of the service."""

    retry_after: float

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "retry_after": "retry_after",
    }

    def __init__(self, *, retry_after: float) -> None:
        self.retry_after = retry_after
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.retry_after = get("retry_after")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.retry_after
        if v is not None:
            out["retry_after"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
