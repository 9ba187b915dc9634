# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `pipeline`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import list_datasource_plugins as list_datasource_plugins
    from . import run_datasource_node as run_datasource_node
    from . import run_pipeline as run_pipeline
    from . import upload_pipeline_file as upload_pipeline_file

__all__ = [
    "list_datasource_plugins",
    "run_datasource_node",
    "run_pipeline",
    "upload_pipeline_file",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
