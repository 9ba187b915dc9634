# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Error(MappingModel):
    """What went wrong."""

    code: str | None
    """A name such as `content_filter`, or the HTTP status as text."""
    message: str | None
    target: str | None
    """The field of the request that caused it."""
    details: list[Error] | None
    """The errors behind this one."""
    innererror: InnerError | None
    param: str | None
    """The field of the request that caused it."""
    type: str | None
    status: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "message": "message",
        "target": "target",
        "details": "details",
        "innererror": "innererror",
        "param": "param",
        "type": "type",
        "status": "status",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        code: str | None = None,
        message: str | None = None,
        target: str | None = None,
        details: list[Error] | None = None,
        innererror: InnerError | None = None,
        param: str | None = None,
        type: str | None = None,
        status: int | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        code: Any = None,
        message: Any = None,
        target: Any = None,
        details: Any = None,
        innererror: Any = None,
        param: Any = None,
        type: Any = None,
        status: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.code = code
        self.message = message
        self.target = target
        self.details = details
        self.innererror = innererror
        self.param = param
        self.type = type
        self.status = status
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.code = get("code")
        self.message = get("message")
        self.target = get("target")
        v = get("details")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Error.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.details = v
        v = get("innererror")
        self.innererror = v if v is None else InnerError.from_dict(v) if isinstance(v, dict) else v
        self.param = get("param")
        self.type = get("type")
        self.status = get("status")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.code
        if v is not None:
            out["code"] = v
        v = self.message
        if v is not None:
            out["message"] = v
        v = self.target
        if v is not None:
            out["target"] = v
        v = self.details
        if v is not None:
            out["details"] = (
                [x.to_dict() if x.__class__ is Error else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.innererror
        if v is not None:
            out["innererror"] = v.to_dict() if v.__class__ is InnerError else _dump(v)
        v = self.param
        if v is not None:
            out["param"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .inner_error import InnerError  # noqa: E402
