# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class InterfaceMode(str, Enum):
    """Whether requests are forwarded as they are.

    An open set: other values stay plain.
    """

    PASSTHROUGH = "passthrough"
    TRANSLATOR = "translator"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(InterfaceMode._value2member_map_)
