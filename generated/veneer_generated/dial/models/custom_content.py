# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CustomContent(DumpModel):
    """What DIAL adds to a message."""

    stages: list[Stage] | None
    """Steps of the application's work."""
    attachments: list[Attachment] | None
    state: dict[str, Any] | None
    """State of the application; send it back unchanged."""
    form_schema: dict[str, Any] | None
    """JSON Schema of a form that the user shall fill in."""
    form_value: Any
    """What the user filled in."""
    skills: list[RequestSkill] | None
    """Skills that the model may use."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "stages": "stages",
        "attachments": "attachments",
        "state": "state",
        "form_schema": "form_schema",
        "form_value": "form_value",
        "skills": "skills",
    }

    def __init__(
        self,
        *,
        stages: list[Stage] | None = None,
        attachments: list[Attachment] | None = None,
        state: dict[str, Any] | None = None,
        form_schema: dict[str, Any] | None = None,
        form_value: Any = None,
        skills: list[RequestSkill] | None = None,
    ) -> None:
        self.stages = stages
        self.attachments = attachments
        self.state = state
        self.form_schema = form_schema
        self.form_value = form_value
        self.skills = skills
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
        v = get("stages")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Stage.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.stages = v
        v = get("attachments")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Attachment.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.attachments = v
        self.state = get("state")
        self.form_schema = get("form_schema")
        self.form_value = get("form_value")
        v = get("skills")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(RequestSkill.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.skills = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.stages
        if v is not None:
            out["stages"] = (
                [x.to_dict() if x.__class__ is Stage else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.attachments
        if v is not None:
            out["attachments"] = (
                [x.to_dict() if x.__class__ is Attachment else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.state
        if v is not None:
            out["state"] = _dump(v)
        v = self.form_schema
        if v is not None:
            out["form_schema"] = _dump(v)
        v = self.form_value
        if v is not None:
            out["form_value"] = _dump(v)
        v = self.skills
        if v is not None:
            out["skills"] = (
                [x.to_dict() if x.__class__ is RequestSkill else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .attachment import Attachment  # noqa: E402
from .request_skill import RequestSkill  # noqa: E402
from .stage import Stage  # noqa: E402
