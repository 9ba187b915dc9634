# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class EmbeddingEncodingFormat(str, Enum):
    """The form of vectors.

    An open set: other values stay plain.
    """

    BASE64 = "base64"
    BINARY = "binary"
    FLOAT = "float"
    INT8 = "int8"
    UBINARY = "ubinary"
    UINT8 = "uint8"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(EmbeddingEncodingFormat._value2member_map_)
