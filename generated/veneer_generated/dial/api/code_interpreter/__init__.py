# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `code_interpreter`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import close_session as close_session
    from . import download_code_file as download_code_file
    from . import execute_code as execute_code
    from . import get_session as get_session
    from . import list_code_files as list_code_files
    from . import open_session as open_session
    from . import transfer_input_file as transfer_input_file
    from . import transfer_output_file as transfer_output_file
    from . import upload_code_file as upload_code_file

__all__ = [
    "close_session",
    "download_code_file",
    "execute_code",
    "get_session",
    "list_code_files",
    "open_session",
    "transfer_input_file",
    "transfer_output_file",
    "upload_code_file",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
