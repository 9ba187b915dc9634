# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class StageStatus(str, Enum):
    """How a stage ended.

    An open set: other values stay plain.
    """

    COMPLETED = "completed"
    FAILED = "failed"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(StageStatus._value2member_map_)
