# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class Region(str, Enum):
    """Region

    An open set: other values stay plain.
    """

    MOON = "moon"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(Region._value2member_map_)
