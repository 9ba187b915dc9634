# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `toolset_auth`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import repair_toolset as repair_toolset
    from . import sign_in_to_toolset as sign_in_to_toolset
    from . import sign_out_of_toolset as sign_out_of_toolset

__all__ = [
    "repair_toolset",
    "sign_in_to_toolset",
    "sign_out_of_toolset",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
