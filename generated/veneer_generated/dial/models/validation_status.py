# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ValidationStatus(str, Enum):
    """Whether a manifest is valid.

    An open set: other values stay plain.
    """

    VALID = "VALID"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ValidationStatus._value2member_map_)
