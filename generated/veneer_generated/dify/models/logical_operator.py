# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class LogicalOperator(str, Enum):
    """How conditions are joined.

    An open set: other values stay plain.
    """

    AND = "and"
    OR = "or"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(LogicalOperator._value2member_map_)
