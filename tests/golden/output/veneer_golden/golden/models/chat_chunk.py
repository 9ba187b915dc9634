# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatChunk(Model):
    """`ChatChunk` of the service."""

    id: str
    object: str | None
    created: int | None
    model: str | None
    choices: list[ChunkChoice]
    usage: Usage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created": "created",
        "model": "model",
        "choices": "choices",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        id: str,
        object: str | None = None,
        created: int | None = None,
        model: str | None = None,
        choices: list[ChunkChoice],
        usage: Usage | None = None,
    ) -> None:
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
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
        self.id = get("id")
        self.object = get("object")
        self.created = get("created")
        self.model = get("model")
        v = get("choices")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChunkChoice.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.choices = v
        v = get("usage")
        self.usage = v if v is None else Usage.from_dict(v) if isinstance(v, dict) else v
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
        v = self.created
        if v is not None:
            out["created"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.choices
        if v is not None:
            out["choices"] = (
                [x.to_dict() if x.__class__ is ChunkChoice else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is Usage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .chunk_choice import ChunkChoice  # noqa: E402
from .usage import Usage  # noqa: E402
