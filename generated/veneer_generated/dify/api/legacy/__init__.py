# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `legacy`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_document_from_file_legacy as create_document_from_file_legacy
    from . import create_document_from_text_legacy as create_document_from_text_legacy
    from . import get_upload_file_legacy as get_upload_file_legacy
    from . import retrieve_segments_legacy as retrieve_segments_legacy
    from . import update_document_by_file_legacy as update_document_by_file_legacy
    from . import update_document_by_text_legacy as update_document_by_text_legacy

__all__ = [
    "create_document_from_file_legacy",
    "create_document_from_text_legacy",
    "get_upload_file_legacy",
    "retrieve_segments_legacy",
    "update_document_by_file_legacy",
    "update_document_by_text_legacy",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
