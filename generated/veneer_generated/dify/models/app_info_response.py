# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AppInfoResponse(Model):
    """An app."""

    name: str | None
    description: str | None
    tags: list[str] | None
    mode: str | None
    """`chat`, `agent-chat`, `advanced-chat`, `agent`, `completion` or `workflow`."""
    author_name: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "tags": "tags",
        "mode": "mode",
        "author_name": "author_name",
    }

    def __init__(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        tags: list[str] | None = None,
        mode: str | None = None,
        author_name: str | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.tags = tags
        self.mode = mode
        self.author_name = author_name
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.name = get("name")
        self.description = get("description")
        self.tags = get("tags")
        self.mode = get("mode")
        self.author_name = get("author_name")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.tags
        if v is not None:
            out["tags"] = v if v.__class__ is list else _dump(v)
        v = self.mode
        if v is not None:
            out["mode"] = v
        v = self.author_name
        if v is not None:
            out["author_name"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
