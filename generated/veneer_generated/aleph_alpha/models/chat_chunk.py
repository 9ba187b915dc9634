# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatChunk(JsonModel):
    """A piece of the answers to a conversation; the one that tells the usage has no choices."""

    id: str
    choices: list[ChatChunkChoice]
    created: int
    """Seconds since 1970."""
    model: str
    system_fingerprint: str | None
    object: str
    """`chat.completion.chunk`."""
    usage: Usage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "choices": "choices",
        "created": "created",
        "model": "model",
        "system_fingerprint": "system_fingerprint",
        "object": "object",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        id: str,
        choices: list[ChatChunkChoice],
        created: int,
        model: str,
        system_fingerprint: str | None = None,
        object: str,
        usage: Usage | None = None,
    ) -> None:
        self.id = id
        self.choices = choices
        self.created = created
        self.model = model
        self.system_fingerprint = system_fingerprint
        self.object = object
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
        v = get("choices")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChatChunkChoice.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.choices = v
        self.created = get("created")
        self.model = get("model")
        self.system_fingerprint = get("system_fingerprint")
        self.object = get("object")
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
        v = self.choices
        if v is not None:
            out["choices"] = (
                [x.to_dict() if x.__class__ is ChatChunkChoice else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.created
        if v is not None:
            out["created"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.system_fingerprint
        if v is not None:
            out["system_fingerprint"] = v
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is Usage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .chat_chunk_choice import ChatChunkChoice  # noqa: E402
from .usage import Usage  # noqa: E402
