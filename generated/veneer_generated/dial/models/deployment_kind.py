# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class DeploymentKind(str, Enum):
    """Kind of something that can be called.

    An open set: other values stay plain.
    """

    MODEL = "model"
    APPLICATION = "application"
    TOOLSET = "toolset"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(DeploymentKind._value2member_map_)
