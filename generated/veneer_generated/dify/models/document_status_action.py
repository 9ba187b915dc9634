# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class DocumentStatusAction(str, Enum):
    """What to do with documents.

    An open set: other values stay plain.
    """

    ENABLE = "enable"
    DISABLE = "disable"
    ARCHIVE = "archive"
    UN_ARCHIVE = "un_archive"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(DocumentStatusAction._value2member_map_)
