# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `custom_applications`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_custom_application as delete_custom_application
    from . import get_custom_application as get_custom_application
    from . import save_custom_application as save_custom_application

__all__ = [
    "delete_custom_application",
    "get_custom_application",
    "save_custom_application",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
