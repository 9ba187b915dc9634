# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Operations of the tag `segments`; each module is loaded when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import create_child_chunk as create_child_chunk
    from . import create_segments as create_segments
    from . import delete_child_chunk as delete_child_chunk
    from . import delete_segment as delete_segment
    from . import get_child_chunks as get_child_chunks
    from . import get_segment_detail as get_segment_detail
    from . import list_segments as list_segments
    from . import update_child_chunk as update_child_chunk
    from . import update_segment as update_segment

__all__ = [
    "create_child_chunk",
    "create_segments",
    "delete_child_chunk",
    "delete_segment",
    "get_child_chunks",
    "get_segment_detail",
    "list_segments",
    "update_child_chunk",
    "update_segment",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
