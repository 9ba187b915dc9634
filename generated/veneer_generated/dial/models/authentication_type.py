# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class AuthenticationType(str, Enum):
    """How one authorizes at a service.

    An open set: other values stay plain.
    """

    OAUTH = "OAUTH"
    API_KEY = "API_KEY"
    NONE = "NONE"
    DIAL_NATIVE = "DIAL_NATIVE"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(AuthenticationType._value2member_map_)
