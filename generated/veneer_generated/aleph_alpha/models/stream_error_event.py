# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamErrorEvent(JsonModel):
    """An error inside a stream; the HTTP status was 200 already."""

    error: Any
    """What went wrong: a text, or an object with a `message`."""
    code: str | None
    """A name such as `QUEUE_FULL`."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "code": "code",
    }

    def __init__(self, *, error: Any = None, code: str | None = None) -> None:
        self.error = error
        self.code = code
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.error = get("error")
        self.code = get("code")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.error
        if v is not None:
            out["error"] = v
        v = self.code
        if v is not None:
            out["code"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
