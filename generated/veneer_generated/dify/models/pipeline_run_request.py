# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PipelineRunRequest(Model):
    """What to run a pipeline with."""

    inputs: Mapping[str, Any]
    datasource_type: DatasourceType | str
    datasource_info_list: Sequence[Mapping[str, Any]]
    """Files: `reference`, `name`. Pages: `workspace_id`, `page`, `credential_id`. Sites: `url`, `title`. Drives:
    `id`, `type`, `bucket`, `name`.
    """
    start_node_id: str
    is_published: bool
    response_mode: ResponseMode | str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "inputs": "inputs",
        "datasource_type": "datasource_type",
        "datasource_info_list": "datasource_info_list",
        "start_node_id": "start_node_id",
        "is_published": "is_published",
        "response_mode": "response_mode",
    }

    def __init__(
        self,
        *,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool,
        response_mode: ResponseMode | str,
    ) -> None:
        self.inputs = inputs
        self.datasource_type = datasource_type
        self.datasource_info_list = datasource_info_list
        self.start_node_id = start_node_id
        self.is_published = is_published
        self.response_mode = response_mode
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
        self.datasource_info_list = get("datasource_info_list")
        self.start_node_id = get("start_node_id")
        self.is_published = get("is_published")
        v = get("response_mode")
        self.response_mode = _response_mode.get(v, v) if v.__class__ is str else v
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
        v = self.datasource_info_list
        if v is not None:
            out["datasource_info_list"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.start_node_id
        if v is not None:
            out["start_node_id"] = v
        v = self.is_published
        if v is not None:
            out["is_published"] = v
        v = self.response_mode
        if v is not None:
            out["response_mode"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .datasource_type import BY_VALUE as _datasource_type
    from .datasource_type import DatasourceType
    from .response_mode import BY_VALUE as _response_mode
    from .response_mode import ResponseMode
else:
    _datasource_type = _Later(__package__, ".datasource_type", "BY_VALUE")
    DatasourceType = _Later(__package__, ".datasource_type", "DatasourceType")
    _response_mode = _Later(__package__, ".response_mode", "BY_VALUE")
    ResponseMode = _Later(__package__, ".response_mode", "ResponseMode")
