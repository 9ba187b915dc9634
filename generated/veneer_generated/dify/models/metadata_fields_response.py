# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class MetadataFieldsResponse(Model):
    """Metadata fields of a knowledge base."""

    doc_metadata: list[MetadataField] | None
    built_in_field_enabled: bool | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "doc_metadata": "doc_metadata",
        "built_in_field_enabled": "built_in_field_enabled",
    }

    def __init__(
        self, *, doc_metadata: list[MetadataField] | None = None, built_in_field_enabled: bool | None = None
    ) -> None:
        self.doc_metadata = doc_metadata
        self.built_in_field_enabled = built_in_field_enabled
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
        v = get("doc_metadata")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(MetadataField.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.doc_metadata = v
        self.built_in_field_enabled = get("built_in_field_enabled")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.doc_metadata
        if v is not None:
            out["doc_metadata"] = (
                [x.to_dict() if x.__class__ is MetadataField else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.built_in_field_enabled
        if v is not None:
            out["built_in_field_enabled"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .metadata_field import MetadataField  # noqa: E402
