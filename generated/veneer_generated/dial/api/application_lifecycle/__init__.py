# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `application_lifecycle`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import deploy_application as deploy_application
    from . import get_application_logs as get_application_logs
    from . import redeploy_application as redeploy_application
    from . import undeploy_application as undeploy_application

__all__ = [
    "deploy_application",
    "get_application_logs",
    "redeploy_application",
    "undeploy_application",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
