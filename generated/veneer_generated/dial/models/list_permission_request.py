# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ListPermissionRequest(DumpModel):
    """Whose rights to list."""

    with_: GrantedTo | str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "with": "with_",
    }

    def __init__(self, *, with_: GrantedTo | str) -> None:
        self.with_ = with_
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("with")
        self.with_ = _granted_to.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.with_
        if v is not None:
            out["with"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .granted_to import BY_VALUE as _granted_to
    from .granted_to import GrantedTo
else:
    _granted_to = _Later(__package__, ".granted_to", "BY_VALUE")
    GrantedTo = _Later(__package__, ".granted_to", "GrantedTo")
