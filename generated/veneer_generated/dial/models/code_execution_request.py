# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CodeExecutionRequest(DumpModel):
    """Code to run."""

    session_id: str | None
    """The session; a new one for this call where it is not given."""
    code: str
    input_files: Sequence[CodeInputFile | Mapping[str, Any]] | None
    """Copied onto the machine before."""
    output_files: Sequence[CodeOutputFile | Mapping[str, Any]] | None
    """Copied into the storage afterwards."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "sessionId": "session_id",
        "code": "code",
        "inputFiles": "input_files",
        "outputFiles": "output_files",
    }

    def __init__(
        self,
        *,
        session_id: str | None = None,
        code: str,
        input_files: Sequence[CodeInputFile | Mapping[str, Any]] | None = None,
        output_files: Sequence[CodeOutputFile | Mapping[str, Any]] | None = None,
    ) -> None:
        self.session_id = session_id
        self.code = code
        self.input_files = input_files
        self.output_files = output_files
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
        self.session_id = get("sessionId")
        self.code = get("code")
        v = get("inputFiles")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(CodeInputFile.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.input_files = v
        v = get("outputFiles")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(CodeOutputFile.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.output_files = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.session_id
        if v is not None:
            out["sessionId"] = v
        v = self.code
        if v is not None:
            out["code"] = v
        v = self.input_files
        if v is not None:
            out["inputFiles"] = (
                [x.to_dict() if x.__class__ is CodeInputFile else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.output_files
        if v is not None:
            out["outputFiles"] = (
                [x.to_dict() if x.__class__ is CodeOutputFile else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .code_input_file import CodeInputFile
    from .code_output_file import CodeOutputFile
else:
    CodeInputFile = _Later(__package__, ".code_input_file", "CodeInputFile")
    CodeOutputFile = _Later(__package__, ".code_output_file", "CodeOutputFile")
