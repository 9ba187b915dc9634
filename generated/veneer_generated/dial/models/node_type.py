# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class NodeType(str, Enum):
    """Whether something is an entry or a folder.

    An open set: other values stay plain.
    """

    ITEM = "ITEM"
    FOLDER = "FOLDER"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(NodeType._value2member_map_)
