# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `assistants`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_addon as get_addon
    from . import get_assistant as get_assistant
    from . import list_addons as list_addons
    from . import list_assistants as list_assistants

__all__ = [
    "get_addon",
    "get_assistant",
    "list_addons",
    "list_assistants",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
