# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class MetadataMode(str, Enum):
    """What of a document to tell.

    An open set: other values stay plain.
    """

    ALL = "all"
    ONLY = "only"
    WITHOUT = "without"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(MetadataMode._value2member_map_)
