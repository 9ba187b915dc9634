# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class DatasourcePlugin(Model):
    """A source of a pipeline."""

    node_id: str | None
    plugin_id: str | None
    provider_name: str | None
    datasource_type: str | None
    title: str | None
    user_input_variables: list[dict[str, Any]] | None
    credentials: list[DatasourceCredential] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "node_id": "node_id",
        "plugin_id": "plugin_id",
        "provider_name": "provider_name",
        "datasource_type": "datasource_type",
        "title": "title",
        "user_input_variables": "user_input_variables",
        "credentials": "credentials",
    }

    def __init__(
        self,
        *,
        node_id: str | None = None,
        plugin_id: str | None = None,
        provider_name: str | None = None,
        datasource_type: str | None = None,
        title: str | None = None,
        user_input_variables: list[dict[str, Any]] | None = None,
        credentials: list[DatasourceCredential] | None = None,
    ) -> None:
        self.node_id = node_id
        self.plugin_id = plugin_id
        self.provider_name = provider_name
        self.datasource_type = datasource_type
        self.title = title
        self.user_input_variables = user_input_variables
        self.credentials = credentials
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
        self.node_id = get("node_id")
        self.plugin_id = get("plugin_id")
        self.provider_name = get("provider_name")
        self.datasource_type = get("datasource_type")
        self.title = get("title")
        self.user_input_variables = get("user_input_variables")
        v = get("credentials")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(DatasourceCredential.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.credentials = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.node_id
        if v is not None:
            out["node_id"] = v
        v = self.plugin_id
        if v is not None:
            out["plugin_id"] = v
        v = self.provider_name
        if v is not None:
            out["provider_name"] = v
        v = self.datasource_type
        if v is not None:
            out["datasource_type"] = v
        v = self.title
        if v is not None:
            out["title"] = v
        v = self.user_input_variables
        if v is not None:
            out["user_input_variables"] = v if v.__class__ is list else _dump(v)
        v = self.credentials
        if v is not None:
            out["credentials"] = (
                [x.to_dict() if x.__class__ is DatasourceCredential else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .datasource_credential import DatasourceCredential  # noqa: E402
