# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class Role(str, Enum):
    """Who says a message.

    An open set: other values stay plain.
    """

    User = "user"
    Assistant = "assistant"
    System = "system"
    Tool = "tool"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(Role._value2member_map_)
