# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `annotation`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_annotation as create_annotation
    from . import delete_annotation as delete_annotation
    from . import get_annotation_list as get_annotation_list
    from . import get_initial_annotation_reply_settings_status as get_initial_annotation_reply_settings_status
    from . import initial_annotation_reply_settings as initial_annotation_reply_settings
    from . import update_annotation as update_annotation

__all__ = [
    "create_annotation",
    "delete_annotation",
    "get_annotation_list",
    "get_initial_annotation_reply_settings_status",
    "initial_annotation_reply_settings",
    "update_annotation",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
