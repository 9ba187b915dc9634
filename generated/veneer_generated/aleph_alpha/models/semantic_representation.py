# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class SemanticRepresentation(str, Enum):
    """What vectors are compared with: all alike, or queries with documents.

    An open set: other values stay plain.
    """

    Symmetric = "symmetric"
    Document = "document"
    Query = "query"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(SemanticRepresentation._value2member_map_)
