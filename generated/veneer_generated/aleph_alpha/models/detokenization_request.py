# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DetokenizationRequest(JsonModel):
    """Tokens whose text is wanted."""

    token_ids: Sequence[int]
    model: str | None
    """Name of the model."""
    hosting: str | None
    """Where the request may be processed: `aleph-alpha` for the vendor's own data centres; anywhere when not given."""
    tags: Sequence[str] | None
    """Internal to the vendor."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "token_ids": "token_ids",
        "model": "model",
        "hosting": "hosting",
        "tags": "tags",
    }

    def __init__(
        self,
        token_ids: Sequence[int],
        *,
        model: str | None = None,
        hosting: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        self.token_ids = token_ids
        self.model = model
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
        self.token_ids = get("token_ids")
        self.model = get("model")
        self.hosting = get("hosting")
        self.tags = get("tags")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.token_ids
        if v is not None:
            out["token_ids"] = v if v.__class__ is list else _dump(v)
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.hosting
        if v is not None:
            out["hosting"] = v
        v = self.tags
        if v is not None:
            out["tags"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
