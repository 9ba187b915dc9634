# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CustomApplicationMcp(DumpModel):
    """Where an application is a server of the model context protocol."""

    endpoint: str | None
    transport: McpTransport | str | None
    allowed_tools: list[str] | None
    config_delivery: McpConfigDelivery | str | None
    forward_per_request_key: bool | None
    """Hand the key of one request on to it."""
    mcp_apps: McpApps | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "endpoint": "endpoint",
        "transport": "transport",
        "allowedTools": "allowed_tools",
        "configDelivery": "config_delivery",
        "forwardPerRequestKey": "forward_per_request_key",
        "mcpApps": "mcp_apps",
    }

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        transport: McpTransport | str | None = None,
        allowed_tools: list[str] | None = None,
        config_delivery: McpConfigDelivery | str | None = None,
        forward_per_request_key: bool | None = None,
        mcp_apps: McpApps | None = None,
    ) -> None:
        self.endpoint = endpoint
        self.transport = transport
        self.allowed_tools = allowed_tools
        self.config_delivery = config_delivery
        self.forward_per_request_key = forward_per_request_key
        self.mcp_apps = mcp_apps
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.endpoint = get("endpoint")
        v = get("transport")
        self.transport = _mcp_transport.get(v, v) if v.__class__ is str else v
        self.allowed_tools = get("allowedTools")
        v = get("configDelivery")
        self.config_delivery = _mcp_config_delivery.get(v, v) if v.__class__ is str else v
        self.forward_per_request_key = get("forwardPerRequestKey")
        v = get("mcpApps")
        self.mcp_apps = v if v is None else McpApps.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.endpoint
        if v is not None:
            out["endpoint"] = v
        v = self.transport
        if v is not None:
            out["transport"] = v if v.__class__ is str else _dump(v)
        v = self.allowed_tools
        if v is not None:
            out["allowedTools"] = v if v.__class__ is list else _dump(v)
        v = self.config_delivery
        if v is not None:
            out["configDelivery"] = v if v.__class__ is str else _dump(v)
        v = self.forward_per_request_key
        if v is not None:
            out["forwardPerRequestKey"] = v
        v = self.mcp_apps
        if v is not None:
            out["mcpApps"] = v.to_dict() if v.__class__ is McpApps else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .mcp_apps import McpApps  # noqa: E402
from .mcp_config_delivery import BY_VALUE as _mcp_config_delivery  # noqa: E402
from .mcp_config_delivery import McpConfigDelivery  # noqa: E402
from .mcp_transport import BY_VALUE as _mcp_transport  # noqa: E402
from .mcp_transport import McpTransport  # noqa: E402
