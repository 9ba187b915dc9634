# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TokenizeRequest(DumpModel):
    """What to count."""

    inputs: Sequence[TokenizeInput | Mapping[str, Any]]

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "inputs": "inputs",
    }

    def __init__(self, *, inputs: Sequence[TokenizeInput | Mapping[str, Any]]) -> None:
        self.inputs = inputs
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
        v = get("inputs")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(parse_tokenize_input(x) if isinstance(x, dict) else x)
            v = items
        self.inputs = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.inputs
        if v is not None:
            out["inputs"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .tokenize_input import parse_tokenize_input
else:
    parse_tokenize_input = _Later(__package__, ".tokenize_input", "parse_tokenize_input")

if TYPE_CHECKING:
    from .tokenize_input import TokenizeInput
