# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SteeringConceptCreationRequest(JsonModel):
    """Examples that a steering concept is made of."""

    examples: Sequence[SteeringPairedExample | Mapping[str, Any]]
    hosting: str | None
    """Where the request may be processed: `aleph-alpha` for the vendor's own data centres; anywhere when not given."""
    tags: Sequence[str] | None
    """Internal to the vendor."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "examples": "examples",
        "hosting": "hosting",
        "tags": "tags",
    }

    def __init__(
        self,
        examples: Sequence[SteeringPairedExample | Mapping[str, Any]],
        *,
        hosting: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        self.examples = examples
        self.hosting = hosting
        self.tags = tags
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
        v = get("examples")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(SteeringPairedExample.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.examples = v
        self.hosting = get("hosting")
        self.tags = get("tags")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.examples
        if v is not None:
            out["examples"] = (
                [x.to_dict() if x.__class__ is SteeringPairedExample else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.hosting
        if v is not None:
            out["hosting"] = v
        v = self.tags
        if v is not None:
            out["tags"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .steering_paired_example import SteeringPairedExample
else:
    SteeringPairedExample = _Later(__package__, ".steering_paired_example", "SteeringPairedExample")
