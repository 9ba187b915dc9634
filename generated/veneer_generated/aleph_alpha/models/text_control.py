# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TextControl(JsonModel):
    """Raises or lowers the attention to a part of a text."""

    start: int
    """First character."""
    length: int
    """Number of characters."""
    factor: float
    """Below 1 lowers, above 1 raises the attention."""
    token_overlap: ControlTokenOverlap | str | None
    """What to do with a token that is covered in part. The service's default: 'partial'."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "start": "start",
        "length": "length",
        "factor": "factor",
        "token_overlap": "token_overlap",
    }

    def __init__(
        self, start: int, length: int, factor: float, token_overlap: ControlTokenOverlap | str | None = None
    ) -> None:
        self.start = start
        self.length = length
        self.factor = factor
        self.token_overlap = token_overlap
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.start = get("start")
        self.length = get("length")
        self.factor = get("factor")
        v = get("token_overlap")
        self.token_overlap = _control_token_overlap.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.start
        if v is not None:
            out["start"] = v
        v = self.length
        if v is not None:
            out["length"] = v
        v = self.factor
        if v is not None:
            out["factor"] = v
        v = self.token_overlap
        if v is not None:
            out["token_overlap"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .control_token_overlap import BY_VALUE as _control_token_overlap  # noqa: E402
from .control_token_overlap import ControlTokenOverlap  # noqa: E402
