# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import either as _either


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CatalogSchemaItem(DumpModel):
    """A type of entries of the catalog."""

    id: str
    """Id of the schema, a URI."""
    dialcatalog_entity_type: str | None
    """Kind of the entries, such as `APPLICATION`."""
    dialcatalog_display_name: str | None
    """Name for users."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "$id": "id",
        "dial:catalogEntityType": "dialcatalog_entity_type",
        "dial:catalogDisplayName": "dialcatalog_display_name",
    }

    def __init__(
        self,
        *,
        id: str,
        dialcatalog_entity_type: str | None = None,
        dialcatalog_display_name: str | None = None,
        entity_type: str | None = None,
        display_name: str | None = None,
    ) -> None:
        self.id = id
        self.dialcatalog_entity_type = _either(
            "dialcatalog_entity_type", dialcatalog_entity_type, "entity_type", entity_type
        )
        self.dialcatalog_display_name = _either(
            "dialcatalog_display_name", dialcatalog_display_name, "display_name", display_name
        )
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("$id")
        self.dialcatalog_entity_type = get("dial:catalogEntityType")
        self.dialcatalog_display_name = get("dial:catalogDisplayName")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["$id"] = v
        v = self.dialcatalog_entity_type
        if v is not None:
            out["dial:catalogEntityType"] = v
        v = self.dialcatalog_display_name
        if v is not None:
            out["dial:catalogDisplayName"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)

    @property
    def entity_type(self) -> str | None:
        """The same as `dialcatalog_entity_type`."""
        return self.dialcatalog_entity_type

    @property
    def display_name(self) -> str | None:
        """The same as `dialcatalog_display_name`."""
        return self.dialcatalog_display_name
