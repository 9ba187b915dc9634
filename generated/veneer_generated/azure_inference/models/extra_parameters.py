# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ExtraParameters(str, Enum):
    """What to do with unknown fields.

    An open set: other values stay plain.
    """

    ERROR = "error"
    DROP = "drop"
    PASS_THROUGH = "pass-through"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ExtraParameters._value2member_map_)
