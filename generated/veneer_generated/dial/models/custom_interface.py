# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CustomInterface(DumpModel):
    """How a stored application or tool set serves one of its interfaces; from `base_url` or by a translator."""

    base_url: str | None
    """Where it answers; the one of the whole when not given."""
    mode: InterfaceMode | str | None
    """As they are when not given."""
    translator: str | Translator | None
    """Name of a translator of the configuration, or one of its own; with `mode` `translator`."""
    features: CustomFeatures | None
    """What differs from those of the whole."""
    defaults: dict[str, Any] | None
    """Request parameters used when not given; instead of those of the whole."""
    default_headers: dict[str, str] | None
    """Headers that Core sends when not given."""
    override_paths: dict[str, str] | None
    """Paths below `base_url` by operation, where they are not the usual ones."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "base_url": "base_url",
        "mode": "mode",
        "translator": "translator",
        "features": "features",
        "defaults": "defaults",
        "defaultHeaders": "default_headers",
        "overridePaths": "override_paths",
    }

    def __init__(
        self,
        *,
        base_url: str | None = None,
        mode: InterfaceMode | str | None = None,
        translator: str | Translator | None = None,
        features: CustomFeatures | None = None,
        defaults: dict[str, Any] | None = None,
        default_headers: dict[str, str] | None = None,
        override_paths: dict[str, str] | None = None,
    ) -> None:
        self.base_url = base_url
        self.mode = mode
        self.translator = translator
        self.features = features
        self.defaults = defaults
        self.default_headers = default_headers
        self.override_paths = override_paths
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.base_url = get("base_url")
        v = get("mode")
        self.mode = _interface_mode.get(v, v) if v.__class__ is str else v
        v = get("translator")
        self.translator = v if v is None else Translator.from_dict(v) if isinstance(v, dict) else v
        v = get("features")
        self.features = v if v is None else CustomFeatures.from_dict(v) if isinstance(v, dict) else v
        self.defaults = get("defaults")
        self.default_headers = get("defaultHeaders")
        self.override_paths = get("overridePaths")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.base_url
        if v is not None:
            out["base_url"] = v
        v = self.mode
        if v is not None:
            out["mode"] = v if v.__class__ is str else _dump(v)
        v = self.translator
        if v is not None:
            out["translator"] = v if v.__class__ is str else _dump(v)
        v = self.features
        if v is not None:
            out["features"] = v.to_dict() if v.__class__ is CustomFeatures else _dump(v)
        v = self.defaults
        if v is not None:
            out["defaults"] = _dump(v)
        v = self.default_headers
        if v is not None:
            out["defaultHeaders"] = v if v.__class__ is dict else _dump(v)
        v = self.override_paths
        if v is not None:
            out["overridePaths"] = v if v.__class__ is dict else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .custom_features import CustomFeatures  # noqa: E402
from .interface_mode import BY_VALUE as _interface_mode  # noqa: E402
from .interface_mode import InterfaceMode  # noqa: E402
from .translator import Translator  # noqa: E402
