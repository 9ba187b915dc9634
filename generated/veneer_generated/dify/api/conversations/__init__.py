# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `conversations`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_conversation as delete_conversation
    from . import get_conversation_history as get_conversation_history
    from . import get_conversation_variables as get_conversation_variables
    from . import get_conversations_list as get_conversations_list
    from . import rename_conversation as rename_conversation
    from . import update_chat_conversation_variable as update_chat_conversation_variable

__all__ = [
    "delete_conversation",
    "get_conversation_history",
    "get_conversation_variables",
    "get_conversations_list",
    "rename_conversation",
    "update_chat_conversation_variable",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
