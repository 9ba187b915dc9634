# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionResponse(DumpModel):
    """The answer to a conversation."""

    id: str | None
    object: str | None
    """`chat.completion`."""
    choices: list[Choice]
    created: int | None
    """Seconds since 1970."""
    model: str | None
    """The model that answered."""
    usage: CompletionUsage | None
    statistics: Statistics | None
    system_fingerprint: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "choices": "choices",
        "created": "created",
        "model": "model",
        "usage": "usage",
        "statistics": "statistics",
        "system_fingerprint": "system_fingerprint",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        choices: list[Choice],
        created: int | None = None,
        model: str | None = None,
        usage: CompletionUsage | None = None,
        statistics: Statistics | None = None,
        system_fingerprint: str | None = None,
    ) -> None:
        self.id = id
        self.object = object
        self.choices = choices
        self.created = created
        self.model = model
        self.usage = usage
        self.statistics = statistics
        self.system_fingerprint = system_fingerprint
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
        v = get("choices")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Choice.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.choices = v
        self.created = get("created")
        self.model = get("model")
        v = get("usage")
        self.usage = v if v is None else CompletionUsage.from_dict(v) if isinstance(v, dict) else v
        v = get("statistics")
        self.statistics = v if v is None else Statistics.from_dict(v) if isinstance(v, dict) else v
        self.system_fingerprint = get("system_fingerprint")
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
        v = self.choices
        if v is not None:
            out["choices"] = (
                [x.to_dict() if x.__class__ is Choice else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.created
        if v is not None:
            out["created"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is CompletionUsage else _dump(v)
        v = self.statistics
        if v is not None:
            out["statistics"] = v.to_dict() if v.__class__ is Statistics else _dump(v)
        v = self.system_fingerprint
        if v is not None:
            out["system_fingerprint"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .choice import Choice  # noqa: E402
from .completion_usage import CompletionUsage  # noqa: E402
from .statistics import Statistics  # noqa: E402
