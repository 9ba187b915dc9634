# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `user`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_user_info as get_user_info
    from . import get_user_limits as get_user_limits
    from . import get_user_usage as get_user_usage

__all__ = [
    "get_user_info",
    "get_user_limits",
    "get_user_usage",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
