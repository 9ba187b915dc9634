# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Stage(DumpModel):
    """A step of an application's work."""

    index: int | None
    """Position among the stages; only in streams."""
    name: str | None
    content: str | None
    attachments: list[Attachment] | None
    status: StageStatus | str | None
    """None while it runs."""
    parent_stage_index: int | None
    """`index` of the stage that this one is part of."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "index": "index",
        "name": "name",
        "content": "content",
        "attachments": "attachments",
        "status": "status",
        "parent_stage_index": "parent_stage_index",
    }
    _CONCAT: ClassVar[frozenset[str]] = frozenset({"name", "content"})

    def __init__(
        self,
        *,
        index: int | None = None,
        name: str | None = None,
        content: str | None = None,
        attachments: list[Attachment] | None = None,
        status: StageStatus | str | None = None,
        parent_stage_index: int | None = None,
    ) -> None:
        self.index = index
        self.name = name
        self.content = content
        self.attachments = attachments
        self.status = status
        self.parent_stage_index = parent_stage_index
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
        self.index = get("index")
        self.name = get("name")
        self.content = get("content")
        v = get("attachments")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Attachment.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.attachments = v
        v = get("status")
        self.status = _stage_status.get(v, v) if v.__class__ is str else v
        self.parent_stage_index = get("parent_stage_index")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.index
        if v is not None:
            out["index"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.content
        if v is not None:
            out["content"] = v
        v = self.attachments
        if v is not None:
            out["attachments"] = (
                [x.to_dict() if x.__class__ is Attachment else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.status
        if v is not None:
            out["status"] = v if v.__class__ is str else _dump(v)
        v = self.parent_stage_index
        if v is not None:
            out["parent_stage_index"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .attachment import Attachment  # noqa: E402
from .stage_status import BY_VALUE as _stage_status  # noqa: E402
from .stage_status import StageStatus  # noqa: E402
