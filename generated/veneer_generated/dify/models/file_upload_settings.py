# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FileUploadSettings(Model):
    """Which files the app takes."""

    image: ImageUploadSettings | None
    enabled: bool | None
    allowed_file_types: list[str] | None
    allowed_file_extensions: list[str] | None
    allowed_file_upload_methods: list[str] | None
    number_limits: int | None
    file_upload_config: dict[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "image": "image",
        "enabled": "enabled",
        "allowed_file_types": "allowed_file_types",
        "allowed_file_extensions": "allowed_file_extensions",
        "allowed_file_upload_methods": "allowed_file_upload_methods",
        "number_limits": "number_limits",
        "fileUploadConfig": "file_upload_config",
    }

    def __init__(
        self,
        *,
        image: ImageUploadSettings | None = None,
        enabled: bool | None = None,
        allowed_file_types: list[str] | None = None,
        allowed_file_extensions: list[str] | None = None,
        allowed_file_upload_methods: list[str] | None = None,
        number_limits: int | None = None,
        file_upload_config: dict[str, Any] | None = None,
    ) -> None:
        self.image = image
        self.enabled = enabled
        self.allowed_file_types = allowed_file_types
        self.allowed_file_extensions = allowed_file_extensions
        self.allowed_file_upload_methods = allowed_file_upload_methods
        self.number_limits = number_limits
        self.file_upload_config = file_upload_config
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("image")
        self.image = v if v is None else ImageUploadSettings.from_dict(v) if isinstance(v, dict) else v
        self.enabled = get("enabled")
        self.allowed_file_types = get("allowed_file_types")
        self.allowed_file_extensions = get("allowed_file_extensions")
        self.allowed_file_upload_methods = get("allowed_file_upload_methods")
        self.number_limits = get("number_limits")
        self.file_upload_config = get("fileUploadConfig")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.image
        if v is not None:
            out["image"] = v.to_dict() if v.__class__ is ImageUploadSettings else _dump(v)
        v = self.enabled
        if v is not None:
            out["enabled"] = v
        v = self.allowed_file_types
        if v is not None:
            out["allowed_file_types"] = v if v.__class__ is list else _dump(v)
        v = self.allowed_file_extensions
        if v is not None:
            out["allowed_file_extensions"] = v if v.__class__ is list else _dump(v)
        v = self.allowed_file_upload_methods
        if v is not None:
            out["allowed_file_upload_methods"] = v if v.__class__ is list else _dump(v)
        v = self.number_limits
        if v is not None:
            out["number_limits"] = v
        v = self.file_upload_config
        if v is not None:
            out["fileUploadConfig"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .image_upload_settings import ImageUploadSettings  # noqa: E402
