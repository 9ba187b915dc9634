# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ControlTokenOverlap(str, Enum):
    """What a control does to a token that it covers in part.

    An open set: other values stay plain.
    """

    Partial = "partial"
    Complete = "complete"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ControlTokenOverlap._value2member_map_)
