# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class NewTokenResponse(JsonModel):
    """A new API token."""

    metadata: ApiTokenMetadata
    token: str
    """The secret."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "metadata": "metadata",
        "token": "token",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset({"token"})

    def __init__(self, *, metadata: ApiTokenMetadata, token: str) -> None:
        self.metadata = metadata
        self.token = token
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("metadata")
        self.metadata = ApiTokenMetadata.from_dict(v) if isinstance(v, dict) else v
        self.token = get("token")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.metadata
        if v is not None:
            out["metadata"] = v.to_dict() if v.__class__ is ApiTokenMetadata else _dump(v)
        v = self.token
        if v is not None:
            out["token"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .api_token_metadata import ApiTokenMetadata  # noqa: E402
