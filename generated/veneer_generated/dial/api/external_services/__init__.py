# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `external_services`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_external_service as delete_external_service
    from . import get_external_service as get_external_service
    from . import get_external_service_credentials as get_external_service_credentials
    from . import get_external_service_obo_credentials as get_external_service_obo_credentials
    from . import grant_external_service_consent as grant_external_service_consent
    from . import list_external_services as list_external_services
    from . import save_external_service as save_external_service
    from . import sign_in_to_external_service as sign_in_to_external_service
    from . import sign_out_of_external_service as sign_out_of_external_service
    from . import withdraw_external_service_consent as withdraw_external_service_consent

__all__ = [
    "delete_external_service",
    "get_external_service",
    "get_external_service_credentials",
    "get_external_service_obo_credentials",
    "grant_external_service_consent",
    "list_external_services",
    "save_external_service",
    "sign_in_to_external_service",
    "sign_out_of_external_service",
    "withdraw_external_service_consent",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
