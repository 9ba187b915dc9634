# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Prompt(DumpModel):
    """A prompt."""

    id: str | None
    """Its URL, as a rule."""
    folder_id: str | None
    """URL of its folder."""
    name: str | None
    """Name for users."""
    content: str | None
    """The text, with placeholders like `{{this}}`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "folderId": "folder_id",
        "name": "name",
        "content": "content",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        folder_id: str | None = None,
        name: str | None = None,
        content: str | None = None,
        folderId: str | None = None,
    ) -> None:
        self.id = id
        self.folder_id = _either("folder_id", folder_id, "folderId", folderId)
        self.name = name
        self.content = content
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.folder_id = get("folderId")
        self.name = get("name")
        self.content = get("content")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.folder_id
        if v is not None:
            out["folderId"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def folderId(self) -> str | None:
        """The same as `folder_id`."""
        return self.folder_id
