# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class PublicationAction(str, Enum):
    """What to do with a resource.

    An open set: other values stay plain.
    """

    ADD = "ADD"
    DELETE = "DELETE"
    ADD_IF_ABSENT = "ADD_IF_ABSENT"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(PublicationAction._value2member_map_)
