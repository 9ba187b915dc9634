# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class McpTransport(str, Enum):
    """How a server of the model context protocol is spoken to.

    An open set: other values stay plain.
    """

    HTTP = "HTTP"
    SSE = "SSE"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(McpTransport._value2member_map_)
