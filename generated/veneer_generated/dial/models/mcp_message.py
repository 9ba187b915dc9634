# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class McpMessage(DumpModel):
    """A message of the model context protocol: a request (method and id), a notification (method), or a response (id
    with result or error).
    """

    jsonrpc: Literal["2.0"]
    id: str | int | None
    method: str | None
    """Such as `tools/call`."""
    params: dict[str, Any] | None
    result: dict[str, Any] | None
    error: McpError | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "jsonrpc": "jsonrpc",
        "id": "id",
        "method": "method",
        "params": "params",
        "result": "result",
        "error": "error",
    }

    def __init__(
        self,
        *,
        jsonrpc: Literal["2.0"] = "2.0",
        id: str | int | None = None,
        method: str | None = None,
        params: dict[str, Any] | None = None,
        result: dict[str, Any] | None = None,
        error: McpError | None = None,
    ) -> None:
        self.jsonrpc = jsonrpc
        self.id = id
        self.method = method
        self.params = params
        self.result = result
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
        self.jsonrpc = get("jsonrpc")
        self.id = get("id")
        self.method = get("method")
        self.params = get("params")
        self.result = get("result")
        v = get("error")
        self.error = v if v is None else McpError.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.jsonrpc
        if v is not None:
            out["jsonrpc"] = v
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.method
        if v is not None:
            out["method"] = v
        v = self.params
        if v is not None:
            out["params"] = _dump(v)
        v = self.result
        if v is not None:
            out["result"] = _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v.to_dict() if v.__class__ is McpError else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .mcp_error import McpError  # noqa: E402
