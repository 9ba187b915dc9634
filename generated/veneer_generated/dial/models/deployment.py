# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Deployment(DumpModel):
    """A model that can be called by its name."""

    id: str
    """The name to call it by."""
    model: str | None
    """Name of the model."""
    application: str | None
    """Name of the application, where it is one."""
    toolset: str | None
    """Name of the tool set, where it is one."""
    addon: str | None
    """Name of the addon, where it is one."""
    assistant: str | None
    """Name of the assistant, where it is one."""
    object: str
    """Kind of the object: `model`, `deployment`, `application`, `toolset`."""
    owner: str | None
    """`organization-owner` for what stands in the configuration."""
    reference: str | None
    """A name that stays when the deployment is renamed."""
    icon_url: str | None
    display_name: str | dict[str, str] | None
    """Name for users: a text, or texts by language."""
    display_version: str | None
    description: str | dict[str, str] | None
    """Description for users: a text, or texts by language."""
    intro: str | dict[str, str] | None
    """Introduction for users: a text, or texts by language."""
    status: str | None
    """`succeeded` for what can be used."""
    lifecycle_status: str | None
    """Such as `generally-available`."""
    created_at: int | None
    """Seconds since 1970."""
    updated_at: int | None
    """Seconds since 1970."""
    scale_settings: ScaleSettings | None
    features: Features | None
    capabilities: ModelCapabilities | None
    limits: ModelLimits | None
    pricing: ModelPricing | None
    tokenizer_model: str | None
    embedding_dimensions: int | None
    input_attachment_types: list[str] | None
    """Media types of attachments it takes."""
    max_input_attachments: int | None
    max_retry_attempts: int | None
    """How often Core tries upstreams."""
    defaults: dict[str, Any] | None
    """Request parameters used when not given."""
    responses_defaults: dict[str, Any] | None
    """The same for the responses API."""
    description_keywords: list[str] | None
    interfaces: list[str] | None
    """What it can be used for, such as `chat` or `embedding`."""
    interface_configs: dict[str, InterfaceConfig] | None
    """Settings by interface."""
    catalog_schema_id: str | None
    catalog_properties: dict[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "model": "model",
        "application": "application",
        "toolset": "toolset",
        "addon": "addon",
        "assistant": "assistant",
        "object": "object",
        "owner": "owner",
        "reference": "reference",
        "icon_url": "icon_url",
        "display_name": "display_name",
        "display_version": "display_version",
        "description": "description",
        "intro": "intro",
        "status": "status",
        "lifecycle_status": "lifecycle_status",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "scale_settings": "scale_settings",
        "features": "features",
        "capabilities": "capabilities",
        "limits": "limits",
        "pricing": "pricing",
        "tokenizer_model": "tokenizer_model",
        "embedding_dimensions": "embedding_dimensions",
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
    }

    def __init__(
        self,
        *,
        id: str,
        model: str | None = None,
        application: str | None = None,
        toolset: str | None = None,
        addon: str | None = None,
        assistant: str | None = None,
        object: str,
        owner: str | None = None,
        reference: str | None = None,
        icon_url: str | None = None,
        display_name: str | dict[str, str] | None = None,
        display_version: str | None = None,
        description: str | dict[str, str] | None = None,
        intro: str | dict[str, str] | None = None,
        status: str | None = None,
        lifecycle_status: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        scale_settings: ScaleSettings | None = None,
        features: Features | None = None,
        capabilities: ModelCapabilities | None = None,
        limits: ModelLimits | None = None,
        pricing: ModelPricing | None = None,
        tokenizer_model: str | None = None,
        embedding_dimensions: int | None = None,
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
    ) -> None:
        self.id = id
        self.model = model
        self.application = application
        self.toolset = toolset
        self.addon = addon
        self.assistant = assistant
        self.object = object
        self.owner = owner
        self.reference = reference
        self.icon_url = icon_url
        self.display_name = display_name
        self.display_version = display_version
        self.description = description
        self.intro = intro
        self.status = status
        self.lifecycle_status = lifecycle_status
        self.created_at = created_at
        self.updated_at = updated_at
        self.scale_settings = scale_settings
        self.features = features
        self.capabilities = capabilities
        self.limits = limits
        self.pricing = pricing
        self.tokenizer_model = tokenizer_model
        self.embedding_dimensions = embedding_dimensions
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
        self.model = get("model")
        self.application = get("application")
        self.toolset = get("toolset")
        self.addon = get("addon")
        self.assistant = get("assistant")
        self.object = get("object")
        self.owner = get("owner")
        self.reference = get("reference")
        self.icon_url = get("icon_url")
        self.display_name = get("display_name")
        self.display_version = get("display_version")
        self.description = get("description")
        self.intro = get("intro")
        self.status = get("status")
        self.lifecycle_status = get("lifecycle_status")
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
        v = get("scale_settings")
        self.scale_settings = v if v is None else ScaleSettings.from_dict(v) if isinstance(v, dict) else v
        v = get("features")
        self.features = v if v is None else Features.from_dict(v) if isinstance(v, dict) else v
        v = get("capabilities")
        self.capabilities = v if v is None else ModelCapabilities.from_dict(v) if isinstance(v, dict) else v
        v = get("limits")
        self.limits = v if v is None else ModelLimits.from_dict(v) if isinstance(v, dict) else v
        v = get("pricing")
        self.pricing = v if v is None else ModelPricing.from_dict(v) if isinstance(v, dict) else v
        self.tokenizer_model = get("tokenizer_model")
        self.embedding_dimensions = get("embedding_dimensions")
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
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.application
        if v is not None:
            out["application"] = v
        v = self.toolset
        if v is not None:
            out["toolset"] = v
        v = self.addon
        if v is not None:
            out["addon"] = v
        v = self.assistant
        if v is not None:
            out["assistant"] = v
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.owner
        if v is not None:
            out["owner"] = v
        v = self.reference
        if v is not None:
            out["reference"] = v
        v = self.icon_url
        if v is not None:
            out["icon_url"] = v
        v = self.display_name
        if v is not None:
            out["display_name"] = v if v.__class__ is str else _dump(v)
        v = self.display_version
        if v is not None:
            out["display_version"] = v
        v = self.description
        if v is not None:
            out["description"] = v if v.__class__ is str else _dump(v)
        v = self.intro
        if v is not None:
            out["intro"] = v if v.__class__ is str else _dump(v)
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.lifecycle_status
        if v is not None:
            out["lifecycle_status"] = v
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
        v = self.capabilities
        if v is not None:
            out["capabilities"] = v.to_dict() if v.__class__ is ModelCapabilities else _dump(v)
        v = self.limits
        if v is not None:
            out["limits"] = v.to_dict() if v.__class__ is ModelLimits else _dump(v)
        v = self.pricing
        if v is not None:
            out["pricing"] = v.to_dict() if v.__class__ is ModelPricing else _dump(v)
        v = self.tokenizer_model
        if v is not None:
            out["tokenizer_model"] = v
        v = self.embedding_dimensions
        if v is not None:
            out["embedding_dimensions"] = v
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
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .features import Features  # noqa: E402
from .interface_config import InterfaceConfig  # noqa: E402
from .model_capabilities import ModelCapabilities  # noqa: E402
from .model_limits import ModelLimits  # noqa: E402
from .model_pricing import ModelPricing  # noqa: E402
from .scale_settings import ScaleSettings  # noqa: E402
