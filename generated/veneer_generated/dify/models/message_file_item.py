# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MessageFileItem(Model):
    """A file of a message."""

    id: str | None
    filename: str | None
    type: str | None
    url: str | None
    mime_type: str | None
    size: int | None
    transfer_method: str | None
    belongs_to: str | None
    """`user` or `assistant`."""
    upload_file_id: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "filename": "filename",
        "type": "type",
        "url": "url",
        "mime_type": "mime_type",
        "size": "size",
        "transfer_method": "transfer_method",
        "belongs_to": "belongs_to",
        "upload_file_id": "upload_file_id",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        filename: str | None = None,
        type: str | None = None,
        url: str | None = None,
        mime_type: str | None = None,
        size: int | None = None,
        transfer_method: str | None = None,
        belongs_to: str | None = None,
        upload_file_id: str | None = None,
    ) -> None:
        self.id = id
        self.filename = filename
        self.type = type
        self.url = url
        self.mime_type = mime_type
        self.size = size
        self.transfer_method = transfer_method
        self.belongs_to = belongs_to
        self.upload_file_id = upload_file_id
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.filename = get("filename")
        self.type = get("type")
        self.url = get("url")
        self.mime_type = get("mime_type")
        self.size = get("size")
        self.transfer_method = get("transfer_method")
        self.belongs_to = get("belongs_to")
        self.upload_file_id = get("upload_file_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.filename
        if v is not None:
            out["filename"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.mime_type
        if v is not None:
            out["mime_type"] = v
        v = self.size
        if v is not None:
            out["size"] = v
        v = self.transfer_method
        if v is not None:
            out["transfer_method"] = v
        v = self.belongs_to
        if v is not None:
            out["belongs_to"] = v
        v = self.upload_file_id
        if v is not None:
            out["upload_file_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
