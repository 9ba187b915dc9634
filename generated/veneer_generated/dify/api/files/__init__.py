# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `files`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import preview_chat_file as preview_chat_file
    from . import upload_chat_file as upload_chat_file

__all__ = [
    "preview_chat_file",
    "upload_chat_file",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
