# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class TargetGranularity(str, Enum):
    """One explanation for the whole target, or one for each of its tokens.

    An open set: other values stay plain.
    """

    Complete = "complete"
    Token = "token"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(TargetGranularity._value2member_map_)
