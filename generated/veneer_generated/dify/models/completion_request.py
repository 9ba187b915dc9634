# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionRequest(Model):
    """What a text generator shall write about."""

    inputs: Mapping[str, Any]
    """Values of the app's variables."""
    query: str | None
    """For apps of old; newer ones have an input for it. The service's default: ''."""
    response_mode: ResponseMode | str | None
    user: str
    """The end user."""
    files: Sequence[InputFileObject | Mapping[str, Any]] | None
    trace_id: str | None
    """Id in the caller's tracing."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "inputs": "inputs",
        "query": "query",
        "response_mode": "response_mode",
        "user": "user",
        "files": "files",
        "trace_id": "trace_id",
    }

    def __init__(
        self,
        *,
        inputs: Mapping[str, Any],
        query: str | None = None,
        response_mode: ResponseMode | str | None = None,
        user: str,
        files: Sequence[InputFileObject | Mapping[str, Any]] | None = None,
        trace_id: str | None = None,
    ) -> None:
        self.inputs = inputs
        self.query = query
        self.response_mode = response_mode
        self.user = user
        self.files = files
        self.trace_id = trace_id
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
        self.inputs = get("inputs")
        self.query = get("query")
        v = get("response_mode")
        self.response_mode = _response_mode.get(v, v) if v.__class__ is str else v
        self.user = get("user")
        v = get("files")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(InputFileObject.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.files = v
        self.trace_id = get("trace_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.inputs
        if v is not None:
            out["inputs"] = _dump(v)
        v = self.query
        if v is not None:
            out["query"] = v
        v = self.response_mode
        if v is not None:
            out["response_mode"] = v if v.__class__ is str else _dump(v)
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.files
        if v is not None:
            out["files"] = (
                [x.to_dict() if x.__class__ is InputFileObject else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.trace_id
        if v is not None:
            out["trace_id"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .input_file_object import InputFileObject
    from .response_mode import BY_VALUE as _response_mode
    from .response_mode import ResponseMode
else:
    InputFileObject = _Later(__package__, ".input_file_object", "InputFileObject")
    _response_mode = _Later(__package__, ".response_mode", "BY_VALUE")
    ResponseMode = _Later(__package__, ".response_mode", "ResponseMode")
