# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `anthropic`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import count_message_tokens as count_message_tokens
    from . import create_message as create_message
    from . import get_anthropic_model as get_anthropic_model
    from . import list_anthropic_models as list_anthropic_models

__all__ = [
    "count_message_tokens",
    "create_message",
    "get_anthropic_model",
    "list_anthropic_models",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
