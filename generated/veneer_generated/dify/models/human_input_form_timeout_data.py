# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class HumanInputFormTimeoutData(Model):
    """A form that has expired."""

    node_id: str | None
    node_title: str | None
    expiration_time: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "node_title": "node_title",
        "expiration_time": "expiration_time",
    }

    def __init__(
        self, *, node_id: str | None = None, node_title: str | None = None, expiration_time: int | None = None
    ) -> None:
        self.node_id = node_id
        self.node_title = node_title
        self.expiration_time = expiration_time
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.node_id = get("node_id")
        self.node_title = get("node_title")
        self.expiration_time = get("expiration_time")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.node_id
        if v is not None:
            out["node_id"] = v
        v = self.node_title
        if v is not None:
            out["node_title"] = v
        v = self.expiration_time
        if v is not None:
            out["expiration_time"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
