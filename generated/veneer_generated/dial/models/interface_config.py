# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InterfaceConfig(DumpModel):
    """Settings of an interface."""

    features: Features | None
    defaults: dict[str, Any] | None
    """Request parameters used when not given."""
    default_headers: dict[str, str] | None
    """Headers that Core sends when not given."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "features": "features",
        "defaults": "defaults",
        "default_headers": "default_headers",
    }

    def __init__(
        self,
        *,
        features: Features | None = None,
        defaults: dict[str, Any] | None = None,
        default_headers: dict[str, str] | None = None,
    ) -> None:
        self.features = features
        self.defaults = defaults
        self.default_headers = default_headers
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("features")
        self.features = v if v is None else Features.from_dict(v) if isinstance(v, dict) else v
        self.defaults = get("defaults")
        self.default_headers = get("default_headers")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.features
        if v is not None:
            out["features"] = v.to_dict() if v.__class__ is Features else _dump(v)
        v = self.defaults
        if v is not None:
            out["defaults"] = v
        v = self.default_headers
        if v is not None:
            out["default_headers"] = v if v.__class__ is dict else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .features import Features  # noqa: E402
