# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamError(Model):
    """`StreamError` of the service."""

    error: ErrorInfo

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
    }

    def __init__(self, *, error: ErrorInfo) -> None:
        self.error = error
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("error")
        self.error = ErrorInfo.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.error
        if v is not None:
            out["error"] = v.to_dict() if v.__class__ is ErrorInfo else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .error_info import ErrorInfo  # noqa: E402
