# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class TransferMethod(str, Enum):
    """Where a file comes from.

    An open set: other values stay plain.
    """

    REMOTE_URL = "remote_url"
    LOCAL_FILE = "local_file"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(TransferMethod._value2member_map_)
