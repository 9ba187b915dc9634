# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DatasourceNodeRunRequest(Model):
    """What to read from a source."""

    inputs: Mapping[str, Any]
    datasource_type: DatasourceType | str
    credential_id: str | None
    is_published: bool

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "inputs": "inputs",
        "datasource_type": "datasource_type",
        "credential_id": "credential_id",
        "is_published": "is_published",
    }

    def __init__(
        self,
        *,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        credential_id: str | None = None,
        is_published: bool,
    ) -> None:
        self.inputs = inputs
        self.datasource_type = datasource_type
        self.credential_id = credential_id
        self.is_published = is_published
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.inputs = get("inputs")
        v = get("datasource_type")
        self.datasource_type = _datasource_type.get(v, v) if v.__class__ is str else v
        self.credential_id = get("credential_id")
        self.is_published = get("is_published")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.inputs
        if v is not None:
            out["inputs"] = _dump(v)
        v = self.datasource_type
        if v is not None:
            out["datasource_type"] = v if v.__class__ is str else _dump(v)
        v = self.credential_id
        if v is not None:
            out["credential_id"] = v
        v = self.is_published
        if v is not None:
            out["is_published"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .datasource_type import BY_VALUE as _datasource_type
    from .datasource_type import DatasourceType
else:
    _datasource_type = _Later(__package__, ".datasource_type", "BY_VALUE")
    DatasourceType = _Later(__package__, ".datasource_type", "DatasourceType")
