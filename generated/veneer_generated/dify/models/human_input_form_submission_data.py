# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class HumanInputFormSubmissionData(Model):
    """What a person filled in."""

    node_id: str | None
    node_title: str | None
    rendered_content: str | None
    action_id: str | None
    action_text: str | None
    submitted_data: dict[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "node_title": "node_title",
        "rendered_content": "rendered_content",
        "action_id": "action_id",
        "action_text": "action_text",
        "submitted_data": "submitted_data",
    }

    def __init__(
        self,
        *,
        node_id: str | None = None,
        node_title: str | None = None,
        rendered_content: str | None = None,
        action_id: str | None = None,
        action_text: str | None = None,
        submitted_data: dict[str, Any] | None = None,
    ) -> None:
        self.node_id = node_id
        self.node_title = node_title
        self.rendered_content = rendered_content
        self.action_id = action_id
        self.action_text = action_text
        self.submitted_data = submitted_data
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.node_id = get("node_id")
        self.node_title = get("node_title")
        self.rendered_content = get("rendered_content")
        self.action_id = get("action_id")
        self.action_text = get("action_text")
        self.submitted_data = get("submitted_data")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.node_id
        if v is not None:
            out["node_id"] = v
        v = self.node_title
        if v is not None:
            out["node_title"] = v
        v = self.rendered_content
        if v is not None:
            out["rendered_content"] = v
        v = self.action_id
        if v is not None:
            out["action_id"] = v
        v = self.action_text
        if v is not None:
            out["action_text"] = v
        v = self.submitted_data
        if v is not None:
            out["submitted_data"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
