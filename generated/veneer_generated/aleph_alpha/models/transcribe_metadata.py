# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TranscribeMetadata(JsonModel):
    """How to read a recording."""

    model: str
    """Name of the model."""
    language: str | None
    """Code of the language that is spoken; detected when not given."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "language": "language",
    }

    def __init__(self, *, model: str, language: str | None = None) -> None:
        self.model = model
        self.language = language
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.model = get("model")
        self.language = get("language")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.language
        if v is not None:
            out["language"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
