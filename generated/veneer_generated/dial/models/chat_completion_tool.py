# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionTool(DumpModel):
    """A function of the caller."""

    type: Literal["function"]
    function: FunctionObject | Mapping[str, Any]
    custom_fields: MessageCustomFields | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "function": "function",
        "custom_fields": "custom_fields",
    }

    def __init__(
        self,
        *,
        type: Literal["function"] = "function",
        function: FunctionObject | Mapping[str, Any],
        custom_fields: MessageCustomFields | Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.function = function
        self.custom_fields = custom_fields
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.type = get("type")
        v = get("function")
        self.function = FunctionObject.from_dict(v) if isinstance(v, dict) else v
        v = get("custom_fields")
        self.custom_fields = v if v is None else MessageCustomFields.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.type
        if v is not None:
            out["type"] = v
        v = self.function
        if v is not None:
            out["function"] = v.to_dict() if v.__class__ is FunctionObject else _dump(v)
        v = self.custom_fields
        if v is not None:
            out["custom_fields"] = v.to_dict() if v.__class__ is MessageCustomFields else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .function_object import FunctionObject
    from .message_custom_fields import MessageCustomFields
else:
    FunctionObject = _Later(__package__, ".function_object", "FunctionObject")
    MessageCustomFields = _Later(__package__, ".message_custom_fields", "MessageCustomFields")
