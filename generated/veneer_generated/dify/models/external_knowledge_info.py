# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ExternalKnowledgeInfo(Model):
    """Where an external knowledge base is."""

    external_knowledge_id: str | None
    external_knowledge_api_id: str | None
    external_knowledge_api_name: str | None
    external_knowledge_api_endpoint: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "external_knowledge_id": "external_knowledge_id",
        "external_knowledge_api_id": "external_knowledge_api_id",
        "external_knowledge_api_name": "external_knowledge_api_name",
        "external_knowledge_api_endpoint": "external_knowledge_api_endpoint",
    }

    def __init__(
        self,
        *,
        external_knowledge_id: str | None = None,
        external_knowledge_api_id: str | None = None,
        external_knowledge_api_name: str | None = None,
        external_knowledge_api_endpoint: str | None = None,
    ) -> None:
        self.external_knowledge_id = external_knowledge_id
        self.external_knowledge_api_id = external_knowledge_api_id
        self.external_knowledge_api_name = external_knowledge_api_name
        self.external_knowledge_api_endpoint = external_knowledge_api_endpoint
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.external_knowledge_id = get("external_knowledge_id")
        self.external_knowledge_api_id = get("external_knowledge_api_id")
        self.external_knowledge_api_name = get("external_knowledge_api_name")
        self.external_knowledge_api_endpoint = get("external_knowledge_api_endpoint")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.external_knowledge_id
        if v is not None:
            out["external_knowledge_id"] = v
        v = self.external_knowledge_api_id
        if v is not None:
            out["external_knowledge_api_id"] = v
        v = self.external_knowledge_api_name
        if v is not None:
            out["external_knowledge_api_name"] = v
        v = self.external_knowledge_api_endpoint
        if v is not None:
            out["external_knowledge_api_endpoint"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
