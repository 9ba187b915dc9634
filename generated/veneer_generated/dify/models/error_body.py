# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ErrorBody(Model):
    """The body of an error answer."""

    code: ErrorCode | str | None
    message: str | None
    """What went wrong; sometimes empty."""
    status: int | None
    """The HTTP status."""
    params: Any
    """The field that old parameter parsers object to."""
    error: Any
    """What the chunk routes say instead of all the others."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "status": "status",
        "params": "params",
        "error": "error",
    }

    def __init__(
        self,
        *,
        code: ErrorCode | str | None = None,
        message: str | None = None,
        status: int | None = None,
        params: Any = None,
        error: Any = None,
    ) -> None:
        self.code = code
        self.message = message
        self.status = status
        self.params = params
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
        v = get("code")
        self.code = _error_code.get(v, v) if v.__class__ is str else v
        self.message = get("message")
        self.status = get("status")
        self.params = get("params")
        self.error = get("error")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.code
        if v is not None:
            out["code"] = v if v.__class__ is str else _dump(v)
        v = self.message
        if v is not None:
            out["message"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.params
        if v is not None:
            out["params"] = v
        v = self.error
        if v is not None:
            out["error"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .error_code import BY_VALUE as _error_code  # noqa: E402
from .error_code import ErrorCode  # noqa: E402
