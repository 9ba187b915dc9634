"""Plain dicts for tools and calls of them."""

from __future__ import annotations

from veneer_generated.dial.params import (
    StaticFunctionParam,
    StaticToolParam,
    ToolCallParam,
    ToolCallSpecParam,
    ToolCustomFieldsParam,
    ToolParam,
)

__all__ = [
    "StaticFunctionParam",
    "StaticToolParam",
    "ToolCallParam",
    "ToolCallSpecParam",
    "ToolCustomFieldsParam",
    "ToolParam",
]
