# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `sharing`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import copy_shared_access as copy_shared_access
    from . import discard_shared_access as discard_shared_access
    from . import list_shared_resources as list_shared_resources
    from . import revoke_shared_access as revoke_shared_access
    from . import share_resources as share_resources

__all__ = [
    "copy_shared_access",
    "discard_shared_access",
    "list_shared_resources",
    "revoke_shared_access",
    "share_resources",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
