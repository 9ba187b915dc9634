# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingsResult(MappingModel):
    """Vectors."""

    id: str | None
    object: str | None
    """`list`."""
    data: list[EmbeddingItem]
    """The vectors in the order of the input."""
    usage: EmbeddingsUsage | None
    model: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "data": "data",
        "usage": "usage",
        "model": "model",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        data: list[EmbeddingItem],
        usage: EmbeddingsUsage | None = None,
        model: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        id: Any = None,
        object: Any = None,
        data: Any = None,
        usage: Any = None,
        model: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.id = id
        self.object = object
        self.data = data
        self.usage = usage
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
        self.id = get("id")
        self.object = get("object")
        v = get("data")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(EmbeddingItem.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        v = get("usage")
        self.usage = v if v is None else EmbeddingsUsage.from_dict(v) if isinstance(v, dict) else v
        self.model = get("model")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is EmbeddingItem else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is EmbeddingsUsage else _dump(v)
        v = self.model
        if v is not None:
            out["model"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .embedding_item import EmbeddingItem  # noqa: E402
from .embeddings_usage import EmbeddingsUsage  # noqa: E402
