# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SkillFileMetadata(DumpModel):
    """What is known of a file of a skill, or of a folder of files and a page of its entries."""

    name: str | None
    """Last segment of the path."""
    parent_path: str | None
    """Path of the folder it is in."""
    bucket: str
    url: str
    """`skills/{bucket}/{path}/files/{file_path}`, percent-encoded; a folder's ends with a slash."""
    node_type: NodeType | str
    resource_type: ResourceType | str
    permissions: list[ResourceAccessType | str] | None
    shared_by: list[ShareMetadata] | None
    shared_with: list[ShareMetadata] | None
    items: list[SkillFileMetadata] | None
    """Entries of a folder; None for an entry."""
    next_token: str | None
    """`token` of the next page; None on the last one."""
    updated_at: int | None
    """Milliseconds since 1970; None for a folder."""
    etag: str | None
    """MD5 of the content; some servers leave it out."""
    created_at: int | None
    """Milliseconds since 1970; None for a folder."""
    author: str | None
    """Who stored it."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "parentPath": "parent_path",
        "bucket": "bucket",
        "url": "url",
        "nodeType": "node_type",
        "resourceType": "resource_type",
        "permissions": "permissions",
        "sharedBy": "shared_by",
        "sharedWith": "shared_with",
        "items": "items",
        "nextToken": "next_token",
        "updatedAt": "updated_at",
        "etag": "etag",
        "createdAt": "created_at",
        "author": "author",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        parent_path: str | None = None,
        bucket: str,
        url: str,
        node_type: NodeType | str,
        resource_type: ResourceType | str,
        permissions: list[ResourceAccessType | str] | None = None,
        shared_by: list[ShareMetadata] | None = None,
        shared_with: list[ShareMetadata] | None = None,
        items: list[SkillFileMetadata] | None = None,
        next_token: str | None = None,
        updated_at: int | None = None,
        etag: str | None = None,
        created_at: int | None = None,
        author: str | None = None,
        updatedAt: int | None = None,
        createdAt: int | None = None,
    ) -> None:
        self.name = name
        self.parent_path = parent_path
        self.bucket = bucket
        self.url = url
        self.node_type = node_type
        self.resource_type = resource_type
        self.permissions = permissions
        self.shared_by = shared_by
        self.shared_with = shared_with
        self.items = items
        self.next_token = next_token
        self.updated_at = _either("updated_at", updated_at, "updatedAt", updatedAt)
        self.etag = etag
        self.created_at = _either("created_at", created_at, "createdAt", createdAt)
        self.author = author
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
        self.parent_path = get("parentPath")
        self.bucket = get("bucket")
        self.url = get("url")
        v = get("nodeType")
        self.node_type = _node_type.get(v, v) if v.__class__ is str else v
        v = get("resourceType")
        self.resource_type = _resource_type.get(v, v) if v.__class__ is str else v
        v = get("permissions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_resource_access_type.get(x, x) if x.__class__ is str else x)
            v = items
        self.permissions = v
        v = get("sharedBy")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ShareMetadata.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.shared_by = v
        v = get("sharedWith")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ShareMetadata.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.shared_with = v
        v = get("items")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(SkillFileMetadata.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.items = v
        self.next_token = get("nextToken")
        self.updated_at = get("updatedAt")
        self.etag = get("etag")
        self.created_at = get("createdAt")
        self.author = get("author")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.parent_path
        if v is not None:
            out["parentPath"] = v
        v = self.bucket
        if v is not None:
            out["bucket"] = v
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.node_type
        if v is not None:
            out["nodeType"] = v if v.__class__ is str else _dump(v)
        v = self.resource_type
        if v is not None:
            out["resourceType"] = v if v.__class__ is str else _dump(v)
        v = self.permissions
        if v is not None:
            out["permissions"] = [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.shared_by
        if v is not None:
            out["sharedBy"] = (
                [x.to_dict() if x.__class__ is ShareMetadata else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.shared_with
        if v is not None:
            out["sharedWith"] = (
                [x.to_dict() if x.__class__ is ShareMetadata else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.items
        if v is not None:
            out["items"] = (
                [x.to_dict() if x.__class__ is SkillFileMetadata else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.next_token
        if v is not None:
            out["nextToken"] = v
        v = self.updated_at
        if v is not None:
            out["updatedAt"] = v
        v = self.etag
        if v is not None:
            out["etag"] = v
        v = self.created_at
        if v is not None:
            out["createdAt"] = v
        v = self.author
        if v is not None:
            out["author"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def updatedAt(self) -> int | None:
        """The same as `updated_at`."""
        return self.updated_at

    @property
    def createdAt(self) -> int | None:
        """The same as `created_at`."""
        return self.created_at


from .node_type import BY_VALUE as _node_type  # noqa: E402
from .node_type import NodeType  # noqa: E402
from .resource_access_type import BY_VALUE as _resource_access_type  # noqa: E402
from .resource_access_type import ResourceAccessType  # noqa: E402
from .resource_type import BY_VALUE as _resource_type  # noqa: E402
from .resource_type import ResourceType  # noqa: E402
from .share_metadata import ShareMetadata  # noqa: E402
