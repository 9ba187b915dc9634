# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class EmbeddingInputType(str, Enum):
    """What a vector is for.

    An open set: other values stay plain.
    """

    TEXT = "text"
    QUERY = "query"
    DOCUMENT = "document"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(EmbeddingInputType._value2member_map_)
