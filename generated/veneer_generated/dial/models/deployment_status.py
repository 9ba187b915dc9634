# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class DeploymentStatus(str, Enum):
    """Whether an application's source runs.

    An open set: other values stay plain.
    """

    DEPLOYING = "DEPLOYING"
    UNDEPLOYING = "UNDEPLOYING"
    DEPLOYED = "DEPLOYED"
    UNDEPLOYED = "UNDEPLOYED"
    FAILED = "FAILED"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(DeploymentStatus._value2member_map_)
