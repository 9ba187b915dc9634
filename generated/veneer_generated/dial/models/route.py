# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Route(DumpModel):
    """Addresses of an application beside those of its interfaces."""

    name: str | None
    paths: list[str] | None
    """Regular expressions."""
    methods: list[str] | None
    """Such as `GET`."""
    rewrite_path: bool | None
    """Ask upstreams for the caller's path."""
    upstreams: list[Upstream] | None
    response: RouteResponse | None
    """What to answer, where there are no upstreams."""
    max_retry_attempts: int | None
    """How often Core tries upstreams."""
    order: int | None
    """The lowest of the routes that match is taken."""
    permissions: list[ResourceAccessType | str] | None
    """What a caller must be allowed to do with the application."""
    attachment_paths: RouteAttachmentPaths | None
    user_roles: list[str] | None
    """Who may call it."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "paths": "paths",
        "methods": "methods",
        "rewritePath": "rewrite_path",
        "upstreams": "upstreams",
        "response": "response",
        "maxRetryAttempts": "max_retry_attempts",
        "order": "order",
        "permissions": "permissions",
        "attachmentPaths": "attachment_paths",
        "userRoles": "user_roles",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        paths: list[str] | None = None,
        methods: list[str] | None = None,
        rewrite_path: bool | None = None,
        upstreams: list[Upstream] | None = None,
        response: RouteResponse | None = None,
        max_retry_attempts: int | None = None,
        order: int | None = None,
        permissions: list[ResourceAccessType | str] | None = None,
        attachment_paths: RouteAttachmentPaths | None = None,
        user_roles: list[str] | None = None,
    ) -> None:
        self.name = name
        self.paths = paths
        self.methods = methods
        self.rewrite_path = rewrite_path
        self.upstreams = upstreams
        self.response = response
        self.max_retry_attempts = max_retry_attempts
        self.order = order
        self.permissions = permissions
        self.attachment_paths = attachment_paths
        self.user_roles = user_roles
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
        self.name = get("name")
        self.paths = get("paths")
        self.methods = get("methods")
        self.rewrite_path = get("rewritePath")
        v = get("upstreams")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Upstream.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.upstreams = v
        v = get("response")
        self.response = v if v is None else RouteResponse.from_dict(v) if isinstance(v, dict) else v
        self.max_retry_attempts = get("maxRetryAttempts")
        self.order = get("order")
        v = get("permissions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_resource_access_type.get(x, x) if x.__class__ is str else x)
            v = items
        self.permissions = v
        v = get("attachmentPaths")
        self.attachment_paths = v if v is None else RouteAttachmentPaths.from_dict(v) if isinstance(v, dict) else v
        self.user_roles = get("userRoles")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.paths
        if v is not None:
            out["paths"] = v if v.__class__ is list else _dump(v)
        v = self.methods
        if v is not None:
            out["methods"] = v if v.__class__ is list else _dump(v)
        v = self.rewrite_path
        if v is not None:
            out["rewritePath"] = v
        v = self.upstreams
        if v is not None:
            out["upstreams"] = (
                [x.to_dict() if x.__class__ is Upstream else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.response
        if v is not None:
            out["response"] = v.to_dict() if v.__class__ is RouteResponse else _dump(v)
        v = self.max_retry_attempts
        if v is not None:
            out["maxRetryAttempts"] = v
        v = self.order
        if v is not None:
            out["order"] = v
        v = self.permissions
        if v is not None:
            out["permissions"] = [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.attachment_paths
        if v is not None:
            out["attachmentPaths"] = v.to_dict() if v.__class__ is RouteAttachmentPaths else _dump(v)
        v = self.user_roles
        if v is not None:
            out["userRoles"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .resource_access_type import BY_VALUE as _resource_access_type  # noqa: E402
from .resource_access_type import ResourceAccessType  # noqa: E402
from .route_attachment_paths import RouteAttachmentPaths  # noqa: E402
from .route_response import RouteResponse  # noqa: E402
from .upstream import Upstream  # noqa: E402
