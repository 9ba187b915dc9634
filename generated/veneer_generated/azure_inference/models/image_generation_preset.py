# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ImageGenerationPreset(str, Enum):
    """A size in pixels.

    An open set: other values stay plain.
    """

    SIZE_672_1566 = "672x1566"
    SIZE_768_1366 = "768x1366"
    SIZE_836_1254 = "836x1254"
    SIZE_916_1145 = "916x1145"
    SIZE_1024_1024 = "1024x1024"
    SIZE_1145_916 = "1145x916"
    SIZE_1254_836 = "1254x836"
    SIZE_1366_768 = "1366x768"
    SIZE_1566_672 = "1566x672"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ImageGenerationPreset._value2member_map_)
