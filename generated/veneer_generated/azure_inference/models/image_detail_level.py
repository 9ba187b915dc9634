# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ImageDetailLevel(str, Enum):
    """How closely to look at an image.

    An open set: other values stay plain.
    """

    AUTO = "auto"
    LOW = "low"
    HIGH = "high"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ImageDetailLevel._value2member_map_)
