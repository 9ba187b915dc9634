# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ErrorData(DumpModel):
    """The body of an error answer."""

    error: ErrorDetails | None
    type: str | None
    """`error`, in the format of Anthropic."""
    detail: Any
    """What an application's web server says instead of an error."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "type": "type",
        "detail": "detail",
    }

    def __init__(self, *, error: ErrorDetails | None = None, type: str | None = None, detail: Any = None) -> None:
        self.error = error
        self.type = type
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
        self.error = v if v is None else ErrorDetails.from_dict(v) if isinstance(v, dict) else v
        self.type = get("type")
        self.detail = get("detail")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.error
        if v is not None:
            out["error"] = v.to_dict() if v.__class__ is ErrorDetails else _dump(v)
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.detail
        if v is not None:
            out["detail"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .error_details import ErrorDetails  # noqa: E402
