# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class CachePolicy(str, Enum):
    """What to prefer among upstreams that cache prompts.

    An open set: other values stay plain.
    """

    AVAILABILITY_PRIORITY = "availability-priority"
    CACHE_PRIORITY = "cache-priority"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(CachePolicy._value2member_map_)
