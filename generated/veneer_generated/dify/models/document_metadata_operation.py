# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DocumentMetadataOperation(Model):
    """Metadata of one document; it replaces what was there unless `partial_update` is true."""

    document_id: str
    metadata_list: Sequence[MetadataValue | Mapping[str, Any]]
    partial_update: bool | None
    """The service's default: False."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "document_id": "document_id",
        "metadata_list": "metadata_list",
        "partial_update": "partial_update",
    }

    def __init__(
        self,
        *,
        document_id: str,
        metadata_list: Sequence[MetadataValue | Mapping[str, Any]],
        partial_update: bool | None = None,
    ) -> None:
        self.document_id = document_id
        self.metadata_list = metadata_list
        self.partial_update = partial_update
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
        self.document_id = get("document_id")
        v = get("metadata_list")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(MetadataValue.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.metadata_list = v
        self.partial_update = get("partial_update")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.document_id
        if v is not None:
            out["document_id"] = v
        v = self.metadata_list
        if v is not None:
            out["metadata_list"] = (
                [x.to_dict() if x.__class__ is MetadataValue else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.partial_update
        if v is not None:
            out["partial_update"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .metadata_value import MetadataValue
else:
    MetadataValue = _Later(__package__, ".metadata_value", "MetadataValue")
