# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class LocalizedText(Model):
    """A text or URL in several languages."""

    en_us: str | None
    zh_hans: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "en_US": "en_us",
        "zh_Hans": "zh_hans",
    }

    def __init__(self, *, en_us: str | None = None, zh_hans: str | None = None) -> None:
        self.en_us = en_us
        self.zh_hans = zh_hans
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.en_us = get("en_US")
        self.zh_hans = get("zh_Hans")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.en_us
        if v is not None:
            out["en_US"] = v
        v = self.zh_hans
        if v is not None:
            out["zh_Hans"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
