# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SystemParameters(Model):
    """Limits of files in megabytes, and of their number."""

    file_size_limit: int | None
    image_file_size_limit: int | None
    audio_file_size_limit: int | None
    video_file_size_limit: int | None
    workflow_file_upload_limit: int | None
    """Files for one run."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "file_size_limit": "file_size_limit",
        "image_file_size_limit": "image_file_size_limit",
        "audio_file_size_limit": "audio_file_size_limit",
        "video_file_size_limit": "video_file_size_limit",
        "workflow_file_upload_limit": "workflow_file_upload_limit",
    }

    def __init__(
        self,
        *,
        file_size_limit: int | None = None,
        image_file_size_limit: int | None = None,
        audio_file_size_limit: int | None = None,
        video_file_size_limit: int | None = None,
        workflow_file_upload_limit: int | None = None,
    ) -> None:
        self.file_size_limit = file_size_limit
        self.image_file_size_limit = image_file_size_limit
        self.audio_file_size_limit = audio_file_size_limit
        self.video_file_size_limit = video_file_size_limit
        self.workflow_file_upload_limit = workflow_file_upload_limit
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.file_size_limit = get("file_size_limit")
        self.image_file_size_limit = get("image_file_size_limit")
        self.audio_file_size_limit = get("audio_file_size_limit")
        self.video_file_size_limit = get("video_file_size_limit")
        self.workflow_file_upload_limit = get("workflow_file_upload_limit")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.file_size_limit
        if v is not None:
            out["file_size_limit"] = v
        v = self.image_file_size_limit
        if v is not None:
            out["image_file_size_limit"] = v
        v = self.audio_file_size_limit
        if v is not None:
            out["audio_file_size_limit"] = v
        v = self.video_file_size_limit
        if v is not None:
            out["video_file_size_limit"] = v
        v = self.workflow_file_upload_limit
        if v is not None:
            out["workflow_file_upload_limit"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
