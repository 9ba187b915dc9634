# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class TokenIdsPromptItem(JsonModel):
    """Tokens in a prompt."""

    type: Literal["token_ids"]
    data: list[int]
    """Ids of the tokens."""
    controls: Sequence[TokenControl | Mapping[str, Any]] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "data": "data",
        "controls": "controls",
    }

    def __init__(
        self,
        data: list[int],
        controls: Sequence[TokenControl | Mapping[str, Any]] | None = (),
        *,
        type: Literal["token_ids"] = "token_ids",
    ) -> None:
        self.type = type
        self.data = data
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
        v = get("controls")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(TokenControl.from_dict(x) if isinstance(x, dict) else x)
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
            out["data"] = v if v.__class__ is list else _dump(v)
        v = self.controls
        if v is not None:
            out["controls"] = (
                [x.to_dict() if x.__class__ is TokenControl else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .token_control import TokenControl  # noqa: E402
