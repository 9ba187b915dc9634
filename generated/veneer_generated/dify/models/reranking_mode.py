# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class RerankingMode(str, Enum):
    """How to order what was found.

    An open set: other values stay plain.
    """

    RERANKING_MODEL = "reranking_model"
    WEIGHTED_SCORE = "weighted_score"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(RerankingMode._value2member_map_)
