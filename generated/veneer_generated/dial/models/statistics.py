# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Statistics(DumpModel):
    """How an answer came about."""

    usage_per_model: list[UsagePerModel] | None
    discarded_messages: list[int] | None
    """Positions of messages dropped from the prompt."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "usage_per_model": "usage_per_model",
        "discarded_messages": "discarded_messages",
    }

    def __init__(
        self, *, usage_per_model: list[UsagePerModel] | None = None, discarded_messages: list[int] | None = None
    ) -> None:
        self.usage_per_model = usage_per_model
        self.discarded_messages = discarded_messages
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
        v = get("usage_per_model")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(UsagePerModel.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.usage_per_model = v
        self.discarded_messages = get("discarded_messages")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.usage_per_model
        if v is not None:
            out["usage_per_model"] = (
                [x.to_dict() if x.__class__ is UsagePerModel else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.discarded_messages
        if v is not None:
            out["discarded_messages"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .usage_per_model import UsagePerModel  # noqa: E402
