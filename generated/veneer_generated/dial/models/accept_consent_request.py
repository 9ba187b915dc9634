# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class AcceptConsentRequest(DumpModel):
    """What the caller agrees to."""

    consent: Consent | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "consent": "consent",
    }

    def __init__(self, *, consent: Consent | Mapping[str, Any] | None = None) -> None:
        self.consent = consent
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        v = get("consent")
        self.consent = v if v is None else Consent.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.consent
        if v is not None:
            out["consent"] = v.to_dict() if v.__class__ is Consent else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .consent import Consent
else:
    Consent = _Later(__package__, ".consent", "Consent")
