# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class EmbeddingEncoding(str, Enum):
    """How vectors are written.

    An open set: other values stay plain.
    """

    FLOAT = "float"
    BASE64 = "base64"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(EmbeddingEncoding._value2member_map_)
