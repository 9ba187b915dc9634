# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class UserDetail(JsonModel):
    """An account."""

    id: int
    email: str
    role: str
    credits_remaining: float
    """Always 0."""
    invoice_allowed: bool
    """Always true."""
    out_of_credits_threshold: int
    """Always 0."""
    terms_of_service_version: str

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "email": "email",
        "role": "role",
        "credits_remaining": "credits_remaining",
        "invoice_allowed": "invoice_allowed",
        "out_of_credits_threshold": "out_of_credits_threshold",
        "terms_of_service_version": "terms_of_service_version",
    }

    def __init__(
        self,
        *,
        id: int,
        email: str,
        role: str,
        credits_remaining: float,
        invoice_allowed: bool,
        out_of_credits_threshold: int,
        terms_of_service_version: str,
    ) -> None:
        self.id = id
        self.email = email
        self.role = role
        self.credits_remaining = credits_remaining
        self.invoice_allowed = invoice_allowed
        self.out_of_credits_threshold = out_of_credits_threshold
        self.terms_of_service_version = terms_of_service_version
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.id = get("id")
        self.email = get("email")
        self.role = get("role")
        self.credits_remaining = get("credits_remaining")
        self.invoice_allowed = get("invoice_allowed")
        self.out_of_credits_threshold = get("out_of_credits_threshold")
        self.terms_of_service_version = get("terms_of_service_version")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.email
        if v is not None:
            out["email"] = v
        v = self.role
        if v is not None:
            out["role"] = v
        v = self.credits_remaining
        if v is not None:
            out["credits_remaining"] = v
        v = self.invoice_allowed
        if v is not None:
            out["invoice_allowed"] = v
        v = self.out_of_credits_threshold
        if v is not None:
            out["out_of_credits_threshold"] = v
        v = self.terms_of_service_version
        if v is not None:
            out["terms_of_service_version"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
