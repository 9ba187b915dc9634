# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class CredentialsLevel(str, Enum):
    """Whose credentials: those of all, of an application, of a user.

    An open set: other values stay plain.
    """

    GLOBAL = "GLOBAL"
    APPLICATION = "APPLICATION"
    USER = "USER"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(CredentialsLevel._value2member_map_)
