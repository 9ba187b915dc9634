# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `metadata`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import batch_update_document_metadata as batch_update_document_metadata
    from . import create_metadata_field as create_metadata_field
    from . import delete_metadata_field as delete_metadata_field
    from . import get_built_in_metadata_fields as get_built_in_metadata_fields
    from . import list_metadata_fields as list_metadata_fields
    from . import toggle_built_in_metadata_field as toggle_built_in_metadata_field
    from . import update_metadata_field as update_metadata_field

__all__ = [
    "batch_update_document_metadata",
    "create_metadata_field",
    "delete_metadata_field",
    "get_built_in_metadata_fields",
    "list_metadata_fields",
    "toggle_built_in_metadata_field",
    "update_metadata_field",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
