# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class HumanInputFormSubmission(Model):
    """A form, filled in."""

    inputs: Mapping[str, Any]
    """Values by the inputs' `output_variable_name`."""
    action: str
    """`id` of the action that was chosen."""
    user: str
    """The end user."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "inputs": "inputs",
        "action": "action",
        "user": "user",
    }

    def __init__(self, *, inputs: Mapping[str, Any], action: str, user: str) -> None:
        self.inputs = inputs
        self.action = action
        self.user = user
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.inputs = get("inputs")
        self.action = get("action")
        self.user = get("user")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.inputs
        if v is not None:
            out["inputs"] = _dump(v)
        v = self.action
        if v is not None:
            out["action"] = v
        v = self.user
        if v is not None:
            out["user"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
