# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageUploadSettings(Model):
    """Whether and how the app takes images."""

    enabled: bool | None
    number_limits: int | None
    detail: str | None
    transfer_methods: list[str] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "number_limits": "number_limits",
        "detail": "detail",
        "transfer_methods": "transfer_methods",
    }

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        number_limits: int | None = None,
        detail: str | None = None,
        transfer_methods: list[str] | None = None,
    ) -> None:
        self.enabled = enabled
        self.number_limits = number_limits
        self.detail = detail
        self.transfer_methods = transfer_methods
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.enabled = get("enabled")
        self.number_limits = get("number_limits")
        self.detail = get("detail")
        self.transfer_methods = get("transfer_methods")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.enabled
        if v is not None:
            out["enabled"] = v
        v = self.number_limits
        if v is not None:
            out["number_limits"] = v
        v = self.detail
        if v is not None:
            out["detail"] = v
        v = self.transfer_methods
        if v is not None:
            out["transfer_methods"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
