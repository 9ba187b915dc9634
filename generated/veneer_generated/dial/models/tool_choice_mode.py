# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ToolChoiceMode(str, Enum):
    """Whether a model calls tools.

    An open set: other values stay plain.
    """

    NONE = "none"
    AUTO = "auto"
    REQUIRED = "required"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ToolChoiceMode._value2member_map_)
