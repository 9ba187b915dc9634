# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `skills`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_skill_folder as create_skill_folder
    from . import delete_skill as delete_skill
    from . import delete_skill_file as delete_skill_file
    from . import delete_skill_folder as delete_skill_folder
    from . import download_skill as download_skill
    from . import download_skill_file as download_skill_file
    from . import list_skill_files as list_skill_files
    from . import list_skill_folder_files as list_skill_folder_files
    from . import list_skills as list_skills
    from . import upload_skill as upload_skill
    from . import upload_skill_file as upload_skill_file

__all__ = [
    "create_skill_folder",
    "delete_skill",
    "delete_skill_file",
    "delete_skill_folder",
    "download_skill",
    "download_skill_file",
    "list_skill_files",
    "list_skill_folder_files",
    "list_skills",
    "upload_skill",
    "upload_skill_file",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
