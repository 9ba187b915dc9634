# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `admin`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import apply_manifests as apply_manifests
    from . import delete_admin_entry as delete_admin_entry
    from . import get_admin_entry as get_admin_entry
    from . import get_admin_metadata as get_admin_metadata
    from . import get_config_health as get_config_health
    from . import get_file_config as get_file_config
    from . import list_file_config as list_file_config
    from . import migrate_file_config as migrate_file_config
    from . import reload_config as reload_config
    from . import save_admin_entry as save_admin_entry
    from . import validate_manifests as validate_manifests

__all__ = [
    "apply_manifests",
    "delete_admin_entry",
    "get_admin_entry",
    "get_admin_metadata",
    "get_config_health",
    "get_file_config",
    "list_file_config",
    "migrate_file_config",
    "reload_config",
    "save_admin_entry",
    "validate_manifests",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
