# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class NotificationType(str, Enum):
    """What a notification is about.

    An open set: other values stay plain.
    """

    PUBLICATION = "PUBLICATION"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(NotificationType._value2member_map_)
