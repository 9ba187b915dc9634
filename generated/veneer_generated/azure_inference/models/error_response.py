# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ErrorResponse(MappingModel):
    """The body of an error answer, nested or flat."""

    error: Error | str | None
    status: Any
    """The HTTP status as a number or text."""
    status_code: int | None
    code: Any
    """A name or a number."""
    message: str | None
    param: str | None
    """The field of the request that caused it."""
    type: str | None
    detail: Any
    """What else is to be said; an object or a list."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "status": "status",
        "statusCode": "status_code",
        "code": "code",
        "message": "message",
        "param": "param",
        "type": "type",
        "detail": "detail",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        error: Error | str | None = None,
        status: Any = None,
        status_code: int | None = None,
        code: Any = None,
        message: str | None = None,
        param: str | None = None,
        type: str | None = None,
        detail: Any = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        error: Any = None,
        status: Any = None,
        status_code: Any = None,
        code: Any = None,
        message: Any = None,
        param: Any = None,
        type: Any = None,
        detail: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.error = error
        self.status = status
        self.status_code = status_code
        self.code = code
        self.message = message
        self.param = param
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
        self.error = v if v is None else Error.from_dict(v) if isinstance(v, dict) else v
        self.status = get("status")
        self.status_code = get("statusCode")
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
        self.type = get("type")
        self.detail = get("detail")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.error
        if v is not None:
            out["error"] = v if v.__class__ is str else _dump(v)
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.status_code
        if v is not None:
            out["statusCode"] = v
        v = self.code
        if v is not None:
            out["code"] = v
        v = self.message
        if v is not None:
            out["message"] = v
        v = self.param
        if v is not None:
            out["param"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.detail
        if v is not None:
            out["detail"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .error import Error  # noqa: E402
