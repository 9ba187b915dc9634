# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `responses`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import cancel_response as cancel_response
    from . import create_response as create_response
    from . import create_response_at_short_path as create_response_at_short_path
    from . import delete_response as delete_response
    from . import get_response as get_response

__all__ = [
    "cancel_response",
    "create_response",
    "create_response_at_short_path",
    "delete_response",
    "get_response",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
