# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingsRequest(DumpModel):
    """What to turn into vectors."""

    model: str | None
    """Not needed; the deployment is named by the URL."""
    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """A text, texts, or the numbers of tokens."""
    custom_input: Sequence[str | Attachment | Mapping[str, Any] | Sequence[str | Attachment | Mapping[str, Any]]] | None
    """Texts, attachments, or lists of both that become one vector; `input` is required all the same."""
    encoding_format: EmbeddingEncoding | str | None
    dimensions: int | None
    """Length of the vectors."""
    user: str | None
    """The end user."""
    custom_fields: EmbeddingsCustomFields | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "input": "input",
        "custom_input": "custom_input",
        "encoding_format": "encoding_format",
        "dimensions": "dimensions",
        "user": "user",
        "custom_fields": "custom_fields",
    }

    def __init__(
        self,
        *,
        model: str | None = None,
        input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        custom_input: Sequence[str | Attachment | Mapping[str, Any] | Sequence[str | Attachment | Mapping[str, Any]]]
        | None = None,
        encoding_format: EmbeddingEncoding | str | None = None,
        dimensions: int | None = None,
        user: str | None = None,
        custom_fields: EmbeddingsCustomFields | Mapping[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.input = input
        self.custom_input = custom_input
        self.encoding_format = encoding_format
        self.dimensions = dimensions
        self.user = user
        self.custom_fields = custom_fields
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
        self.model = get("model")
        self.input = get("input")
        v = get("custom_input")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(
                    Attachment.from_dict(x)
                    if isinstance(x, dict)
                    else [Attachment.from_dict(y) if isinstance(y, dict) else y for y in x]
                    if isinstance(x, list)
                    else x
                )
            v = items
        self.custom_input = v
        v = get("encoding_format")
        self.encoding_format = _embedding_encoding.get(v, v) if v.__class__ is str else v
        self.dimensions = get("dimensions")
        self.user = get("user")
        v = get("custom_fields")
        self.custom_fields = v if v is None else EmbeddingsCustomFields.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.input
        if v is not None:
            out["input"] = v if v.__class__ is str else _dump(v)
        v = self.custom_input
        if v is not None:
            out["custom_input"] = (
                [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.encoding_format
        if v is not None:
            out["encoding_format"] = v if v.__class__ is str else _dump(v)
        v = self.dimensions
        if v is not None:
            out["dimensions"] = v
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.custom_fields
        if v is not None:
            out["custom_fields"] = v.to_dict() if v.__class__ is EmbeddingsCustomFields else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .attachment import Attachment
    from .embedding_encoding import BY_VALUE as _embedding_encoding
    from .embedding_encoding import EmbeddingEncoding
    from .embeddings_custom_fields import EmbeddingsCustomFields
else:
    Attachment = _Later(__package__, ".attachment", "Attachment")
    _embedding_encoding = _Later(__package__, ".embedding_encoding", "BY_VALUE")
    EmbeddingEncoding = _Later(__package__, ".embedding_encoding", "EmbeddingEncoding")
    EmbeddingsCustomFields = _Later(__package__, ".embeddings_custom_fields", "EmbeddingsCustomFields")
