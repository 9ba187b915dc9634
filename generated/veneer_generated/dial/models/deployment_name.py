# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DeploymentName(DumpModel):
    """Name and kind of something that can be called."""

    id: str
    """The name to call it by."""
    object: DeploymentKind | str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
    }

    def __init__(self, *, id: str, object: DeploymentKind | str) -> None:
        self.id = id
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
        self.id = get("id")
        v = get("object")
        self.object = _deployment_kind.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.object
        if v is not None:
            out["object"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .deployment_kind import BY_VALUE as _deployment_kind  # noqa: E402
from .deployment_kind import DeploymentKind  # noqa: E402
