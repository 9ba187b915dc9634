# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import dump as _dump
from .deployment_info import DeploymentInfo


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ModelInfo(DeploymentInfo):  # type: ignore[override]  # attrs' own initialiser: nobody calls it
    """A model."""

    lifecycle_status: str | None
    """Such as `generally-available`."""
    capabilities: ModelCapabilities | None
    tokenizer_model: str | None
    embedding_dimensions: int | None
    limits: ModelLimits | None
    pricing: ModelPricing | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "model": "model",
        "application": "application",
        "toolset": "toolset",
        "display_name": "display_name",
        "display_version": "display_version",
        "icon_url": "icon_url",
        "description": "description",
        "intro": "intro",
        "reference": "reference",
        "owner": "owner",
        "status": "status",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "scale_settings": "scale_settings",
        "features": "features",
        "input_attachment_types": "input_attachment_types",
        "max_input_attachments": "max_input_attachments",
        "max_retry_attempts": "max_retry_attempts",
        "defaults": "defaults",
        "responses_defaults": "responses_defaults",
        "description_keywords": "description_keywords",
        "interfaces": "interfaces",
        "interface_configs": "interface_configs",
        "catalog_schema_id": "catalog_schema_id",
        "catalog_properties": "catalog_properties",
        "lifecycle_status": "lifecycle_status",
        "capabilities": "capabilities",
        "tokenizer_model": "tokenizer_model",
        "embedding_dimensions": "embedding_dimensions",
        "limits": "limits",
        "pricing": "pricing",
    }

    def __init__(
        self,
        *,
        id: str,
        object: str = "model",
        model: str | None = None,
        application: str | None = None,
        toolset: str | None = None,
        display_name: str | dict[str, str] | None = None,
        display_version: str | None = None,
        icon_url: str | None = None,
        description: str | dict[str, str] | None = None,
        intro: str | dict[str, str] | None = None,
        reference: str | None = None,
        owner: str | None = None,
        status: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        scale_settings: ScaleSettings | None = None,
        features: Features | None = None,
        input_attachment_types: list[str] | None = None,
        max_input_attachments: int | None = None,
        max_retry_attempts: int | None = None,
        defaults: dict[str, Any] | None = None,
        responses_defaults: dict[str, Any] | None = None,
        description_keywords: list[str] | None = None,
        interfaces: list[str] | None = None,
        interface_configs: dict[str, InterfaceConfig] | None = None,
        catalog_schema_id: str | None = None,
        catalog_properties: dict[str, Any] | None = None,
        lifecycle_status: str | None = None,
        capabilities: ModelCapabilities | None = None,
        tokenizer_model: str | None = None,
        embedding_dimensions: int | None = None,
        limits: ModelLimits | None = None,
        pricing: ModelPricing | None = None,
    ) -> None:
        self.id = id
        self.object = object
        self.model = model
        self.application = application
        self.toolset = toolset
        self.display_name = display_name
        self.display_version = display_version
        self.icon_url = icon_url
        self.description = description
        self.intro = intro
        self.reference = reference
        self.owner = owner
        self.status = status
        self.created_at = created_at
        self.updated_at = updated_at
        self.scale_settings = scale_settings
        self.features = features
        self.input_attachment_types = input_attachment_types
        self.max_input_attachments = max_input_attachments
        self.max_retry_attempts = max_retry_attempts
        self.defaults = defaults
        self.responses_defaults = responses_defaults
        self.description_keywords = description_keywords
        self.interfaces = interfaces
        self.interface_configs = interface_configs
        self.catalog_schema_id = catalog_schema_id
        self.catalog_properties = catalog_properties
        self.lifecycle_status = lifecycle_status
        self.capabilities = capabilities
        self.tokenizer_model = tokenizer_model
        self.embedding_dimensions = embedding_dimensions
        self.limits = limits
        self.pricing = pricing
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
        self.object = get("object")
        self.model = get("model")
        self.application = get("application")
        self.toolset = get("toolset")
        self.display_name = get("display_name")
        self.display_version = get("display_version")
        self.icon_url = get("icon_url")
        self.description = get("description")
        self.intro = get("intro")
        self.reference = get("reference")
        self.owner = get("owner")
        self.status = get("status")
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
        v = get("scale_settings")
        self.scale_settings = v if v is None else ScaleSettings.from_dict(v) if isinstance(v, dict) else v
        v = get("features")
        self.features = v if v is None else Features.from_dict(v) if isinstance(v, dict) else v
        self.input_attachment_types = get("input_attachment_types")
        self.max_input_attachments = get("max_input_attachments")
        self.max_retry_attempts = get("max_retry_attempts")
        self.defaults = get("defaults")
        self.responses_defaults = get("responses_defaults")
        self.description_keywords = get("description_keywords")
        self.interfaces = get("interfaces")
        v = get("interface_configs")
        self.interface_configs = (
            v
            if v is None
            else {k: InterfaceConfig.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        self.catalog_schema_id = get("catalog_schema_id")
        self.catalog_properties = get("catalog_properties")
        self.lifecycle_status = get("lifecycle_status")
        v = get("capabilities")
        self.capabilities = v if v is None else ModelCapabilities.from_dict(v) if isinstance(v, dict) else v
        self.tokenizer_model = get("tokenizer_model")
        self.embedding_dimensions = get("embedding_dimensions")
        v = get("limits")
        self.limits = v if v is None else ModelLimits.from_dict(v) if isinstance(v, dict) else v
        v = get("pricing")
        self.pricing = v if v is None else ModelPricing.from_dict(v) if isinstance(v, dict) else v
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
            out["object"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.application
        if v is not None:
            out["application"] = v
        v = self.toolset
        if v is not None:
            out["toolset"] = v
        v = self.display_name
        if v is not None:
            out["display_name"] = v if v.__class__ is str else _dump(v)
        v = self.display_version
        if v is not None:
            out["display_version"] = v
        v = self.icon_url
        if v is not None:
            out["icon_url"] = v
        v = self.description
        if v is not None:
            out["description"] = v if v.__class__ is str else _dump(v)
        v = self.intro
        if v is not None:
            out["intro"] = v if v.__class__ is str else _dump(v)
        v = self.reference
        if v is not None:
            out["reference"] = v
        v = self.owner
        if v is not None:
            out["owner"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.updated_at
        if v is not None:
            out["updated_at"] = v
        v = self.scale_settings
        if v is not None:
            out["scale_settings"] = v.to_dict() if v.__class__ is ScaleSettings else _dump(v)
        v = self.features
        if v is not None:
            out["features"] = v.to_dict() if v.__class__ is Features else _dump(v)
        v = self.input_attachment_types
        if v is not None:
            out["input_attachment_types"] = v if v.__class__ is list else _dump(v)
        v = self.max_input_attachments
        if v is not None:
            out["max_input_attachments"] = v
        v = self.max_retry_attempts
        if v is not None:
            out["max_retry_attempts"] = v
        v = self.defaults
        if v is not None:
            out["defaults"] = v
        v = self.responses_defaults
        if v is not None:
            out["responses_defaults"] = v
        v = self.description_keywords
        if v is not None:
            out["description_keywords"] = v if v.__class__ is list else _dump(v)
        v = self.interfaces
        if v is not None:
            out["interfaces"] = v if v.__class__ is list else _dump(v)
        v = self.interface_configs
        if v is not None:
            out["interface_configs"] = _dump(v)
        v = self.catalog_schema_id
        if v is not None:
            out["catalog_schema_id"] = v
        v = self.catalog_properties
        if v is not None:
            out["catalog_properties"] = v
        v = self.lifecycle_status
        if v is not None:
            out["lifecycle_status"] = v
        v = self.capabilities
        if v is not None:
            out["capabilities"] = v.to_dict() if v.__class__ is ModelCapabilities else _dump(v)
        v = self.tokenizer_model
        if v is not None:
            out["tokenizer_model"] = v
        v = self.embedding_dimensions
        if v is not None:
            out["embedding_dimensions"] = v
        v = self.limits
        if v is not None:
            out["limits"] = v.to_dict() if v.__class__ is ModelLimits else _dump(v)
        v = self.pricing
        if v is not None:
            out["pricing"] = v.to_dict() if v.__class__ is ModelPricing else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .features import Features  # noqa: E402
from .interface_config import InterfaceConfig  # noqa: E402
from .model_capabilities import ModelCapabilities  # noqa: E402
from .model_limits import ModelLimits  # noqa: E402
from .model_pricing import ModelPricing  # noqa: E402
from .scale_settings import ScaleSettings  # noqa: E402
