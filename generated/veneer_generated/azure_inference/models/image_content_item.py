# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import dump as _dump
from ...types import is_data as _is_data
from .content_item import ContentItem


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageContentItem(ContentItem):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """An image."""

    image_url: ChatMessageImageUrl | Mapping[str, Any]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "image_url": "image_url",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, type: str = "image_url", image_url: ChatMessageImageUrl | Mapping[str, Any]) -> None: ...
    def __init__(self, _mapping: Any = None, *, type: Any = "image_url", image_url: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping, type="image_url")
            return
        self.type = type
        self.image_url = image_url
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.type = get("type")
        v = get("image_url")
        self.image_url = ChatMessageImageUrl.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.image_url
        if v is not None:
            out["image_url"] = v.to_dict() if v.__class__ is ChatMessageImageUrl else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_message_image_url import ChatMessageImageUrl
else:
    ChatMessageImageUrl = _Later(__package__, ".chat_message_image_url", "ChatMessageImageUrl")
