# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ResponseMode(str, Enum):
    """Whether the answer comes whole or as events.

    An open set: other values stay plain.
    """

    BLOCKING = "blocking"
    STREAMING = "streaming"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ResponseMode._value2member_map_)
