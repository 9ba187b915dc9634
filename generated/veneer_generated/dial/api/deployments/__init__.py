# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `deployments`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import get_configuration_schema as get_configuration_schema
    from . import get_deployment as get_deployment
    from . import get_deployment_info as get_deployment_info
    from . import get_deployment_limits as get_deployment_limits
    from . import get_deployment_usage as get_deployment_usage
    from . import list_all_deployments as list_all_deployments
    from . import list_deployment_names as list_deployment_names
    from . import list_deployments as list_deployments
    from . import rate_deployment as rate_deployment
    from . import tokenize as tokenize
    from . import truncate_prompt as truncate_prompt

__all__ = [
    "get_configuration_schema",
    "get_deployment",
    "get_deployment_info",
    "get_deployment_limits",
    "get_deployment_usage",
    "list_all_deployments",
    "list_deployment_names",
    "list_deployments",
    "rate_deployment",
    "tokenize",
    "truncate_prompt",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
