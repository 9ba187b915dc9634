# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class PromptCacheMode(str, Enum):
    """Who decides what is cached.

    An open set: other values stay plain.
    """

    IMPLICIT = "implicit"
    EXPLICIT = "explicit"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(PromptCacheMode._value2member_map_)
