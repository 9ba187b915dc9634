# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class FormOptionSourceType(str, Enum):
    """Whether the options of a field are fixed.

    An open set: other values stay plain.
    """

    VARIABLE = "variable"
    CONSTANT = "constant"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(FormOptionSourceType._value2member_map_)
