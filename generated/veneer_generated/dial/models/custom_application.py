# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CustomApplication(DumpModel):
    """An application that a user stores. The server sets name, reference, author and times."""

    name: str | None
    """Its URL."""
    reference: str | None
    """A name that stays when it is moved."""
    endpoint: str | None
    """Where it answers."""
    display_name: str | dict[str, str] | None
    """Name for users: a text, or texts by language."""
    display_version: str | None
    icon_url: str | None
    description: str | dict[str, str] | None
    """Description for users: a text, or texts by language."""
    description_keywords: list[str] | None
    author: str | None
    """Who stored it."""
    created_at: int | None
    """Milliseconds since 1970."""
    updated_at: int | None
    """Milliseconds since 1970."""
    user_roles: list[str] | None
    """Who may call it."""
    forward_auth_token: bool | None
    """Hand the caller's token on to it."""
    features: CustomFeatures | None
    """What it can do, and where."""
    input_attachment_types: list[str] | None
    """Media types of attachments it takes."""
    max_input_attachments: int | None
    max_retry_attempts: int | None
    """How often Core tries upstreams."""
    defaults: dict[str, Any] | None
    """Request parameters used when not given."""
    default_headers: dict[str, str] | None
    """Headers that Core sends to it."""
    responses_defaults: dict[str, Any] | None
    """The same for the responses API."""
    responses_endpoint: str | None
    """Where it answers to the responses API."""
    interceptors: list[str] | None
    dependencies: list[str] | None
    """Deployments that it calls."""
    interfaces: dict[str, CustomInterface] | None
    """What it can be used for, such as `openaiChatCompletions`, and its settings there."""
    intro: str | dict[str, str] | None
    """Introduction for users: a text, or texts by language."""
    catalog_properties: dict[str, Any] | None
    catalog_schema_id: str | None
    override_name: str | None
    """Name that is sent to the upstream."""
    base_url: str | None
    application_type_schema_id: str | None
    """Schema that `application_properties` obey."""
    application_properties: dict[str, Any] | None
    viewer_url: str | None
    editor_url: str | None
    function: CustomApplicationFunction | None
    invalid: bool | None
    """Whether its properties break their schema; set by the server."""
    mcp: CustomApplicationMcp | None
    routes: dict[str, Route] | None
    """Its other addresses by name."""
    external_services: dict[str, ExternalServiceDefinition] | None
    """Services outside of DIAL that it uses."""
    allow_user_external_services: bool | None
    app_identity: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "reference": "reference",
        "endpoint": "endpoint",
        "displayName": "display_name",
        "displayVersion": "display_version",
        "iconUrl": "icon_url",
        "description": "description",
        "descriptionKeywords": "description_keywords",
        "author": "author",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "userRoles": "user_roles",
        "forwardAuthToken": "forward_auth_token",
        "features": "features",
        "inputAttachmentTypes": "input_attachment_types",
        "maxInputAttachments": "max_input_attachments",
        "maxRetryAttempts": "max_retry_attempts",
        "defaults": "defaults",
        "defaultHeaders": "default_headers",
        "responsesDefaults": "responses_defaults",
        "responsesEndpoint": "responses_endpoint",
        "interceptors": "interceptors",
        "dependencies": "dependencies",
        "interfaces": "interfaces",
        "intro": "intro",
        "catalogProperties": "catalog_properties",
        "catalogSchemaId": "catalog_schema_id",
        "overrideName": "override_name",
        "baseUrl": "base_url",
        "application_type_schema_id": "application_type_schema_id",
        "application_properties": "application_properties",
        "viewer_url": "viewer_url",
        "editor_url": "editor_url",
        "function": "function",
        "invalid": "invalid",
        "mcp": "mcp",
        "routes": "routes",
        "external_services": "external_services",
        "allow_user_external_services": "allow_user_external_services",
        "app_identity": "app_identity",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        reference: str | None = None,
        endpoint: str | None = None,
        display_name: str | dict[str, str] | None = None,
        display_version: str | None = None,
        icon_url: str | None = None,
        description: str | dict[str, str] | None = None,
        description_keywords: list[str] | None = None,
        author: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
        user_roles: list[str] | None = None,
        forward_auth_token: bool | None = None,
        features: CustomFeatures | None = None,
        input_attachment_types: list[str] | None = None,
        max_input_attachments: int | None = None,
        max_retry_attempts: int | None = None,
        defaults: dict[str, Any] | None = None,
        default_headers: dict[str, str] | None = None,
        responses_defaults: dict[str, Any] | None = None,
        responses_endpoint: str | None = None,
        interceptors: list[str] | None = None,
        dependencies: list[str] | None = None,
        interfaces: dict[str, CustomInterface] | None = None,
        intro: str | dict[str, str] | None = None,
        catalog_properties: dict[str, Any] | None = None,
        catalog_schema_id: str | None = None,
        override_name: str | None = None,
        base_url: str | None = None,
        application_type_schema_id: str | None = None,
        application_properties: dict[str, Any] | None = None,
        viewer_url: str | None = None,
        editor_url: str | None = None,
        function: CustomApplicationFunction | None = None,
        invalid: bool | None = None,
        mcp: CustomApplicationMcp | None = None,
        routes: dict[str, Route] | None = None,
        external_services: dict[str, ExternalServiceDefinition] | None = None,
        allow_user_external_services: bool | None = None,
        app_identity: str | None = None,
    ) -> None:
        self.name = name
        self.reference = reference
        self.endpoint = endpoint
        self.display_name = display_name
        self.display_version = display_version
        self.icon_url = icon_url
        self.description = description
        self.description_keywords = description_keywords
        self.author = author
        self.created_at = created_at
        self.updated_at = updated_at
        self.user_roles = user_roles
        self.forward_auth_token = forward_auth_token
        self.features = features
        self.input_attachment_types = input_attachment_types
        self.max_input_attachments = max_input_attachments
        self.max_retry_attempts = max_retry_attempts
        self.defaults = defaults
        self.default_headers = default_headers
        self.responses_defaults = responses_defaults
        self.responses_endpoint = responses_endpoint
        self.interceptors = interceptors
        self.dependencies = dependencies
        self.interfaces = interfaces
        self.intro = intro
        self.catalog_properties = catalog_properties
        self.catalog_schema_id = catalog_schema_id
        self.override_name = override_name
        self.base_url = base_url
        self.application_type_schema_id = application_type_schema_id
        self.application_properties = application_properties
        self.viewer_url = viewer_url
        self.editor_url = editor_url
        self.function = function
        self.invalid = invalid
        self.mcp = mcp
        self.routes = routes
        self.external_services = external_services
        self.allow_user_external_services = allow_user_external_services
        self.app_identity = app_identity
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.name = get("name")
        self.reference = get("reference")
        self.endpoint = get("endpoint")
        self.display_name = get("displayName")
        self.display_version = get("displayVersion")
        self.icon_url = get("iconUrl")
        self.description = get("description")
        self.description_keywords = get("descriptionKeywords")
        self.author = get("author")
        self.created_at = get("createdAt")
        self.updated_at = get("updatedAt")
        self.user_roles = get("userRoles")
        self.forward_auth_token = get("forwardAuthToken")
        v = get("features")
        self.features = v if v is None else CustomFeatures.from_dict(v) if isinstance(v, dict) else v
        self.input_attachment_types = get("inputAttachmentTypes")
        self.max_input_attachments = get("maxInputAttachments")
        self.max_retry_attempts = get("maxRetryAttempts")
        self.defaults = get("defaults")
        self.default_headers = get("defaultHeaders")
        self.responses_defaults = get("responsesDefaults")
        self.responses_endpoint = get("responsesEndpoint")
        self.interceptors = get("interceptors")
        self.dependencies = get("dependencies")
        v = get("interfaces")
        self.interfaces = (
            v
            if v is None
            else {k: CustomInterface.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        self.intro = get("intro")
        self.catalog_properties = get("catalogProperties")
        self.catalog_schema_id = get("catalogSchemaId")
        self.override_name = get("overrideName")
        self.base_url = get("baseUrl")
        self.application_type_schema_id = get("application_type_schema_id")
        self.application_properties = get("application_properties")
        self.viewer_url = get("viewer_url")
        self.editor_url = get("editor_url")
        v = get("function")
        self.function = v if v is None else CustomApplicationFunction.from_dict(v) if isinstance(v, dict) else v
        self.invalid = get("invalid")
        v = get("mcp")
        self.mcp = v if v is None else CustomApplicationMcp.from_dict(v) if isinstance(v, dict) else v
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
        self.allow_user_external_services = get("allow_user_external_services")
        self.app_identity = get("app_identity")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.reference
        if v is not None:
            out["reference"] = v
        v = self.endpoint
        if v is not None:
            out["endpoint"] = v
        v = self.display_name
        if v is not None:
            out["displayName"] = v if v.__class__ is str else _dump(v)
        v = self.display_version
        if v is not None:
            out["displayVersion"] = v
        v = self.icon_url
        if v is not None:
            out["iconUrl"] = v
        v = self.description
        if v is not None:
            out["description"] = v if v.__class__ is str else _dump(v)
        v = self.description_keywords
        if v is not None:
            out["descriptionKeywords"] = v if v.__class__ is list else _dump(v)
        v = self.author
        if v is not None:
            out["author"] = v
        v = self.created_at
        if v is not None:
            out["createdAt"] = v
        v = self.updated_at
        if v is not None:
            out["updatedAt"] = v
        v = self.user_roles
        if v is not None:
            out["userRoles"] = v if v.__class__ is list else _dump(v)
        v = self.forward_auth_token
        if v is not None:
            out["forwardAuthToken"] = v
        v = self.features
        if v is not None:
            out["features"] = v.to_dict() if v.__class__ is CustomFeatures else _dump(v)
        v = self.input_attachment_types
        if v is not None:
            out["inputAttachmentTypes"] = v if v.__class__ is list else _dump(v)
        v = self.max_input_attachments
        if v is not None:
            out["maxInputAttachments"] = v
        v = self.max_retry_attempts
        if v is not None:
            out["maxRetryAttempts"] = v
        v = self.defaults
        if v is not None:
            out["defaults"] = _dump(v)
        v = self.default_headers
        if v is not None:
            out["defaultHeaders"] = v if v.__class__ is dict else _dump(v)
        v = self.responses_defaults
        if v is not None:
            out["responsesDefaults"] = _dump(v)
        v = self.responses_endpoint
        if v is not None:
            out["responsesEndpoint"] = v
        v = self.interceptors
        if v is not None:
            out["interceptors"] = v if v.__class__ is list else _dump(v)
        v = self.dependencies
        if v is not None:
            out["dependencies"] = v if v.__class__ is list else _dump(v)
        v = self.interfaces
        if v is not None:
            out["interfaces"] = _dump(v)
        v = self.intro
        if v is not None:
            out["intro"] = v if v.__class__ is str else _dump(v)
        v = self.catalog_properties
        if v is not None:
            out["catalogProperties"] = _dump(v)
        v = self.catalog_schema_id
        if v is not None:
            out["catalogSchemaId"] = v
        v = self.override_name
        if v is not None:
            out["overrideName"] = v
        v = self.base_url
        if v is not None:
            out["baseUrl"] = v
        v = self.application_type_schema_id
        if v is not None:
            out["application_type_schema_id"] = v
        v = self.application_properties
        if v is not None:
            out["application_properties"] = _dump(v)
        v = self.viewer_url
        if v is not None:
            out["viewer_url"] = v
        v = self.editor_url
        if v is not None:
            out["editor_url"] = v
        v = self.function
        if v is not None:
            out["function"] = v.to_dict() if v.__class__ is CustomApplicationFunction else _dump(v)
        v = self.invalid
        if v is not None:
            out["invalid"] = v
        v = self.mcp
        if v is not None:
            out["mcp"] = v.to_dict() if v.__class__ is CustomApplicationMcp else _dump(v)
        v = self.routes
        if v is not None:
            out["routes"] = _dump(v)
        v = self.external_services
        if v is not None:
            out["external_services"] = _dump(v)
        v = self.allow_user_external_services
        if v is not None:
            out["allow_user_external_services"] = v
        v = self.app_identity
        if v is not None:
            out["app_identity"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .custom_application_function import CustomApplicationFunction  # noqa: E402
from .custom_application_mcp import CustomApplicationMcp  # noqa: E402
from .custom_features import CustomFeatures  # noqa: E402
from .custom_interface import CustomInterface  # noqa: E402
from .external_service_definition import ExternalServiceDefinition  # noqa: E402
from .route import Route  # noqa: E402
