# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RpcRequest(DumpModel):
    """A request of JSON-RPC 2.0; one without id wants no answer."""

    jsonrpc: Literal["2.0"]
    method: str
    """`toolset/signin` is the one in use, with SigninParams."""
    params: Any
    """Arguments of the method."""
    id: str | int | None
    """Comes back with the answer. On its way to the client it carries the name of the application too."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "jsonrpc": "jsonrpc",
        "method": "method",
        "params": "params",
        "id": "id",
    }

    def __init__(
        self, *, jsonrpc: Literal["2.0"] = "2.0", method: str, params: Any = None, id: str | int | None = None
    ) -> None:
        self.jsonrpc = jsonrpc
        self.method = method
        self.params = params
        self.id = id
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.jsonrpc = get("jsonrpc")
        self.method = get("method")
        self.params = get("params")
        self.id = get("id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.jsonrpc
        if v is not None:
            out["jsonrpc"] = v
        v = self.method
        if v is not None:
            out["method"] = v
        v = self.params
        if v is not None:
            out["params"] = _dump(v)
        v = self.id
        if v is not None:
            out["id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
