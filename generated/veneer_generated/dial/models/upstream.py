# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Upstream(DumpModel):
    """A server behind a route. The secrets are kept, and never told again."""

    id: str | None
    """What `X-UPSTREAM-ID` names it by."""
    endpoint: str | None
    base_url: str | None
    responses_endpoint: str | None
    """Where it answers to the responses API."""
    interfaces: dict[str, UpstreamInterface] | None
    """What differs by interface."""
    key: str | None
    extra_data: str | None
    """What is handed to it with each request."""
    secret_extra_data: str | None
    """The same for what is secret."""
    weight: int | None
    """Its share among those of its tier; 1 when not given."""
    tier: int | None
    """Higher ones are only asked when all lower ones fail; 0 when not given."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "endpoint": "endpoint",
        "baseUrl": "base_url",
        "responsesEndpoint": "responses_endpoint",
        "interfaces": "interfaces",
        "key": "key",
        "extraData": "extra_data",
        "secretExtraData": "secret_extra_data",
        "weight": "weight",
        "tier": "tier",
    }
    _SECRET: ClassVar[frozenset[str]] = frozenset({"key", "secretExtraData"})

    def __init__(
        self,
        *,
        id: str | None = None,
        endpoint: str | None = None,
        base_url: str | None = None,
        responses_endpoint: str | None = None,
        interfaces: dict[str, UpstreamInterface] | None = None,
        key: str | None = None,
        extra_data: str | None = None,
        secret_extra_data: str | None = None,
        weight: int | None = None,
        tier: int | None = None,
    ) -> None:
        self.id = id
        self.endpoint = endpoint
        self.base_url = base_url
        self.responses_endpoint = responses_endpoint
        self.interfaces = interfaces
        self.key = key
        self.extra_data = extra_data
        self.secret_extra_data = secret_extra_data
        self.weight = weight
        self.tier = tier
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.id = get("id")
        self.endpoint = get("endpoint")
        self.base_url = get("baseUrl")
        self.responses_endpoint = get("responsesEndpoint")
        v = get("interfaces")
        self.interfaces = (
            v
            if v is None
            else {k: UpstreamInterface.from_dict(x) if isinstance(x, dict) else x for k, x in v.items()}
            if isinstance(v, dict)
            else v
        )
        self.key = get("key")
        self.extra_data = get("extraData")
        self.secret_extra_data = get("secretExtraData")
        self.weight = get("weight")
        self.tier = get("tier")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.endpoint
        if v is not None:
            out["endpoint"] = v
        v = self.base_url
        if v is not None:
            out["baseUrl"] = v
        v = self.responses_endpoint
        if v is not None:
            out["responsesEndpoint"] = v
        v = self.interfaces
        if v is not None:
            out["interfaces"] = _dump(v)
        v = self.key
        if v is not None:
            out["key"] = v
        v = self.extra_data
        if v is not None:
            out["extraData"] = v
        v = self.secret_extra_data
        if v is not None:
            out["secretExtraData"] = v
        v = self.weight
        if v is not None:
            out["weight"] = v
        v = self.tier
        if v is not None:
            out["tier"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .upstream_interface import UpstreamInterface  # noqa: E402
