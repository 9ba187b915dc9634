# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `datasets`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_dataset as create_dataset
    from . import delete_dataset as delete_dataset
    from . import get_dataset_detail as get_dataset_detail
    from . import list_datasets as list_datasets
    from . import retrieve_segments as retrieve_segments
    from . import update_dataset as update_dataset

__all__ = [
    "create_dataset",
    "delete_dataset",
    "get_dataset_detail",
    "list_datasets",
    "retrieve_segments",
    "update_dataset",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
