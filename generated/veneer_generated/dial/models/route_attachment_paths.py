# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RouteAttachmentPaths(DumpModel):
    """Where in JSON bodies the URLs of files stand."""

    request_body: list[str] | None
    response_body: list[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "requestBody": "request_body",
        "responseBody": "response_body",
    }

    def __init__(self, *, request_body: list[str] | None = None, response_body: list[str] | None = None) -> None:
        self.request_body = request_body
        self.response_body = response_body
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.request_body = get("requestBody")
        self.response_body = get("responseBody")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.request_body
        if v is not None:
            out["requestBody"] = v if v.__class__ is list else _dump(v)
        v = self.response_body
        if v is not None:
            out["responseBody"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
