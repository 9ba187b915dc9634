# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model, dump_epoch, parse_epoch
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatResponse(Model):
    """`ChatResponse` of the service."""

    id: str
    object: str | None
    created: _dt.datetime
    choices: list[ChatChoice]
    usage: Usage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created": "created",
        "choices": "choices",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        id: str,
        object: str | None = None,
        created: _dt.datetime,
        choices: list[ChatChoice],
        usage: Usage | None = None,
    ) -> None:
        self.id = id
        self.object = object
        self.created = created
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
        v = get("created")
        self.created = parse_epoch(v) if isinstance(v, (int, float)) else v
        v = get("choices")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChatChoice.from_dict(x) if isinstance(x, dict) else x)
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
            out["created"] = dump_epoch(v, None if src is None else src.get("created"))
        v = self.choices
        if v is not None:
            out["choices"] = (
                [x.to_dict() if x.__class__ is ChatChoice else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is Usage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .chat_choice import ChatChoice  # noqa: E402
from .usage import Usage  # noqa: E402
