# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EventFile(Model):
    """A file of an answer."""

    related_id: str | None
    type: str | None
    filename: str | None
    extension: str | None
    mime_type: str | None
    size: int | None
    transfer_method: str | None
    url: str | None
    upload_file_id: str | None
    remote_url: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "related_id": "related_id",
        "type": "type",
        "filename": "filename",
        "extension": "extension",
        "mime_type": "mime_type",
        "size": "size",
        "transfer_method": "transfer_method",
        "url": "url",
        "upload_file_id": "upload_file_id",
        "remote_url": "remote_url",
    }

    def __init__(
        self,
        *,
        related_id: str | None = None,
        type: str | None = None,
        filename: str | None = None,
        extension: str | None = None,
        mime_type: str | None = None,
        size: int | None = None,
        transfer_method: str | None = None,
        url: str | None = None,
        upload_file_id: str | None = None,
        remote_url: str | None = None,
    ) -> None:
        self.related_id = related_id
        self.type = type
        self.filename = filename
        self.extension = extension
        self.mime_type = mime_type
        self.size = size
        self.transfer_method = transfer_method
        self.url = url
        self.upload_file_id = upload_file_id
        self.remote_url = remote_url
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.related_id = get("related_id")
        self.type = get("type")
        self.filename = get("filename")
        self.extension = get("extension")
        self.mime_type = get("mime_type")
        self.size = get("size")
        self.transfer_method = get("transfer_method")
        self.url = get("url")
        self.upload_file_id = get("upload_file_id")
        self.remote_url = get("remote_url")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.related_id
        if v is not None:
            out["related_id"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.filename
        if v is not None:
            out["filename"] = v
        v = self.extension
        if v is not None:
            out["extension"] = v
        v = self.mime_type
        if v is not None:
            out["mime_type"] = v
        v = self.size
        if v is not None:
            out["size"] = v
        v = self.transfer_method
        if v is not None:
            out["transfer_method"] = v
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.upload_file_id
        if v is not None:
            out["upload_file_id"] = v
        v = self.remote_url
        if v is not None:
            out["remote_url"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
