# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""Aleph Alpha: operations, models and a low-level client; nothing is loaded before it is used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..types import EventStream as EventStream
    from ..types import File as File
    from ..types import Request as Request
    from ..types import ResponseError as ResponseError
    from . import api as api
    from . import constants as constants
    from . import models as models
    from .client import AsyncClient as AsyncClient
    from .client import Client as Client

_NAMES = {
    "AsyncClient": ".client",
    "Client": ".client",
    "EventStream": "..types",
    "File": "..types",
    "Request": "..types",
    "ResponseError": "..types",
}
_MODULES = ("api", "constants", "models")

__all__ = ["AsyncClient", "Client", "EventStream", "File", "Request", "ResponseError", "api", "constants", "models"]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f".{name}", __name__)  # the import itself makes the attribute
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_NAMES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
