# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `feedback`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_chat_app_feedbacks as get_chat_app_feedbacks
    from . import post_chat_message_feedback as post_chat_message_feedback

__all__ = [
    "get_chat_app_feedbacks",
    "post_chat_message_feedback",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
