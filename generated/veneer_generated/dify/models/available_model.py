# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AvailableModel(Model):
    """A model."""

    model: str | None
    label: LocalizedText | None
    model_type: str | None
    features: list[str] | None
    fetch_from: str | None
    model_properties: dict[str, Any] | None
    status: str | None
    deprecated: bool | None
    load_balancing_enabled: bool | None
    has_invalid_load_balancing_configs: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "label": "label",
        "model_type": "model_type",
        "features": "features",
        "fetch_from": "fetch_from",
        "model_properties": "model_properties",
        "status": "status",
        "deprecated": "deprecated",
        "load_balancing_enabled": "load_balancing_enabled",
        "has_invalid_load_balancing_configs": "has_invalid_load_balancing_configs",
    }

    def __init__(
        self,
        *,
        model: str | None = None,
        label: LocalizedText | None = None,
        model_type: str | None = None,
        features: list[str] | None = None,
        fetch_from: str | None = None,
        model_properties: dict[str, Any] | None = None,
        status: str | None = None,
        deprecated: bool | None = None,
        load_balancing_enabled: bool | None = None,
        has_invalid_load_balancing_configs: bool | None = None,
    ) -> None:
        self.model = model
        self.label = label
        self.model_type = model_type
        self.features = features
        self.fetch_from = fetch_from
        self.model_properties = model_properties
        self.status = status
        self.deprecated = deprecated
        self.load_balancing_enabled = load_balancing_enabled
        self.has_invalid_load_balancing_configs = has_invalid_load_balancing_configs
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.model = get("model")
        v = get("label")
        self.label = v if v is None else LocalizedText.from_dict(v) if isinstance(v, dict) else v
        self.model_type = get("model_type")
        self.features = get("features")
        self.fetch_from = get("fetch_from")
        self.model_properties = get("model_properties")
        self.status = get("status")
        self.deprecated = get("deprecated")
        self.load_balancing_enabled = get("load_balancing_enabled")
        self.has_invalid_load_balancing_configs = get("has_invalid_load_balancing_configs")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.label
        if v is not None:
            out["label"] = v.to_dict() if v.__class__ is LocalizedText else _dump(v)
        v = self.model_type
        if v is not None:
            out["model_type"] = v
        v = self.features
        if v is not None:
            out["features"] = v if v.__class__ is list else _dump(v)
        v = self.fetch_from
        if v is not None:
            out["fetch_from"] = v
        v = self.model_properties
        if v is not None:
            out["model_properties"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.deprecated
        if v is not None:
            out["deprecated"] = v
        v = self.load_balancing_enabled
        if v is not None:
            out["load_balancing_enabled"] = v
        v = self.has_invalid_load_balancing_configs
        if v is not None:
            out["has_invalid_load_balancing_configs"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .localized_text import LocalizedText  # noqa: E402
