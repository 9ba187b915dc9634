# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RpcResponse(DumpModel):
    """An answer of JSON-RPC 2.0, with either result or error."""

    jsonrpc: Literal["2.0"]
    result: Any
    """What the method gives; for `toolset/signin` success or denied."""
    error: RpcError | None
    id: str | int | None
    """That of the request; None where the request could not be read or delivered."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "jsonrpc": "jsonrpc",
        "result": "result",
        "error": "error",
        "id": "id",
    }

    def __init__(
        self,
        *,
        jsonrpc: Literal["2.0"] = "2.0",
        result: Any = None,
        error: RpcError | None = None,
        id: str | int | None = None,
    ) -> None:
        self.jsonrpc = jsonrpc
        self.result = result
        self.error = error
        self.id = id
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
        self.result = get("result")
        v = get("error")
        self.error = v if v is None else RpcError.from_dict(v) if isinstance(v, dict) else v
        self.id = get("id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.jsonrpc
        if v is not None:
            out["jsonrpc"] = v
        v = self.result
        if v is not None:
            out["result"] = _dump(v)
        v = self.error
        if v is not None:
            out["error"] = v.to_dict() if v.__class__ is RpcError else _dump(v)
        v = self.id
        if v is not None:
            out["id"] = v
        elif src is None:
            out["id"] = None
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .rpc_error import RpcError  # noqa: E402
