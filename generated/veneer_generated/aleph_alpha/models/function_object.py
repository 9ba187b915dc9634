# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FunctionObject(JsonModel):
    """A function that a model may want to be called."""

    name: str
    """Letters, digits, `_` and `-`; at most 64."""
    description: str | None
    """What it does."""
    parameters: Mapping[str, Any] | None
    """The JSON Schema of its arguments."""
    strict: bool | None
    """The service's default: False."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "parameters": "parameters",
        "strict": "strict",
    }

    def __init__(
        self,
        name: str,
        *,
        description: str | None = None,
        parameters: Mapping[str, Any] | None = None,
        strict: bool | None = None,
    ) -> None:
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
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
        self.parameters = get("parameters")
        self.strict = get("strict")
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
        v = self.parameters
        if v is not None:
            out["parameters"] = _dump(v)
        v = self.strict
        if v is not None:
            out["strict"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
