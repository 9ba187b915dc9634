# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class PromptGranularity(str, Enum):
    """Pieces into which a prompt is cut.

    An open set: other values stay plain.
    """

    Token = "token"
    Word = "word"
    Sentence = "sentence"
    Paragraph = "paragraph"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(PromptGranularity._value2member_map_)
