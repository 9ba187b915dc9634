# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ChatCompletionsToolChoicePreset(str, Enum):
    """Whether to call tools.

    An open set: other values stay plain.
    """

    AUTO = "auto"
    NONE = "none"
    REQUIRED = "required"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ChatCompletionsToolChoicePreset._value2member_map_)
