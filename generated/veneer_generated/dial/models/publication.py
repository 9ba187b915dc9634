# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Publication(DumpModel):
    """A request to publish resources, and what became of it."""

    url: str
    """`publications/{bucket}/{id}`."""
    name: str | None
    target_folder: str | None
    """`public/`, or a folder in it."""
    status: PublicationStatus | str
    created_at: int | None
    """Milliseconds since 1970."""
    resources: list[PublicationResource] | None
    """Not in lists."""
    resource_types: list[ResourceType | str] | None
    rules: list[Rule] | None
    """Not in lists."""
    author: str | None
    """Who asks for it."""
    display_author: str | None
    etag: str | None
    """Version of the request; older servers leave it out."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "name": "name",
        "targetFolder": "target_folder",
        "status": "status",
        "createdAt": "created_at",
        "resources": "resources",
        "resourceTypes": "resource_types",
        "rules": "rules",
        "author": "author",
        "displayAuthor": "display_author",
        "etag": "etag",
    }

    def __init__(
        self,
        *,
        url: str,
        name: str | None = None,
        target_folder: str | None = None,
        status: PublicationStatus | str,
        created_at: int | None = None,
        resources: list[PublicationResource] | None = None,
        resource_types: list[ResourceType | str] | None = None,
        rules: list[Rule] | None = None,
        author: str | None = None,
        display_author: str | None = None,
        etag: str | None = None,
        createdAt: int | None = None,
    ) -> None:
        self.url = url
        self.name = name
        self.target_folder = target_folder
        self.status = status
        self.created_at = _either("created_at", created_at, "createdAt", createdAt)
        self.resources = resources
        self.resource_types = resource_types
        self.rules = rules
        self.author = author
        self.display_author = display_author
        self.etag = etag
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
        self.url = get("url")
        self.name = get("name")
        self.target_folder = get("targetFolder")
        v = get("status")
        self.status = _publication_status.get(v, v) if v.__class__ is str else v
        self.created_at = get("createdAt")
        v = get("resources")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(PublicationResource.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.resources = v
        v = get("resourceTypes")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_resource_type.get(x, x) if x.__class__ is str else x)
            v = items
        self.resource_types = v
        v = get("rules")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Rule.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.rules = v
        self.author = get("author")
        self.display_author = get("displayAuthor")
        self.etag = get("etag")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.target_folder
        if v is not None:
            out["targetFolder"] = v
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.created_at
        if v is not None:
            out["createdAt"] = v
        v = self.resources
        if v is not None:
            out["resources"] = (
                [x.to_dict() if x.__class__ is PublicationResource else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.resource_types
        if v is not None:
            out["resourceTypes"] = (
                [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.rules
        if v is not None:
            out["rules"] = (
                [x.to_dict() if x.__class__ is Rule else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.author
        if v is not None:
            out["author"] = v
        v = self.display_author
        if v is not None:
            out["displayAuthor"] = v
        v = self.etag
        if v is not None:
            out["etag"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def createdAt(self) -> int | None:
        """The same as `created_at`."""
        return self.created_at


from .publication_resource import PublicationResource  # noqa: E402
from .publication_status import BY_VALUE as _publication_status  # noqa: E402
from .publication_status import PublicationStatus  # noqa: E402
from .resource_type import BY_VALUE as _resource_type  # noqa: E402
from .resource_type import ResourceType  # noqa: E402
from .rule import Rule  # noqa: E402
