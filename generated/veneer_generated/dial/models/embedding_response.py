# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingResponse(DumpModel):
    """Vectors."""

    object: str | None
    """`list`."""
    model: str | None
    data: list[Embedding]
    """One for each input."""
    usage: EmbeddingUsage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "model": "model",
        "data": "data",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        object: str | None = None,
        model: str | None = None,
        data: list[Embedding],
        usage: EmbeddingUsage | None = None,
    ) -> None:
        self.object = object
        self.model = model
        self.data = data
        self.usage = usage
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
        self.object = get("object")
        self.model = get("model")
        v = get("data")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Embedding.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        v = get("usage")
        self.usage = v if v is None else EmbeddingUsage.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is Embedding else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is EmbeddingUsage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .embedding import Embedding  # noqa: E402
from .embedding_usage import EmbeddingUsage  # noqa: E402
