# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class Kind(str, Enum):
    """Kind

    An open set: other values stay plain.
    """

    Plain = "plain"
    FANCY = "fancy"
    A_DASH_B = "a-b"
    A_SCORE_B = "a_b"
    NOTHING = ""

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(Kind._value2member_map_)
