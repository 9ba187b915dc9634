# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamErrorEvent(MappingModel):
    """The event that tells of an error; the HTTP status was 200 already."""

    error: Error | str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(self, *, error: Error | str | None = None) -> None: ...
    def __init__(self, _mapping: Any = None, *, error: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.error = error
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("error")
        self.error = v if v is None else Error.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.error
        if v is not None:
            out["error"] = v if v.__class__ is str else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .error import Error  # noqa: E402
