# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class SharedWith(str, Enum):
    """Whom something is shared with.

    An open set: other values stay plain.
    """

    ME = "me"
    OTHERS = "others"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(SharedWith._value2member_map_)
