# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class IndexingTechnique(str, Enum):
    """How documents are indexed.

    An open set: other values stay plain.
    """

    HIGH_QUALITY = "high_quality"
    ECONOMY = "economy"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(IndexingTechnique._value2member_map_)
