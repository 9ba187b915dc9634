# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ConversationVariableItem(Model):
    """A variable of a conversation."""

    id: str | None
    name: str | None
    value_type: str | None
    value: Any
    """The value as text; of structured ones their JSON."""
    description: str | None
    created_at: int | None
    updated_at: int | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "value_type": "value_type",
        "value": "value",
        "description": "description",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        value_type: str | None = None,
        value: Any = None,
        description: str | None = None,
        created_at: int | None = None,
        updated_at: int | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.value_type = value_type
        self.value = value
        self.description = description
        self.created_at = created_at
        self.updated_at = updated_at
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.name = get("name")
        self.value_type = get("value_type")
        self.value = get("value")
        self.description = get("description")
        self.created_at = get("created_at")
        self.updated_at = get("updated_at")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.name
        if v is not None:
            out["name"] = v
        v = self.value_type
        if v is not None:
            out["value_type"] = v
        v = self.value
        if v is not None:
            out["value"] = v
        v = self.description
        if v is not None:
            out["description"] = v
        v = self.created_at
        if v is not None:
            out["created_at"] = v
        v = self.updated_at
        if v is not None:
            out["updated_at"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
