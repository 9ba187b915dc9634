# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
"""The operations of Golden, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import chat as chat
    from . import files as files
    from . import items as items

OPERATIONS: Final[dict[str, Operation]] = {
    "create_item": Operation("items.create_item", "POST", "/v1/items"),
    "delete_file": Operation("files.delete_file", "DELETE", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "download_file": Operation("files.download_file", "GET", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "get_kinds": Operation("items.get_kinds", "GET", "/v1/kinds"),
    "get_settings": Operation("items.get_settings", "GET", "/v1/items/{id}/settings"),
    "list_items": Operation("items.list_items", "GET", "/v1/items"),
    "put_blob": Operation("files.put_blob", "PUT", "/v1/blobs/{name}"),
    "replace_settings": Operation("items.replace_settings", "POST", "/v1/items/{id}/settings"),
    "send_chat": Operation("chat.send_chat", "POST", "/v1/{deployment}/chat"),
    "send_message": Operation("chat.send_message", "POST", "/v1/messages"),
    "upload_file": Operation("files.upload_file", "PUT", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "watch_parts": Operation("chat.watch_parts", "GET", "/v1/parts"),
}

_TAGS = (
    "chat",
    "files",
    "items",
)

__all__ = [
    "OPERATIONS",
    "chat",
    "files",
    "items",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
