# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class MetadataFieldType(str, Enum):
    """What a metadata field holds.

    An open set: other values stay plain.
    """

    STRING = "string"
    NUMBER = "number"
    TIME = "time"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(MetadataFieldType._value2member_map_)
