# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class AuthStatus(str, Enum):
    """Whether credentials are stored.

    An open set: other values stay plain.
    """

    SIGNED_IN = "SIGNED_IN"
    SIGNED_OUT = "SIGNED_OUT"
    FAILED = "FAILED"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(AuthStatus._value2member_map_)
