# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class FileConfigKind(str, Enum):
    """Kind of an entry of Core's configuration files.

    An open set: other values stay plain.
    """

    APPLICATIONS = "applications"
    CATALOG_SCHEMAS = "catalog_schemas"
    INTERCEPTORS = "interceptors"
    KEYS = "keys"
    MODELS = "models"
    ROLES = "roles"
    ROUTES = "routes"
    SCHEMAS = "schemas"
    SETTINGS = "settings"
    TOOLSETS = "toolsets"
    TRANSLATORS = "translators"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(FileConfigKind._value2member_map_)
