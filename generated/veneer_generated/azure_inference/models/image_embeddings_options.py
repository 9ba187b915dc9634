# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageEmbeddingsOptions(MappingModel):
    """Images to embed, and how."""

    input: Sequence[ImageEmbeddingInputItem | Mapping[str, Any]]
    dimensions: int | None
    """Length of the vectors, where the model can choose."""
    encoding_format: EmbeddingEncodingFormat | str | None
    """Form of the vectors."""
    input_type: EmbeddingInputType | str | None
    """What the vectors are for."""
    model: str | None
    """Name of the model or deployment, where an endpoint serves several."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "input": "input",
        "dimensions": "dimensions",
        "encoding_format": "encoding_format",
        "input_type": "input_type",
        "model": "model",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        input: Sequence[ImageEmbeddingInputItem | Mapping[str, Any]],
        dimensions: int | None = None,
        encoding_format: EmbeddingEncodingFormat | str | None = None,
        input_type: EmbeddingInputType | str | None = None,
        model: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        input: Any = None,
        dimensions: Any = None,
        encoding_format: Any = None,
        input_type: Any = None,
        model: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.input = input
        self.dimensions = dimensions
        self.encoding_format = encoding_format
        self.input_type = input_type
        self.model = model
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
        v = get("input")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ImageEmbeddingInputItem.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.input = v
        self.dimensions = get("dimensions")
        v = get("encoding_format")
        self.encoding_format = _embedding_encoding_format.get(v, v) if v.__class__ is str else v
        v = get("input_type")
        self.input_type = _embedding_input_type.get(v, v) if v.__class__ is str else v
        self.model = get("model")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.input
        if v is not None:
            out["input"] = (
                [x.to_dict() if x.__class__ is ImageEmbeddingInputItem else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.dimensions
        if v is not None:
            out["dimensions"] = v
        v = self.encoding_format
        if v is not None:
            out["encoding_format"] = v if v.__class__ is str else _dump(v)
        v = self.input_type
        if v is not None:
            out["input_type"] = v if v.__class__ is str else _dump(v)
        v = self.model
        if v is not None:
            out["model"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .embedding_encoding_format import BY_VALUE as _embedding_encoding_format
    from .embedding_encoding_format import EmbeddingEncodingFormat
    from .embedding_input_type import BY_VALUE as _embedding_input_type
    from .embedding_input_type import EmbeddingInputType
    from .image_embedding_input_item import ImageEmbeddingInputItem
else:
    _embedding_encoding_format = _Later(__package__, ".embedding_encoding_format", "BY_VALUE")
    EmbeddingEncodingFormat = _Later(__package__, ".embedding_encoding_format", "EmbeddingEncodingFormat")
    _embedding_input_type = _Later(__package__, ".embedding_input_type", "BY_VALUE")
    EmbeddingInputType = _Later(__package__, ".embedding_input_type", "EmbeddingInputType")
    ImageEmbeddingInputItem = _Later(__package__, ".image_embedding_input_item", "ImageEmbeddingInputItem")
