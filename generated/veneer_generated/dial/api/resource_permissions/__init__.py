# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `resource_permissions`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import grant_permissions as grant_permissions
    from . import list_permissions as list_permissions
    from . import revoke_permissions as revoke_permissions

__all__ = [
    "grant_permissions",
    "list_permissions",
    "revoke_permissions",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
