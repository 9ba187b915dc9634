# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Attachment(DumpModel):
    """Data that goes with a message: either `data` or `url` is set."""

    index: int | None
    """Position among the attachments; only in streams."""
    type: str | None
    """Media type; `text/markdown` when not given."""
    title: str | None
    data: str | None
    """The content; Base64 for what is no text."""
    url: str | None
    """Where the content is, such as `files/{bucket}/{path}`."""
    reference_type: str | None
    """Media type of the source."""
    reference_url: str | None
    """Where the content comes from."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "type": "type",
        "title": "title",
        "data": "data",
        "url": "url",
        "reference_type": "reference_type",
        "reference_url": "reference_url",
    }

    def __init__(
        self,
        *,
        index: int | None = None,
        type: str | None = None,
        title: str | None = None,
        data: str | None = None,
        url: str | None = None,
        reference_type: str | None = None,
        reference_url: str | None = None,
    ) -> None:
        self.index = index
        self.type = type
        self.title = title
        self.data = data
        self.url = url
        self.reference_type = reference_type
        self.reference_url = reference_url
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.index = get("index")
        self.type = get("type")
        self.title = get("title")
        self.data = get("data")
        self.url = get("url")
        self.reference_type = get("reference_type")
        self.reference_url = get("reference_url")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.title
        if v is not None:
            out["title"] = v
        v = self.data
        if v is not None:
            out["data"] = v
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.reference_type
        if v is not None:
            out["reference_type"] = v
        v = self.reference_url
        if v is not None:
            out["reference_url"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
