# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Manifest(DumpModel):
    """An entry of the configuration, with its kind and name."""

    kind: ManifestKind | str
    name: str | None
    spec: Mapping[str, Any] | None
    """The entry itself."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "kind": "kind",
        "name": "name",
        "spec": "spec",
    }

    def __init__(
        self, *, kind: ManifestKind | str, name: str | None = None, spec: Mapping[str, Any] | None = None
    ) -> None:
        self.kind = kind
        self.name = name
        self.spec = spec
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("kind")
        self.kind = _manifest_kind.get(v, v) if v.__class__ is str else v
        self.name = get("name")
        self.spec = get("spec")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.kind
        if v is not None:
            out["kind"] = v if v.__class__ is str else _dump(v)
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.spec
        if v is not None:
            out["spec"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .manifest_kind import BY_VALUE as _manifest_kind
    from .manifest_kind import ManifestKind
else:
    _manifest_kind = _Later(__package__, ".manifest_kind", "BY_VALUE")
    ManifestKind = _Later(__package__, ".manifest_kind", "ManifestKind")
