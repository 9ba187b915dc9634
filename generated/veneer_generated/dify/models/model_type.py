# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ModelType(str, Enum):
    """What models are for.

    An open set: other values stay plain.
    """

    TEXT_EMBEDDING = "text-embedding"
    RERANK = "rerank"
    LLM = "llm"
    TTS = "tts"
    SPEECH2TEXT = "speech2text"
    MODERATION = "moderation"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ModelType._value2member_map_)
