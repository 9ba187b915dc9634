# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `catalog_schemas`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_catalog_meta_schema as get_catalog_meta_schema
    from . import get_catalog_schema as get_catalog_schema
    from . import list_catalog_schemas as list_catalog_schemas

__all__ = [
    "get_catalog_meta_schema",
    "get_catalog_schema",
    "list_catalog_schemas",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
