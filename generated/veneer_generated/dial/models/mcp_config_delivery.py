# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class McpConfigDelivery(str, Enum):
    """How an application gets its configuration.

    An open set: other values stay plain.
    """

    HEADER = "HEADER"
    META = "META"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(McpConfigDelivery._value2member_map_)
