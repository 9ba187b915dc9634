# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class TranslatedFormat(str, Enum):
    """A format of requests.

    An open set: other values stay plain.
    """

    OPENAI_CHAT_COMPLETIONS = "openaiChatCompletions"
    OPENAI_EMBEDDINGS = "openaiEmbeddings"
    OPENAI_RESPONSES = "openaiResponses"
    ANTHROPIC_MESSAGES = "anthropicMessages"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(TranslatedFormat._value2member_map_)
