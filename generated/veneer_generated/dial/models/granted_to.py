# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class GrantedTo(str, Enum):
    """Whom something is granted to.

    An open set: other values stay plain.
    """

    ME = "ME"
    OTHERS = "OTHERS"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(GrantedTo._value2member_map_)
