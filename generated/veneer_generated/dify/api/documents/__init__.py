# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `documents`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import batch_update_document_status as batch_update_document_status
    from . import create_document_from_file as create_document_from_file
    from . import create_document_from_text as create_document_from_text
    from . import delete_document as delete_document
    from . import download_document as download_document
    from . import download_documents_zip as download_documents_zip
    from . import get_document_detail as get_document_detail
    from . import get_document_indexing_status as get_document_indexing_status
    from . import list_documents as list_documents
    from . import update_document as update_document
    from . import update_document_by_file as update_document_by_file
    from . import update_document_by_text as update_document_by_text

__all__ = [
    "batch_update_document_status",
    "create_document_from_file",
    "create_document_from_text",
    "delete_document",
    "download_document",
    "download_documents_zip",
    "get_document_detail",
    "get_document_indexing_status",
    "list_documents",
    "update_document",
    "update_document_by_file",
    "update_document_by_text",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
