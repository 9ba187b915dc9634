# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FileUploadResponse(Model):
    """A stored file."""

    id: str | None
    reference: str | None
    name: str | None
    size: int | None
    extension: str | None
    mime_type: str | None
    created_by: str | None
    created_at: int | None
    preview_url: str | None
    source_url: str | None
    original_url: str | None
    user_id: str | None
    tenant_id: str | None
    conversation_id: str | None
    file_key: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "reference": "reference",
        "name": "name",
        "size": "size",
        "extension": "extension",
        "mime_type": "mime_type",
        "created_by": "created_by",
        "created_at": "created_at",
        "preview_url": "preview_url",
        "source_url": "source_url",
        "original_url": "original_url",
        "user_id": "user_id",
        "tenant_id": "tenant_id",
        "conversation_id": "conversation_id",
        "file_key": "file_key",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        reference: str | None = None,
        name: str | None = None,
        size: int | None = None,
        extension: str | None = None,
        mime_type: str | None = None,
        created_by: str | None = None,
        created_at: int | None = None,
        preview_url: str | None = None,
        source_url: str | None = None,
        original_url: str | None = None,
        user_id: str | None = None,
        tenant_id: str | None = None,
        conversation_id: str | None = None,
        file_key: str | None = None,
    ) -> None:
        self.id = id
        self.reference = reference
        self.name = name
        self.size = size
        self.extension = extension
        self.mime_type = mime_type
        self.created_by = created_by
        self.created_at = created_at
        self.preview_url = preview_url
        self.source_url = source_url
        self.original_url = original_url
        self.user_id = user_id
        self.tenant_id = tenant_id
        self.conversation_id = conversation_id
        self.file_key = file_key
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.reference = get("reference")
        self.name = get("name")
        self.size = get("size")
        self.extension = get("extension")
        self.mime_type = get("mime_type")
        self.created_by = get("created_by")
        self.created_at = get("created_at")
        self.preview_url = get("preview_url")
        self.source_url = get("source_url")
        self.original_url = get("original_url")
        self.user_id = get("user_id")
        self.tenant_id = get("tenant_id")
        self.conversation_id = get("conversation_id")
        self.file_key = get("file_key")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.reference
        if v is not None:
            out["reference"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.size
        if v is not None:
            out["size"] = v
        v = self.extension
        if v is not None:
            out["extension"] = v
        v = self.mime_type
        if v is not None:
            out["mime_type"] = v
        v = self.created_by
        if v is not None:
            out["created_by"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.preview_url
        if v is not None:
            out["preview_url"] = v
        v = self.source_url
        if v is not None:
            out["source_url"] = v
        v = self.original_url
        if v is not None:
            out["original_url"] = v
        v = self.user_id
        if v is not None:
            out["user_id"] = v
        v = self.tenant_id
        if v is not None:
            out["tenant_id"] = v
        v = self.conversation_id
        if v is not None:
            out["conversation_id"] = v
        v = self.file_key
        if v is not None:
            out["file_key"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
