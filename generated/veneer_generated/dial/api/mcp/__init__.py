# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `mcp`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import end_toolset_session as end_toolset_session
    from . import get_deployment_resource as get_deployment_resource
    from . import list_allowed_tools as list_allowed_tools
    from . import list_toolset_tools as list_toolset_tools
    from . import listen_to_toolset as listen_to_toolset
    from . import post_to_deployment as post_to_deployment
    from . import post_to_toolset as post_to_toolset

__all__ = [
    "end_toolset_session",
    "get_deployment_resource",
    "list_allowed_tools",
    "list_toolset_tools",
    "listen_to_toolset",
    "post_to_deployment",
    "post_to_toolset",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
