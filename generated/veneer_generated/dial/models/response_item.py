# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseItem(DumpModel):
    """A part of a response: a message, a call of a function, reasoning."""

    type: str
    """Such as `message`, `function_call` or `reasoning`."""
    id: str | None
    status: str | None
    role: str | None
    """For messages."""
    content: list[ResponseContent] | None
    """For messages."""
    name: str | None
    """The function to call."""
    call_id: str | None
    """Names the call in its answer."""
    arguments: str | None
    """JSON text."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "status": "status",
        "role": "role",
        "content": "content",
        "name": "name",
        "call_id": "call_id",
        "arguments": "arguments",
    }

    def __init__(
        self,
        *,
        type: str,
        id: str | None = None,
        status: str | None = None,
        role: str | None = None,
        content: list[ResponseContent] | None = None,
        name: str | None = None,
        call_id: str | None = None,
        arguments: str | None = None,
    ) -> None:
        self.type = type
        self.id = id
        self.status = status
        self.role = role
        self.content = content
        self.name = name
        self.call_id = call_id
        self.arguments = arguments
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
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.role = get("role")
        v = get("content")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ResponseContent.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.content = v
        self.name = get("name")
        self.call_id = get("call_id")
        self.arguments = get("arguments")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.role
        if v is not None:
            out["role"] = v
        v = self.content
        if v is not None:
            out["content"] = (
                [x.to_dict() if x.__class__ is ResponseContent else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.call_id
        if v is not None:
            out["call_id"] = v
        v = self.arguments
        if v is not None:
            out["arguments"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .response_content import ResponseContent  # noqa: E402
