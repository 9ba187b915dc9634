# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""Operations of the tag `users`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import delete_token as delete_token
    from . import login as login
    from . import me as me
    from . import new_token as new_token
    from . import post_check_privileges as post_check_privileges
    from . import recent_requests as recent_requests
    from . import tokens as tokens

__all__ = [
    "delete_token",
    "login",
    "me",
    "new_token",
    "post_check_privileges",
    "recent_requests",
    "tokens",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
