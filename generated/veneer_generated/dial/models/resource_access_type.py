# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ResourceAccessType(str, Enum):
    """What a caller may do.

    An open set: other values stay plain.
    """

    READ = "READ"
    WRITE = "WRITE"
    SHARE = "SHARE"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ResourceAccessType._value2member_map_)
