# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImagePromptItem(JsonModel):
    """An image in a prompt."""

    type: Literal["image"]
    data: str
    """The image file as base64."""
    x: int | None
    """Left edge of the square that is used, in pixels; centred when not given."""
    y: int | None
    """Upper edge of the square that is used, in pixels."""
    size: int | None
    """Side of the square that is used, in pixels."""
    controls: Sequence[ImageControl | Mapping[str, Any]] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "data": "data",
        "x": "x",
        "y": "y",
        "size": "size",
        "controls": "controls",
    }

    def __init__(
        self,
        data: str,
        *,
        type: Literal["image"] = "image",
        x: int | None = None,
        y: int | None = None,
        size: int | None = None,
        controls: Sequence[ImageControl | Mapping[str, Any]] | None = (),
    ) -> None:
        self.type = type
        self.data = data
        self.x = x
        self.y = y
        self.size = size
        self.controls = controls
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
        self.data = get("data")
        self.x = get("x")
        self.y = get("y")
        self.size = get("size")
        v = get("controls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ImageControl.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.controls = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.data
        if v is not None:
            out["data"] = v
        v = self.x
        if v is not None:
            out["x"] = v
        v = self.y
        if v is not None:
            out["y"] = v
        v = self.size
        if v is not None:
            out["size"] = v
        v = self.controls
        if v is not None:
            out["controls"] = (
                [x.to_dict() if x.__class__ is ImageControl else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .image_control import ImageControl  # noqa: E402
