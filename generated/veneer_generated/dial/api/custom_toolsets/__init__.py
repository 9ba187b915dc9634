# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `custom_toolsets`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_custom_toolset as delete_custom_toolset
    from . import get_custom_toolset as get_custom_toolset
    from . import save_custom_toolset as save_custom_toolset

__all__ = [
    "delete_custom_toolset",
    "get_custom_toolset",
    "save_custom_toolset",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
