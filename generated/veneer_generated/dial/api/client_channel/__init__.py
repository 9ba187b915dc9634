# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `client_channel`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import interact_client_channel as interact_client_channel
    from . import report_client_channel as report_client_channel
    from . import subscribe_client_channel as subscribe_client_channel
    from . import unsubscribe_client_channel as unsubscribe_client_channel

__all__ = [
    "interact_client_channel",
    "report_client_channel",
    "subscribe_client_channel",
    "unsubscribe_client_channel",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
