# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ConversationVariableUpdateRequest(Model):
    """A new value."""

    value: Any
    """It must fit the variable's type."""
    user: str | None
    """The end user."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "value": "value",
        "user": "user",
    }

    def __init__(self, *, value: Any = None, user: str | None = None) -> None:
        self.value = value
        self.user = user
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.value = get("value")
        self.user = get("user")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.value
        if v is not None:
            out["value"] = _dump(v)
        v = self.user
        if v is not None:
            out["user"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
