# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ManifestsRequest(DumpModel):
    """Entries of the configuration."""

    manifests: Sequence[Manifest | Mapping[str, Any]]
    precheck: bool | None
    """Store nothing where one of them is not valid."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "manifests": "manifests",
        "precheck": "precheck",
    }

    def __init__(self, *, manifests: Sequence[Manifest | Mapping[str, Any]], precheck: bool | None = None) -> None:
        self.manifests = manifests
        self.precheck = precheck
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
        v = get("manifests")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Manifest.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.manifests = v
        self.precheck = get("precheck")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.manifests
        if v is not None:
            out["manifests"] = (
                [x.to_dict() if x.__class__ is Manifest else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.precheck
        if v is not None:
            out["precheck"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .manifest import Manifest
else:
    Manifest = _Later(__package__, ".manifest", "Manifest")
