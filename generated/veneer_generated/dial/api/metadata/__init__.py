# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `metadata`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_application_metadata as get_application_metadata
    from . import get_conversation_metadata as get_conversation_metadata
    from . import get_file_metadata as get_file_metadata
    from . import get_prompt_metadata as get_prompt_metadata
    from . import get_toolset_metadata as get_toolset_metadata

__all__ = [
    "get_application_metadata",
    "get_conversation_metadata",
    "get_file_metadata",
    "get_prompt_metadata",
    "get_toolset_metadata",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
