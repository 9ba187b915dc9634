# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingV2Request(JsonModel):
    """Texts to embed."""

    input: str | Sequence[str | int | Sequence[int]]
    """A text, texts, the tokens of a text, or those of several."""
    dimensions: int | None
    """Length of the vectors, at least 1; not all models take it."""
    encoding_format: str | None
    """`float` or `base64`."""
    model: str | None
    """Name of the model."""
    hosting: str | None
    """Where the request may be processed: `aleph-alpha` for the vendor's own data centres; anywhere when not given."""
    tags: Sequence[str] | None
    """Internal to the vendor."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "dimensions": "dimensions",
        "encoding_format": "encoding_format",
        "model": "model",
        "hosting": "hosting",
        "tags": "tags",
    }

    def __init__(
        self,
        input: str | Sequence[str | int | Sequence[int]],
        dimensions: int | None = None,
        encoding_format: str | None = None,
        *,
        model: str | None = None,
        hosting: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        self.input = input
        self.dimensions = dimensions
        self.encoding_format = encoding_format
        self.model = model
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
        self.input = get("input")
        self.dimensions = get("dimensions")
        self.encoding_format = get("encoding_format")
        self.model = get("model")
        self.hosting = get("hosting")
        self.tags = get("tags")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.input
        if v is not None:
            out["input"] = v if v.__class__ is str else _dump(v)
        v = self.dimensions
        if v is not None:
            out["dimensions"] = v
        v = self.encoding_format
        if v is not None:
            out["encoding_format"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.hosting
        if v is not None:
            out["hosting"] = v
        v = self.tags
        if v is not None:
            out["tags"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
