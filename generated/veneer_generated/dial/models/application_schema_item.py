# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ApplicationSchemaItem(DumpModel):
    """A type of applications."""

    id: str
    """Id of the schema, a URI."""
    dialapplication_type_display_name: str | None
    """Name for users."""
    dialapplication_type_viewer_url: str | None
    """Where such an application is used."""
    dialapplication_type_editor_url: str | None
    """Where such an application is made."""
    dialapplication_type_icon_url: str | None
    dialapplication_type_schema_endpoint: str | None
    """Where the schema itself comes from."""
    dialapplication_type_playback_support: bool | None
    dialapplication_type_bucket_copy: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "$id": "id",
        "dial:applicationTypeDisplayName": "dialapplication_type_display_name",
        "dial:applicationTypeViewerUrl": "dialapplication_type_viewer_url",
        "dial:applicationTypeEditorUrl": "dialapplication_type_editor_url",
        "dial:applicationTypeIconUrl": "dialapplication_type_icon_url",
        "dial:applicationTypeSchemaEndpoint": "dialapplication_type_schema_endpoint",
        "dial:applicationTypePlaybackSupport": "dialapplication_type_playback_support",
        "dial:applicationTypeBucketCopy": "dialapplication_type_bucket_copy",
    }

    def __init__(
        self,
        *,
        id: str,
        dialapplication_type_display_name: str | None = None,
        dialapplication_type_viewer_url: str | None = None,
        dialapplication_type_editor_url: str | None = None,
        dialapplication_type_icon_url: str | None = None,
        dialapplication_type_schema_endpoint: str | None = None,
        dialapplication_type_playback_support: bool | None = None,
        dialapplication_type_bucket_copy: bool | None = None,
        display_name: str | None = None,
        viewer_url: str | None = None,
        editor_url: str | None = None,
        icon_url: str | None = None,
        schema_endpoint: str | None = None,
        playback_support: bool | None = None,
        bucket_copy: bool | None = None,
    ) -> None:
        self.id = id
        self.dialapplication_type_display_name = _either(
            "dialapplication_type_display_name", dialapplication_type_display_name, "display_name", display_name
        )
        self.dialapplication_type_viewer_url = _either(
            "dialapplication_type_viewer_url", dialapplication_type_viewer_url, "viewer_url", viewer_url
        )
        self.dialapplication_type_editor_url = _either(
            "dialapplication_type_editor_url", dialapplication_type_editor_url, "editor_url", editor_url
        )
        self.dialapplication_type_icon_url = _either(
            "dialapplication_type_icon_url", dialapplication_type_icon_url, "icon_url", icon_url
        )
        self.dialapplication_type_schema_endpoint = _either(
            "dialapplication_type_schema_endpoint",
            dialapplication_type_schema_endpoint,
            "schema_endpoint",
            schema_endpoint,
        )
        self.dialapplication_type_playback_support = _either(
            "dialapplication_type_playback_support",
            dialapplication_type_playback_support,
            "playback_support",
            playback_support,
        )
        self.dialapplication_type_bucket_copy = _either(
            "dialapplication_type_bucket_copy", dialapplication_type_bucket_copy, "bucket_copy", bucket_copy
        )
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("$id")
        self.dialapplication_type_display_name = get("dial:applicationTypeDisplayName")
        self.dialapplication_type_viewer_url = get("dial:applicationTypeViewerUrl")
        self.dialapplication_type_editor_url = get("dial:applicationTypeEditorUrl")
        self.dialapplication_type_icon_url = get("dial:applicationTypeIconUrl")
        self.dialapplication_type_schema_endpoint = get("dial:applicationTypeSchemaEndpoint")
        self.dialapplication_type_playback_support = get("dial:applicationTypePlaybackSupport")
        self.dialapplication_type_bucket_copy = get("dial:applicationTypeBucketCopy")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["$id"] = v
        v = self.dialapplication_type_display_name
        if v is not None:
            out["dial:applicationTypeDisplayName"] = v
        v = self.dialapplication_type_viewer_url
        if v is not None:
            out["dial:applicationTypeViewerUrl"] = v
        v = self.dialapplication_type_editor_url
        if v is not None:
            out["dial:applicationTypeEditorUrl"] = v
        v = self.dialapplication_type_icon_url
        if v is not None:
            out["dial:applicationTypeIconUrl"] = v
        v = self.dialapplication_type_schema_endpoint
        if v is not None:
            out["dial:applicationTypeSchemaEndpoint"] = v
        v = self.dialapplication_type_playback_support
        if v is not None:
            out["dial:applicationTypePlaybackSupport"] = v
        v = self.dialapplication_type_bucket_copy
        if v is not None:
            out["dial:applicationTypeBucketCopy"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def display_name(self) -> str | None:
        """The same as `dialapplication_type_display_name`."""
        return self.dialapplication_type_display_name

    @property
    def viewer_url(self) -> str | None:
        """The same as `dialapplication_type_viewer_url`."""
        return self.dialapplication_type_viewer_url

    @property
    def editor_url(self) -> str | None:
        """The same as `dialapplication_type_editor_url`."""
        return self.dialapplication_type_editor_url

    @property
    def icon_url(self) -> str | None:
        """The same as `dialapplication_type_icon_url`."""
        return self.dialapplication_type_icon_url

    @property
    def schema_endpoint(self) -> str | None:
        """The same as `dialapplication_type_schema_endpoint`."""
        return self.dialapplication_type_schema_endpoint

    @property
    def playback_support(self) -> bool | None:
        """The same as `dialapplication_type_playback_support`."""
        return self.dialapplication_type_playback_support

    @property
    def bucket_copy(self) -> bool | None:
        """The same as `dialapplication_type_bucket_copy`."""
        return self.dialapplication_type_bucket_copy
