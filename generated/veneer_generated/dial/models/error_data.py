# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ErrorData(Model):
    """The body of an error answer."""

    error: ErrorDetails | None
    detail: Any
    """What an application's web server says instead of an error."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "detail": "detail",
    }

    def __init__(self, *, error: ErrorDetails | None = None, detail: Any = None) -> None:
        self.error = error
        self.detail = detail
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
        self.error = ErrorDetails.from_dict(v) if isinstance(v, dict) else v
        self.detail = get("detail")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.error
        if v is not None:
            out["error"] = v.to_dict() if v.__class__ is ErrorDetails else _dump(v)
        v = self.detail
        if v is not None:
            out["detail"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .error_details import ErrorDetails  # noqa: E402
