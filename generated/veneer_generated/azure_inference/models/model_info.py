# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ModelInfo(MappingModel):
    """What an endpoint serves."""

    model_name: str
    model_type: ModelType | str
    model_provider_name: str
    served_model_name: str | None
    served_model_type: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model_name": "model_name",
        "model_type": "model_type",
        "model_provider_name": "model_provider_name",
        "served_model_name": "served_model_name",
        "served_model_type": "served_model_type",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        model_name: str,
        model_type: ModelType | str,
        model_provider_name: str,
        served_model_name: str | None = None,
        served_model_type: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        model_name: Any = None,
        model_type: Any = None,
        model_provider_name: Any = None,
        served_model_name: Any = None,
        served_model_type: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.model_name = model_name
        self.model_type = model_type
        self.model_provider_name = model_provider_name
        self.served_model_name = served_model_name
        self.served_model_type = served_model_type
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.model_name = get("model_name")
        v = get("model_type")
        self.model_type = _model_type.get(v, v) if v.__class__ is str else v
        self.model_provider_name = get("model_provider_name")
        self.served_model_name = get("served_model_name")
        self.served_model_type = get("served_model_type")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model_name
        if v is not None:
            out["model_name"] = v
        v = self.model_type
        if v is not None:
            out["model_type"] = v if v.__class__ is str else _dump(v)
        v = self.model_provider_name
        if v is not None:
            out["model_provider_name"] = v
        v = self.served_model_name
        if v is not None:
            out["served_model_name"] = v
        v = self.served_model_type
        if v is not None:
            out["served_model_type"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .model_type import BY_VALUE as _model_type  # noqa: E402
from .model_type import ModelType  # noqa: E402
