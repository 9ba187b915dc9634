# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TranslationRequest(JsonModel):
    """A text to translate."""

    model: str
    """Name of the model."""
    source: str
    """The text."""
    target_language: str
    """Code of the language, such as `de`."""
    hosting: str | None
    """Where the request may be processed: `aleph-alpha` for the vendor's own data centres; anywhere when not given."""
    tags: Sequence[str] | None
    """Internal to the vendor."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "source": "source",
        "target_language": "target_language",
        "hosting": "hosting",
        "tags": "tags",
    }

    def __init__(
        self,
        model: str,
        source: str,
        target_language: str,
        *,
        hosting: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        self.model = model
        self.source = source
        self.target_language = target_language
        self.hosting = hosting
        self.tags = tags
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.model = get("model")
        self.source = get("source")
        self.target_language = get("target_language")
        self.hosting = get("hosting")
        self.tags = get("tags")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.source
        if v is not None:
            out["source"] = v
        v = self.target_language
        if v is not None:
            out["target_language"] = v
        v = self.hosting
        if v is not None:
            out["hosting"] = v
        v = self.tags
        if v is not None:
            out["tags"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
