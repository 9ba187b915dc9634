# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `tags`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import bind_tags_to_dataset as bind_tags_to_dataset
    from . import create_knowledge_tag as create_knowledge_tag
    from . import delete_knowledge_tag as delete_knowledge_tag
    from . import get_knowledge_tags as get_knowledge_tags
    from . import query_dataset_tags as query_dataset_tags
    from . import unbind_tag_from_dataset as unbind_tag_from_dataset
    from . import update_knowledge_tag as update_knowledge_tag

__all__ = [
    "bind_tags_to_dataset",
    "create_knowledge_tag",
    "delete_knowledge_tag",
    "get_knowledge_tags",
    "query_dataset_tags",
    "unbind_tag_from_dataset",
    "update_knowledge_tag",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
