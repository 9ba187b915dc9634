"""Models with the methods of pydantic's, for packages whose users know the service's models by these."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from copy import copy, deepcopy
from enum import Enum
from typing import Any, NamedTuple, Self

from .types import Model, dump


class DumpModel(Model):
    """A model with the methods of pydantic's that users of such models call (`x-dump-methods`)."""

    __slots__ = ()

    @classmethod
    def model_validate(cls, obj: Any) -> Self:
        """Make the model of decoded JSON, by wire names or those in Python; a model of this class is given back.

        Nothing is checked but that it is a mapping, else TypeError.
        """
        if isinstance(obj, cls):
            return obj
        if not isinstance(obj, Mapping):
            raise TypeError(f"{cls.__name__} is made of a mapping, not of {type(obj).__name__}")
        wires = {name: wire for wire, name in cls._FIELDS.items()} | {wire: wire for wire in cls._FIELDS}
        return cls.from_dict({wires.get(str(k), str(k)): dump(v) for k, v in obj.items()})

    @classmethod
    def model_validate_json(cls, json_data: str | bytes) -> Self:
        """The same for JSON text; raises ValueError where it is none."""
        return cls.model_validate(json.loads(json_data))

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Iterable[str] | None = None,
        exclude: Iterable[str] | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
    ) -> dict[str, Any]:
        """The model as a dict, the models in it too, by the fields' names in Python; fields that are not set are None.

        Values of enumerations are plain. `by_alias` gives wire names, `mode="json"` JSON-ready ones, `exclude_none` and
        `exclude_defaults` leave out what is None, `exclude_unset` what neither came nor was given. `include` and
        `exclude` name fields at the top.
        """
        style = _Style(mode == "json", bool(by_alias), exclude_none or exclude_defaults, exclude_unset)
        out = style.model(self)
        if include is not None or exclude is not None:
            left, out_of = set(exclude or ()), set(out if include is None else include)
            out = {name: value for name, value in out.items() if name in out_of and name not in left}
        return out

    def model_dump_json(
        self,
        *,
        indent: int | None = None,
        include: Iterable[str] | None = None,
        exclude: Iterable[str] | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
    ) -> str:
        """What `model_dump(mode="json")` gives, as JSON text."""
        made = self.model_dump(
            mode="json",
            include=include,
            exclude=exclude,
            by_alias=by_alias,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        return json.dumps(made, ensure_ascii=False, indent=indent, separators=(",", ":") if indent is None else None)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with other values for the attributes that `update` names."""
        made = deepcopy(self) if deep else copy(self)
        for name, value in (update or {}).items():
            setattr(made, name, value)
        return made


class _Style(NamedTuple):
    """How `model_dump` writes."""

    json: bool
    wire: bool
    no_none: bool
    no_unset: bool

    def model(self, model: Model) -> dict[str, Any]:
        out: dict[str, Any] = {}
        came = model._source or {}
        for wire, name in model._FIELDS.items():
            value = getattr(model, name)
            if value is None and (self.no_none or (self.no_unset and wire not in came)):
                continue
            out[wire if self.wire else name] = self.value(value)
        for name, value in model._unknown().items():
            if not (value is None and self.no_none):
                out[name] = self.value(value)
        return out

    def value(self, value: Any) -> Any:
        if isinstance(value, Model):
            return self.model(value)
        if isinstance(value, Mapping):
            return {k: self.value(v) for k, v in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(v) for v in value]
        return dump(value) if self.json or isinstance(value, Enum) else value
