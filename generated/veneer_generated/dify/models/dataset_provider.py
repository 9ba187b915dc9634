# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class DatasetProvider(str, Enum):
    """Where a knowledge base is.

    An open set: other values stay plain.
    """

    VENDOR = "vendor"
    EXTERNAL = "external"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(DatasetProvider._value2member_map_)
