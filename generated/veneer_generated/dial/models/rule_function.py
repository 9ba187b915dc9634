# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class RuleFunction(str, Enum):
    """How a claim is compared.

    An open set: other values stay plain.
    """

    TRUE = "TRUE"
    FALSE = "FALSE"
    EQUAL = "EQUAL"
    CONTAIN = "CONTAIN"
    REGEX = "REGEX"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(RuleFunction._value2member_map_)
