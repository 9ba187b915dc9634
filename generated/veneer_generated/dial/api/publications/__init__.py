# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""Operations of the tag `publications`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import approve_publication as approve_publication
    from . import create_publication as create_publication
    from . import delete_publication as delete_publication
    from . import get_publication as get_publication
    from . import list_publication_rules as list_publication_rules
    from . import list_publications as list_publications
    from . import list_published_resources as list_published_resources
    from . import reject_publication as reject_publication
    from . import update_publication as update_publication

__all__ = [
    "approve_publication",
    "create_publication",
    "delete_publication",
    "get_publication",
    "list_publication_rules",
    "list_publications",
    "list_published_resources",
    "reject_publication",
    "update_publication",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
