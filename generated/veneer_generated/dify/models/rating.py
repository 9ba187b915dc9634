# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class Rating(str, Enum):
    """What an end user thinks of an answer.

    An open set: other values stay plain.
    """

    LIKE = "like"
    DISLIKE = "dislike"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(Rating._value2member_map_)
