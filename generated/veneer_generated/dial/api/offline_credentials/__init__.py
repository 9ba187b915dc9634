# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `offline_credentials`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_offline_credentials as get_offline_credentials
    from . import sign_in_for_offline_credentials as sign_in_for_offline_credentials
    from . import sign_out_of_offline_credentials as sign_out_of_offline_credentials

__all__ = [
    "get_offline_credentials",
    "sign_in_for_offline_credentials",
    "sign_out_of_offline_credentials",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
