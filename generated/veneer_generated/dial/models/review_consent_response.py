# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ReviewConsentResponse(DumpModel):
    """What a caller has to agree to, and whether it did."""

    accepted: bool | None
    consent: Consent | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "accepted": "accepted",
        "consent": "consent",
    }

    def __init__(self, *, accepted: bool | None = None, consent: Consent | None = None) -> None:
        self.accepted = accepted
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
        self.accepted = get("accepted")
        v = get("consent")
        self.consent = v if v is None else Consent.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.accepted
        if v is not None:
            out["accepted"] = v
        v = self.consent
        if v is not None:
            out["consent"] = v.to_dict() if v.__class__ is Consent else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .consent import Consent  # noqa: E402
