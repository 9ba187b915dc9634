# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class FunctionDefinition(MappingModel):
    """A function that the model may call."""

    name: str
    description: str | None
    """When to call it."""
    parameters: Mapping[str, Any] | None
    """A JSON schema of its arguments."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "parameters": "parameters",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self, *, name: str, description: str | None = None, parameters: Mapping[str, Any] | None = None
    ) -> None: ...
    def __init__(
        self, _mapping: Any = None, *, name: Any = None, description: Any = None, parameters: Any = None
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.name = name
        self.description = description
        self.parameters = parameters
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
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
