# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class EmbeddingV2Response(JsonModel):
    """The vectors of texts."""

    object: str
    """`list`."""
    data: list[EmbeddingV2ResponseData]
    model: str
    usage: EmbeddingV2Usage

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "object": "object",
        "data": "data",
        "model": "model",
        "usage": "usage",
    }

    def __init__(self, object: str, data: list[EmbeddingV2ResponseData], model: str, usage: EmbeddingV2Usage) -> None:
        self.object = object
        self.data = data
        self.model = model
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
        v = get("data")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(EmbeddingV2ResponseData.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.data = v
        self.model = get("model")
        v = get("usage")
        self.usage = EmbeddingV2Usage.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.data
        if v is not None:
            out["data"] = (
                [x.to_dict() if x.__class__ is EmbeddingV2ResponseData else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is EmbeddingV2Usage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .embedding_v2_response_data import EmbeddingV2ResponseData  # noqa: E402
from .embedding_v2_usage import EmbeddingV2Usage  # noqa: E402
