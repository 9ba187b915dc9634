# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ConversationRenameRequest(Model):
    """A new name, or the wish for one."""

    name: str | None
    """Needed unless `auto_generate` is true."""
    auto_generate: bool | None
    """The service's default: False."""
    user: str | None
    """The end user."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "auto_generate": "auto_generate",
        "user": "user",
    }

    def __init__(self, *, name: str | None = None, auto_generate: bool | None = None, user: str | None = None) -> None:
        self.name = name
        self.auto_generate = auto_generate
        self.user = user
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.name = get("name")
        self.auto_generate = get("auto_generate")
        self.user = get("user")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.auto_generate
        if v is not None:
            out["auto_generate"] = v
        v = self.user
        if v is not None:
            out["user"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
