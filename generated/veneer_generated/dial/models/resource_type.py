# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ResourceType(str, Enum):
    """Kind of a stored thing.

    An open set: other values stay plain.
    """

    FILE = "FILE"
    CONVERSATION = "CONVERSATION"
    PROMPT = "PROMPT"
    APPLICATION = "APPLICATION"
    TOOL_SET = "TOOL_SET"
    SKILL = "SKILL"
    PUBLICATION = "PUBLICATION"
    MODEL = "MODEL"
    INTERCEPTOR = "INTERCEPTOR"
    TRANSLATOR = "TRANSLATOR"
    ROLE = "ROLE"
    PROJECT_KEY = "PROJECT_KEY"
    ROUTE = "ROUTE"
    APP_TYPE_SCHEMA = "APP_TYPE_SCHEMA"
    CATALOG_SCHEMA = "CATALOG_SCHEMA"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ResourceType._value2member_map_)
