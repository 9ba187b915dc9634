# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class SwitchAction(str, Enum):
    """On or off.

    An open set: other values stay plain.
    """

    ENABLE = "enable"
    DISABLE = "disable"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(SwitchAction._value2member_map_)
