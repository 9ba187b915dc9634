# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class WeightType(str, Enum):
    """What counts more.

    An open set: other values stay plain.
    """

    SEMANTIC_FIRST = "semantic_first"
    KEYWORD_FIRST = "keyword_first"
    CUSTOMIZED = "customized"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(WeightType._value2member_map_)
