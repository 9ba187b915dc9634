# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ModelProvider(Model):
    """A provider and its models."""

    provider: str | None
    """Short (`openai`) or full (`langgenius/openai/openai`)."""
    label: LocalizedText | None
    icon_small: LocalizedText | None
    icon_small_dark: LocalizedText | None
    icon_large: LocalizedText | None
    status: str | None
    models: list[AvailableModel] | None
    tenant_id: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "provider": "provider",
        "label": "label",
        "icon_small": "icon_small",
        "icon_small_dark": "icon_small_dark",
        "icon_large": "icon_large",
        "status": "status",
        "models": "models",
        "tenant_id": "tenant_id",
    }

    def __init__(
        self,
        *,
        provider: str | None = None,
        label: LocalizedText | None = None,
        icon_small: LocalizedText | None = None,
        icon_small_dark: LocalizedText | None = None,
        icon_large: LocalizedText | None = None,
        status: str | None = None,
        models: list[AvailableModel] | None = None,
        tenant_id: str | None = None,
    ) -> None:
        self.provider = provider
        self.label = label
        self.icon_small = icon_small
        self.icon_small_dark = icon_small_dark
        self.icon_large = icon_large
        self.status = status
        self.models = models
        self.tenant_id = tenant_id
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
        self.provider = get("provider")
        v = get("label")
        self.label = v if v is None else LocalizedText.from_dict(v) if isinstance(v, dict) else v
        v = get("icon_small")
        self.icon_small = v if v is None else LocalizedText.from_dict(v) if isinstance(v, dict) else v
        v = get("icon_small_dark")
        self.icon_small_dark = v if v is None else LocalizedText.from_dict(v) if isinstance(v, dict) else v
        v = get("icon_large")
        self.icon_large = v if v is None else LocalizedText.from_dict(v) if isinstance(v, dict) else v
        self.status = get("status")
        v = get("models")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(AvailableModel.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.models = v
        self.tenant_id = get("tenant_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.provider
        if v is not None:
            out["provider"] = v
        v = self.label
        if v is not None:
            out["label"] = v.to_dict() if v.__class__ is LocalizedText else _dump(v)
        v = self.icon_small
        if v is not None:
            out["icon_small"] = v.to_dict() if v.__class__ is LocalizedText else _dump(v)
        v = self.icon_small_dark
        if v is not None:
            out["icon_small_dark"] = v.to_dict() if v.__class__ is LocalizedText else _dump(v)
        v = self.icon_large
        if v is not None:
            out["icon_large"] = v.to_dict() if v.__class__ is LocalizedText else _dump(v)
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.models
        if v is not None:
            out["models"] = (
                [x.to_dict() if x.__class__ is AvailableModel else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.tenant_id
        if v is not None:
            out["tenant_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .available_model import AvailableModel  # noqa: E402
from .localized_text import LocalizedText  # noqa: E402
