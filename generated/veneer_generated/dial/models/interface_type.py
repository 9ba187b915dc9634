# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class InterfaceType(str, Enum):
    """What something can be used for.

    An open set: other values stay plain.
    """

    CHAT = "chat"
    EMBEDDING = "embedding"
    MCP = "mcp"
    CUSTOM_UI = "custom_ui"
    ALL = "all"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(InterfaceType._value2member_map_)
