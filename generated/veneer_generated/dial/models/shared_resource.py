# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SharedResource(DumpModel):
    """A resource that is shared, and with what rights."""

    url: str
    """`{kind}/{bucket}/{path}`, percent-encoded; a folder's ends with a slash."""
    permissions: list[ResourceAccessType | str] | None
    """READ when not given."""
    author: str | None
    """Who owns it; set by the service."""
    share_credentials: bool | None
    """Of a toolset: let the others use its credentials."""
    shared_by: list[ShareMetadata] | None
    """Set by the service."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "permissions": "permissions",
        "author": "author",
        "shareCredentials": "share_credentials",
        "sharedBy": "shared_by",
    }

    def __init__(
        self,
        *,
        url: str,
        permissions: list[ResourceAccessType | str] | None = None,
        author: str | None = None,
        share_credentials: bool | None = None,
        shared_by: list[ShareMetadata] | None = None,
    ) -> None:
        self.url = url
        self.permissions = permissions
        self.author = author
        self.share_credentials = share_credentials
        self.shared_by = shared_by
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
        v = get("permissions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_resource_access_type.get(x, x) if x.__class__ is str else x)
            v = items
        self.permissions = v
        self.author = get("author")
        self.share_credentials = get("shareCredentials")
        v = get("sharedBy")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ShareMetadata.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.shared_by = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.permissions
        if v is not None:
            out["permissions"] = [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.author
        if v is not None:
            out["author"] = v
        v = self.share_credentials
        if v is not None:
            out["shareCredentials"] = v
        v = self.shared_by
        if v is not None:
            out["sharedBy"] = (
                [x.to_dict() if x.__class__ is ShareMetadata else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .resource_access_type import BY_VALUE as _resource_access_type  # noqa: E402
from .resource_access_type import ResourceAccessType  # noqa: E402
from .share_metadata import ShareMetadata  # noqa: E402
