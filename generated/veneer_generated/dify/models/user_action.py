# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class UserAction(Model):
    """A button of a form."""

    id: str | None
    title: str | None
    button_style: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "title": "title",
        "button_style": "button_style",
    }

    def __init__(self, *, id: str | None = None, title: str | None = None, button_style: str | None = None) -> None:
        self.id = id
        self.title = title
        self.button_style = button_style
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.title = get("title")
        self.button_style = get("button_style")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.title
        if v is not None:
            out["title"] = v
        v = self.button_style
        if v is not None:
            out["button_style"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
