# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ManifestKind(str, Enum):
    """Kind of a manifest.

    An open set: other values stay plain.
    """

    SETTINGS = "Settings"
    SCHEMA = "Schema"
    CATALOG_SCHEMA = "CatalogSchema"
    INTERCEPTOR = "Interceptor"
    TRANSLATOR = "Translator"
    ROLE = "Role"
    KEY = "Key"
    ROUTE = "Route"
    MODEL = "Model"
    TOOL_SET = "ToolSet"
    APPLICATION = "Application"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ManifestKind._value2member_map_)
