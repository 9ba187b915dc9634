# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class IconInfo(Model):
    """An icon."""

    icon_type: str | None
    icon: str | None
    icon_background: str | None
    icon_url: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "icon_type": "icon_type",
        "icon": "icon",
        "icon_background": "icon_background",
        "icon_url": "icon_url",
    }

    def __init__(
        self,
        *,
        icon_type: str | None = None,
        icon: str | None = None,
        icon_background: str | None = None,
        icon_url: str | None = None,
    ) -> None:
        self.icon_type = icon_type
        self.icon = icon
        self.icon_background = icon_background
        self.icon_url = icon_url
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.icon_type = get("icon_type")
        self.icon = get("icon")
        self.icon_background = get("icon_background")
        self.icon_url = get("icon_url")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.icon_type
        if v is not None:
            out["icon_type"] = v
        v = self.icon
        if v is not None:
            out["icon"] = v
        v = self.icon_background
        if v is not None:
            out["icon_background"] = v
        v = self.icon_url
        if v is not None:
            out["icon_url"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
