# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ModelCapabilities(DumpModel):
    """What a model was made for."""

    scale_types: list[str] | None
    completion: bool | None
    chat_completion: bool | None
    embeddings: bool | None
    fine_tune: bool | None
    inference: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "scale_types": "scale_types",
        "completion": "completion",
        "chat_completion": "chat_completion",
        "embeddings": "embeddings",
        "fine_tune": "fine_tune",
        "inference": "inference",
    }

    def __init__(
        self,
        *,
        scale_types: list[str] | None = None,
        completion: bool | None = None,
        chat_completion: bool | None = None,
        embeddings: bool | None = None,
        fine_tune: bool | None = None,
        inference: bool | None = None,
    ) -> None:
        self.scale_types = scale_types
        self.completion = completion
        self.chat_completion = chat_completion
        self.embeddings = embeddings
        self.fine_tune = fine_tune
        self.inference = inference
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.scale_types = get("scale_types")
        self.completion = get("completion")
        self.chat_completion = get("chat_completion")
        self.embeddings = get("embeddings")
        self.fine_tune = get("fine_tune")
        self.inference = get("inference")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.scale_types
        if v is not None:
            out["scale_types"] = v if v.__class__ is list else _dump(v)
        v = self.completion
        if v is not None:
            out["completion"] = v
        v = self.chat_completion
        if v is not None:
            out["chat_completion"] = v
        v = self.embeddings
        if v is not None:
            out["embeddings"] = v
        v = self.fine_tune
        if v is not None:
            out["fine_tune"] = v
        v = self.inference
        if v is not None:
            out["inference"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
