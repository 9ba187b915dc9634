# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CodeExecution(DumpModel):
    """What came of code."""

    status: str | None
    """Such as `completed`; the vendor names no values."""
    stdout: str | None
    stderr: str | None
    result: Any
    """Value of the last expression."""
    display: Any
    """What was shown."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "stdout": "stdout",
        "stderr": "stderr",
        "result": "result",
        "display": "display",
    }

    def __init__(
        self,
        *,
        status: str | None = None,
        stdout: str | None = None,
        stderr: str | None = None,
        result: Any = None,
        display: Any = None,
    ) -> None:
        self.status = status
        self.stdout = stdout
        self.stderr = stderr
        self.result = result
        self.display = display
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.status = get("status")
        self.stdout = get("stdout")
        self.stderr = get("stderr")
        self.result = get("result")
        self.display = get("display")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.status
        if v is not None:
            out["status"] = v
        v = self.stdout
        if v is not None:
            out["stdout"] = v
        v = self.stderr
        if v is not None:
            out["stderr"] = v
        v = self.result
        if v is not None:
            out["result"] = v
        v = self.display
        if v is not None:
            out["display"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
