# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class HumanInputFormDefinition(Model):
    """A form of a run."""

    form_id: str | None
    node_id: str | None
    node_title: str | None
    form_content: str | None
    inputs: list[FormInput] | None
    actions: list[UserAction] | None
    display_in_ui: bool | None
    form_token: str | None
    """What fills the form in; null where this app may not."""
    resolved_default_values: dict[str, Any] | None
    expiration_time: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "form_id": "form_id",
        "node_id": "node_id",
        "node_title": "node_title",
        "form_content": "form_content",
        "inputs": "inputs",
        "actions": "actions",
        "display_in_ui": "display_in_ui",
        "form_token": "form_token",
        "resolved_default_values": "resolved_default_values",
        "expiration_time": "expiration_time",
    }

    def __init__(
        self,
        *,
        form_id: str | None = None,
        node_id: str | None = None,
        node_title: str | None = None,
        form_content: str | None = None,
        inputs: list[FormInput] | None = None,
        actions: list[UserAction] | None = None,
        display_in_ui: bool | None = None,
        form_token: str | None = None,
        resolved_default_values: dict[str, Any] | None = None,
        expiration_time: int | None = None,
    ) -> None:
        self.form_id = form_id
        self.node_id = node_id
        self.node_title = node_title
        self.form_content = form_content
        self.inputs = inputs
        self.actions = actions
        self.display_in_ui = display_in_ui
        self.form_token = form_token
        self.resolved_default_values = resolved_default_values
        self.expiration_time = expiration_time
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
        self.form_id = get("form_id")
        self.node_id = get("node_id")
        self.node_title = get("node_title")
        self.form_content = get("form_content")
        v = get("inputs")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(FormInput.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.inputs = v
        v = get("actions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(UserAction.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.actions = v
        self.display_in_ui = get("display_in_ui")
        self.form_token = get("form_token")
        self.resolved_default_values = get("resolved_default_values")
        self.expiration_time = get("expiration_time")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.form_id
        if v is not None:
            out["form_id"] = v
        v = self.node_id
        if v is not None:
            out["node_id"] = v
        v = self.node_title
        if v is not None:
            out["node_title"] = v
        v = self.form_content
        if v is not None:
            out["form_content"] = v
        v = self.inputs
        if v is not None:
            out["inputs"] = (
                [x.to_dict() if x.__class__ is FormInput else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.actions
        if v is not None:
            out["actions"] = (
                [x.to_dict() if x.__class__ is UserAction else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.display_in_ui
        if v is not None:
            out["display_in_ui"] = v
        v = self.form_token
        if v is not None:
            out["form_token"] = v
        v = self.resolved_default_values
        if v is not None:
            out["resolved_default_values"] = v
        v = self.expiration_time
        if v is not None:
            out["expiration_time"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .form_input import FormInput  # noqa: E402
from .user_action import UserAction  # noqa: E402
