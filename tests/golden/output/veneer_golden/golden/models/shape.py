# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
"""Shape: the class that `shape` names."""

from __future__ import annotations

from typing import Any, TypeAlias


def parse_shape(src: dict[str, Any]) -> Shape:
    """The model that `shape` names; for an unknown one the data as it came."""
    tag = src.get("shape")
    cls: Any = _members.get(tag) if tag.__class__ is str else None
    if cls is None:
        return src
    made: Shape = cls.from_dict(src)
    return made


from .circle import Circle  # noqa: E402
from .square import Square  # noqa: E402

Shape: TypeAlias = Circle | Square | dict[str, Any]
"""One of Circle, Square."""

_members: dict[Any, Any] = {
    "circle": Circle,
    "square": Square,
}
