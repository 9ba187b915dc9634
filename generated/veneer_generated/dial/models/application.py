# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Application(DumpModel):
    """An application that can be called by its name."""

    object: str
    """Kind of the object: `application`."""
    id: str
    """The name to call it by."""
    application: str | None
    """Name of the application."""
    model: str | None
    toolset: str | None
    description: str | dict[str, str] | None
    """Description for users: a text, or texts by language."""
    display_name: str | dict[str, str] | None
    """Name for users: a text, or texts by language."""
    display_version: str | None
    intro: str | dict[str, str] | None
    """Introduction for users: a text, or texts by language."""
    icon_url: str | None
    reference: str | None
    """A name that stays when the application is renamed."""
    owner: str | None
    """`organization-owner` for what stands in the configuration."""
    status: str | None
    """`succeeded` for what can be used."""
    created_at: int | None
    """Seconds since 1970."""
    updated_at: int | None
    """Seconds since 1970."""
    scale_settings: ScaleSettings | None
    features: Features | None
    input_attachment_types: list[str] | None
    """Media types of attachments it takes."""
    defaults: dict[str, Any] | None
    """Request parameters used when not given."""
    responses_defaults: dict[str, Any] | None
    """The same for the responses API."""
    max_input_attachments: int | None
    max_retry_attempts: int | None
    """How often Core tries upstreams."""
    description_keywords: list[str] | None
    interfaces: list[str] | None
    """What it can be used for, such as `chat`."""
    interface_configs: dict[str, InterfaceConfig] | None
    """Settings by interface."""
    catalog_schema_id: str | None
    catalog_properties: dict[str, Any] | None
    application_type_schema_id: str | None
    """Schema that `application_properties` obey."""
    application_properties: dict[str, Any] | None
    editor_url: str | None
    viewer_url: str | None
    function: CustomApplicationFunction | None
    """How Core runs the application's source."""
    invalid: bool | None
    """Whether its properties break their schema."""
    routes: dict[str, Route] | None
    """Its other addresses by name."""
    external_services: dict[str, ExternalServiceDefinition] | None
    """Services outside of DIAL that it uses."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "id": "id",
        "application": "application",
        "model": "model",
        "toolset": "toolset",
        "description": "description",
        "display_name": "display_name",
        "display_version": "display_version",
        "intro": "intro",
        "icon_url": "icon_url",
        "reference": "reference",
        "owner": "owner",
        "status": "status",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "scale_settings": "scale_settings",
        "features": "features",
        "input_attachment_types": "input_attachment_types",
        "defaults": "defaults",
        "responses_defaults": "responses_defaults",
        "max_input_attachments": "max_input_attachments",
        "max_retry_attempts": "max_retry_attempts",
        "description_keywords": "description_keywords",
        "interfaces": "interfaces",
        "interface_configs": "interface_configs",
        "catalog_schema_id": "catalog_schema_id",
        "catalog_properties": "catalog_properties",
        "application_type_schema_id": "application_type_schema_id",
        "application_properties": "application_properties",
        "editor_url": "editor_url",
        "viewer_url": "viewer_url",
        "function": "function",
        "invalid": "invalid",
        "routes": "routes",
        "external_services": "external_services",
    }

    def __init__(
        self,
        *,
        object: str,
        id: str,
        application: str | None = None,
        model: str | None = None,
        toolset: str | None = None,
        description: str | dict[str, str] | None = None,
        display_name: str | dict[str, str] | None = None,
        display_version: str | None = None,
        intro: str | dict[str, str] | None = None,
        icon_url: str | None = None,
        reference: str | None = None,
        owner: str | None = None,
        status: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        scale_settings: ScaleSettings | None = None,
        features: Features | None = None,
        input_attachment_types: list[str] | None = None,
        defaults: dict[str, Any] | None = None,
        responses_defaults: dict[str, Any] | None = None,
        max_input_attachments: int | None = None,
        max_retry_attempts: int | None = None,
        description_keywords: list[str] | None = None,
        interfaces: list[str] | None = None,
        interface_configs: dict[str, InterfaceConfig] | None = None,
        catalog_schema_id: str | None = None,
        catalog_properties: dict[str, Any] | None = None,
        application_type_schema_id: str | None = None,
        application_properties: dict[str, Any] | None = None,
        editor_url: str | None = None,
        viewer_url: str | None = None,
        function: CustomApplicationFunction | None = None,
        invalid: bool | None = None,
        routes: dict[str, Route] | None = None,
        external_services: dict[str, ExternalServiceDefinition] | None = None,
    ) -> None:
        self.object = object
        self.id = id
        self.application = application
        self.model = model
        self.toolset = toolset
        self.description = description
        self.display_name = display_name
        self.display_version = display_version
        self.intro = intro
        self.icon_url = icon_url
        self.reference = reference
        self.owner = owner
        self.status = status
        self.created_at = created_at
        self.updated_at = updated_at
        self.scale_settings = scale_settings
        self.features = features
        self.input_attachment_types = input_attachment_types
        self.defaults = defaults
        self.responses_defaults = responses_defaults
        self.max_input_attachments = max_input_attachments
        self.max_retry_attempts = max_retry_attempts
        self.description_keywords = description_keywords
        self.interfaces = interfaces
        self.interface_configs = interface_configs
        self.catalog_schema_id = catalog_schema_id
        self.catalog_properties = catalog_properties
        self.application_type_schema_id = application_type_schema_id
        self.application_properties = application_properties
        self.editor_url = editor_url
        self.viewer_url = viewer_url
        self.function = function
        self.invalid = invalid
        self.routes = routes
        self.external_services = external_services
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.object = get("object")
        self.id = get("id")
        self.application = get("application")
        self.model = get("model")
        self.toolset = get("toolset")
        self.description = get("description")
        self.display_name = get("display_name")
        self.display_version = get("display_version")
        self.intro = get("intro")
        self.icon_url = get("icon_url")
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
        self.defaults = get("defaults")
        self.responses_defaults = get("responses_defaults")
        self.max_input_attachments = get("max_input_attachments")
        self.max_retry_attempts = get("max_retry_attempts")
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
        self.application_type_schema_id = get("application_type_schema_id")
        self.application_properties = get("application_properties")
        self.editor_url = get("editor_url")
        self.viewer_url = get("viewer_url")
        v = get("function")
        self.function = v if v is None else CustomApplicationFunction.from_dict(v) if isinstance(v, dict) else v
        self.invalid = get("invalid")
        v = get("routes")
        self.routes = (
            v
            if v is None
            else {k: Route.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        v = get("external_services")
        self.external_services = (
            v
            if v is None
            else {k: ExternalServiceDefinition.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.application
        if v is not None:
            out["application"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.toolset
        if v is not None:
            out["toolset"] = v
        v = self.description
        if v is not None:
            out["description"] = v if v.__class__ is str else _dump(v)
        v = self.display_name
        if v is not None:
            out["display_name"] = v if v.__class__ is str else _dump(v)
        v = self.display_version
        if v is not None:
            out["display_version"] = v
        v = self.intro
        if v is not None:
            out["intro"] = v if v.__class__ is str else _dump(v)
        v = self.icon_url
        if v is not None:
            out["icon_url"] = v
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
        v = self.defaults
        if v is not None:
            out["defaults"] = v
        v = self.responses_defaults
        if v is not None:
            out["responses_defaults"] = v
        v = self.max_input_attachments
        if v is not None:
            out["max_input_attachments"] = v
        v = self.max_retry_attempts
        if v is not None:
            out["max_retry_attempts"] = v
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
        v = self.application_type_schema_id
        if v is not None:
            out["application_type_schema_id"] = v
        v = self.application_properties
        if v is not None:
            out["application_properties"] = v
        v = self.editor_url
        if v is not None:
            out["editor_url"] = v
        v = self.viewer_url
        if v is not None:
            out["viewer_url"] = v
        v = self.function
        if v is not None:
            out["function"] = v.to_dict() if v.__class__ is CustomApplicationFunction else _dump(v)
        v = self.invalid
        if v is not None:
            out["invalid"] = v
        v = self.routes
        if v is not None:
            out["routes"] = _dump(v)
        v = self.external_services
        if v is not None:
            out["external_services"] = _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .custom_application_function import CustomApplicationFunction  # noqa: E402
from .external_service_definition import ExternalServiceDefinition  # noqa: E402
from .features import Features  # noqa: E402
from .interface_config import InterfaceConfig  # noqa: E402
from .route import Route  # noqa: E402
from .scale_settings import ScaleSettings  # noqa: E402
