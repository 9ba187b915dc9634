# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import Later as _Later
from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatRequest(Model):
    """A message to an app."""

    query: str
    """What the end user says."""
    inputs: Mapping[str, Any]
    """Values of the app's variables; may be empty."""
    response_mode: ResponseMode | str | None
    user: str
    """The end user."""
    conversation_id: str | None
    """The conversation to go on with; a new one when not given or empty."""
    files: Sequence[InputFileObject | Mapping[str, Any]] | None
    auto_generate_name: bool | None
    """Let the model name a new conversation. The service's default: True."""
    workflow_id: str | None
    """Run this published version of the chatflow."""
    trace_id: str | None
    """Id in the caller's tracing, letters, digits, `-` and `_`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "query": "query",
        "inputs": "inputs",
        "response_mode": "response_mode",
        "user": "user",
        "conversation_id": "conversation_id",
        "files": "files",
        "auto_generate_name": "auto_generate_name",
        "workflow_id": "workflow_id",
        "trace_id": "trace_id",
    }

    def __init__(
        self,
        *,
        query: str,
        inputs: Mapping[str, Any],
        response_mode: ResponseMode | str | None = None,
        user: str,
        conversation_id: str | None = None,
        files: Sequence[InputFileObject | Mapping[str, Any]] | None = None,
        auto_generate_name: bool | None = None,
        workflow_id: str | None = None,
        trace_id: str | None = None,
    ) -> None:
        self.query = query
        self.inputs = inputs
        self.response_mode = response_mode
        self.user = user
        self.conversation_id = conversation_id
        self.files = files
        self.auto_generate_name = auto_generate_name
        self.workflow_id = workflow_id
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
        self.query = get("query")
        self.inputs = get("inputs")
        v = get("response_mode")
        self.response_mode = _response_mode.get(v, v) if v.__class__ is str else v
        self.user = get("user")
        self.conversation_id = get("conversation_id")
        v = get("files")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(InputFileObject.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.files = v
        self.auto_generate_name = get("auto_generate_name")
        self.workflow_id = get("workflow_id")
        self.trace_id = get("trace_id")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.query
        if v is not None:
            out["query"] = v
        v = self.inputs
        if v is not None:
            out["inputs"] = _dump(v)
        v = self.response_mode
        if v is not None:
            out["response_mode"] = v if v.__class__ is str else _dump(v)
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.conversation_id
        if v is not None:
            out["conversation_id"] = v
        v = self.files
        if v is not None:
            out["files"] = (
                [x.to_dict() if x.__class__ is InputFileObject else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.auto_generate_name
        if v is not None:
            out["auto_generate_name"] = v
        v = self.workflow_id
        if v is not None:
            out["workflow_id"] = v
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
