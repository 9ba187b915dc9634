# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ChatCompletionsModality(str, Enum):
    """What an answer consists of.

    An open set: other values stay plain.
    """

    TEXT = "text"
    AUDIO = "audio"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ChatCompletionsModality._value2member_map_)
