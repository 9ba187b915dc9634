# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class AdminKind(str, Enum):
    """Kind of an entry of the configuration, the first segment of its URL.

    An open set: other values stay plain.
    """

    MODELS = "models"
    INTERCEPTORS = "interceptors"
    ROLES = "roles"
    KEYS = "keys"
    ROUTES = "routes"
    SCHEMAS = "schemas"
    SETTINGS = "settings"
    TRANSLATORS = "translators"
    CATALOG_SCHEMAS = "catalog_schemas"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(AdminKind._value2member_map_)
