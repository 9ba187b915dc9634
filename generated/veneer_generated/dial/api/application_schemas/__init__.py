# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `application_schemas`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_application_meta_schema as get_application_meta_schema
    from . import get_application_schema as get_application_schema
    from . import list_application_schemas as list_application_schemas

__all__ = [
    "get_application_meta_schema",
    "get_application_schema",
    "list_application_schemas",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
