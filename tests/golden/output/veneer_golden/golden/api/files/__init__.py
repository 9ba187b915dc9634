# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
"""Operations of the tag `files`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_file as delete_file
    from . import download_file as download_file
    from . import put_blob as put_blob
    from . import upload_file as upload_file

__all__ = [
    "delete_file",
    "download_file",
    "put_blob",
    "upload_file",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
