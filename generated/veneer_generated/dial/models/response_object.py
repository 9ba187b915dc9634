# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponseObject(DumpModel):
    """A response."""

    id: str
    object: str | None
    """`response`."""
    created_at: float | None
    """Seconds since 1970."""
    status: str | None
    """`completed`, `failed`, `in_progress`, `cancelled`, `queued` or `incomplete`."""
    model: str | None
    output: list[ResponseItem] | None
    error: ErrorDetails | None
    incomplete_details: dict[str, Any] | None
    previous_response_id: str | None
    background: bool | None
    usage: ResponseUsage | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created_at": "created_at",
        "status": "status",
        "model": "model",
        "output": "output",
        "error": "error",
        "incomplete_details": "incomplete_details",
        "previous_response_id": "previous_response_id",
        "background": "background",
        "usage": "usage",
    }

    def __init__(
        self,
        *,
        id: str,
        object: str | None = None,
        created_at: float | None = None,
        status: str | None = None,
        model: str | None = None,
        output: list[ResponseItem] | None = None,
        error: ErrorDetails | None = None,
        incomplete_details: dict[str, Any] | None = None,
        previous_response_id: str | None = None,
        background: bool | None = None,
        usage: ResponseUsage | None = None,
    ) -> None:
        self.id = id
        self.object = object
        self.created_at = created_at
        self.status = status
        self.model = model
        self.output = output
        self.error = error
        self.incomplete_details = incomplete_details
        self.previous_response_id = previous_response_id
        self.background = background
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
        self.created_at = get("created_at")
        self.status = get("status")
        self.model = get("model")
        v = get("output")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ResponseItem.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.output = v
        v = get("error")
        self.error = v if v is None else ErrorDetails.from_dict(v) if isinstance(v, dict) else v
        self.incomplete_details = get("incomplete_details")
        self.previous_response_id = get("previous_response_id")
        self.background = get("background")
        v = get("usage")
        self.usage = v if v is None else ResponseUsage.from_dict(v) if isinstance(v, dict) else v
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
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.output
        if v is not None:
            out["output"] = (
                [x.to_dict() if x.__class__ is ResponseItem else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.error
        if v is not None:
            out["error"] = v.to_dict() if v.__class__ is ErrorDetails else _dump(v)
        v = self.incomplete_details
        if v is not None:
            out["incomplete_details"] = v
        v = self.previous_response_id
        if v is not None:
            out["previous_response_id"] = v
        v = self.background
        if v is not None:
            out["background"] = v
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is ResponseUsage else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .error_details import ErrorDetails  # noqa: E402
from .response_item import ResponseItem  # noqa: E402
from .response_usage import ResponseUsage  # noqa: E402
