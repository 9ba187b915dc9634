# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageControl(JsonModel):
    """Raises or lowers the attention to a part of an image."""

    rect: Rect
    factor: float
    """Below 1 lowers, above 1 raises the attention."""
    token_overlap: ControlTokenOverlap | str | None
    """What to do with a token that is covered in part. The service's default: 'partial'."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "rect": "rect",
        "factor": "factor",
        "token_overlap": "token_overlap",
    }

    def __init__(self, *, rect: Rect, factor: float, token_overlap: ControlTokenOverlap | str | None = None) -> None:
        self.rect = rect
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
        v = get("rect")
        self.rect = Rect.from_dict(v) if isinstance(v, dict) else v
        self.factor = get("factor")
        v = get("token_overlap")
        self.token_overlap = _control_token_overlap.get(v, v) if v.__class__ is str else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.rect
        if v is not None:
            out["rect"] = v.to_dict() if v.__class__ is Rect else _dump(v)
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
from .rect import Rect  # noqa: E402
