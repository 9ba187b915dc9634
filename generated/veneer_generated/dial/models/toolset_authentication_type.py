# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ToolsetAuthenticationType(str, Enum):
    """How users sign in to a tool set.

    An open set: other values stay plain.
    """

    OAUTH = "OAUTH"
    API_KEY = "API_KEY"
    NONE = "NONE"
    DIAL_NATIVE = "DIAL_NATIVE"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ToolsetAuthenticationType._value2member_map_)
