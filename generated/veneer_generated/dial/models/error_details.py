# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ErrorDetails(DumpModel):
    """What went wrong."""

    message: str | None
    """What went wrong, for developers."""
    type: str | None
    """Kind of the error, such as `invalid_request_error` or `runtime_error`."""
    param: str | None
    """The parameter of the request that caused it."""
    code: str | None
    """A name such as `context_length_exceeded`, or the HTTP status as text."""
    display_message: str | None
    """What went wrong, for end users; preferred to `message`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "type": "type",
        "param": "param",
        "code": "code",
        "display_message": "display_message",
    }

    def __init__(
        self,
        *,
        message: str | None = None,
        type: str | None = None,
        param: str | None = None,
        code: str | None = None,
        display_message: str | None = None,
    ) -> None:
        self.message = message
        self.type = type
        self.param = param
        self.code = code
        self.display_message = display_message
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.message = get("message")
        self.type = get("type")
        self.param = get("param")
        self.code = get("code")
        self.display_message = get("display_message")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.message
        if v is not None:
            out["message"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.param
        if v is not None:
            out["param"] = v
        v = self.code
        if v is not None:
            out["code"] = v
        v = self.display_message
        if v is not None:
            out["display_message"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
