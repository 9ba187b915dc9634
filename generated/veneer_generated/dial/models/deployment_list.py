# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DeploymentList(DumpModel):
    """The deployments of an installation."""

    data: list[Deployment]
    object: str | None
    """`list`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "object": "object",
    }

    def __init__(self, *, data: list[Deployment], object: str | None = None) -> None:
        self.data = data
        self.object = object
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        v = get("data")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Deployment.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        self.object = get("object")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is Deployment else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.object
        if v is not None:
            out["object"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .deployment import Deployment  # noqa: E402
