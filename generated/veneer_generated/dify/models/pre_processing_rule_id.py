# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class PreProcessingRuleId(str, Enum):
    """What to clean away.

    An open set: other values stay plain.
    """

    REMOVE_STOPWORDS = "remove_stopwords"
    REMOVE_EXTRA_SPACES = "remove_extra_spaces"
    REMOVE_URLS_EMAILS = "remove_urls_emails"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(PreProcessingRuleId._value2member_map_)
