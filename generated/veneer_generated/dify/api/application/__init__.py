# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `application`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_chat_app_info as get_chat_app_info
    from . import get_chat_app_meta as get_chat_app_meta
    from . import get_chat_app_parameters as get_chat_app_parameters
    from . import get_chat_web_app_settings as get_chat_web_app_settings
    from . import get_end_user_chat as get_end_user_chat

__all__ = [
    "get_chat_app_info",
    "get_chat_app_meta",
    "get_chat_app_parameters",
    "get_chat_web_app_settings",
    "get_end_user_chat",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
