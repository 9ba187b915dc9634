# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ExplanationPostprocessing(str, Enum):
    """What is done to scores.

    An open set: other values stay plain.
    """

    Square = "square"
    Absolute = "absolute"
    Unchanged = "none"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ExplanationPostprocessing._value2member_map_)
