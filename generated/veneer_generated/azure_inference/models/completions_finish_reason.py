# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class CompletionsFinishReason(str, Enum):
    """Why an answer ended.

    An open set: other values stay plain.
    """

    STOPPED = "stop"
    TOKEN_LIMIT_REACHED = "length"
    CONTENT_FILTERED = "content_filter"
    TOOL_CALLS = "tool_calls"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(CompletionsFinishReason._value2member_map_)
