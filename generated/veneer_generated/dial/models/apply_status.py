# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ApplyStatus(str, Enum):
    """What became of a manifest.

    An open set: other values stay plain.
    """

    APPLIED = "APPLIED"
    APPLIED_INVALID = "APPLIED_INVALID"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ApplyStatus._value2member_map_)
