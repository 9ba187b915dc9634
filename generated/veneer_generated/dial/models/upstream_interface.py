# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class UpstreamInterface(DumpModel):
    """What an upstream has of its own for one interface. The secrets are kept, and never told again."""

    endpoint: str | None
    key: str | None
    extra_data: str | None
    """What is handed to it with each request."""
    secret_extra_data: str | None
    """The same for what is secret."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "endpoint": "endpoint",
        "key": "key",
        "extraData": "extra_data",
        "secretExtraData": "secret_extra_data",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset({"key", "secretExtraData"})

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        key: str | None = None,
        extra_data: str | None = None,
        secret_extra_data: str | None = None,
    ) -> None:
        self.endpoint = endpoint
        self.key = key
        self.extra_data = extra_data
        self.secret_extra_data = secret_extra_data
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.endpoint = get("endpoint")
        self.key = get("key")
        self.extra_data = get("extraData")
        self.secret_extra_data = get("secretExtraData")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.endpoint
        if v is not None:
            out["endpoint"] = v
        v = self.key
        if v is not None:
            out["key"] = v
        v = self.extra_data
        if v is not None:
            out["extraData"] = v
        v = self.secret_extra_data
        if v is not None:
            out["secretExtraData"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
