# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
"""Operations of the tag `items`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_item as create_item
    from . import get_kinds as get_kinds
    from . import get_settings as get_settings
    from . import list_items as list_items
    from . import replace_settings as replace_settings

__all__ = [
    "create_item",
    "get_kinds",
    "get_settings",
    "list_items",
    "replace_settings",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
