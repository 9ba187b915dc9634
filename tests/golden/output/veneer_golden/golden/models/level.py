# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class Level(int, Enum):
    """Level

    An open set: other values stay plain.
    """

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_NEGATIVE_1 = -1

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(Level._value2member_map_)
