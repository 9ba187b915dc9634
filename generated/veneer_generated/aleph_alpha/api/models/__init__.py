# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""Operations of the tag `models`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import available_models as available_models
    from . import get_model_tokenizer as get_model_tokenizer
    from . import model_settings as model_settings

__all__ = [
    "available_models",
    "get_model_tokenizer",
    "model_settings",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
