# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class InvitationType(str, Enum):
    """How an invitation gets to others.

    An open set: other values stay plain.
    """

    LINK = "link"
    EMAIL = "email"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(InvitationType._value2member_map_)
