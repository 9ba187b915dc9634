# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import Model


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class SummaryIndexSetting(Model):
    """Whether and how summaries of chunks are indexed too."""

    enable: bool | None
    model_name: str | None
    model_provider_name: str | None
    summary_prompt: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "enable": "enable",
        "model_name": "model_name",
        "model_provider_name": "model_provider_name",
        "summary_prompt": "summary_prompt",
    }

    def __init__(
        self,
        *,
        enable: bool | None = None,
        model_name: str | None = None,
        model_provider_name: str | None = None,
        summary_prompt: str | None = None,
    ) -> None:
        self.enable = enable
        self.model_name = model_name
        self.model_provider_name = model_provider_name
        self.summary_prompt = summary_prompt
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.enable = get("enable")
        self.model_name = get("model_name")
        self.model_provider_name = get("model_provider_name")
        self.summary_prompt = get("summary_prompt")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.enable
        if v is not None:
            out["enable"] = v
        v = self.model_name
        if v is not None:
            out["model_name"] = v
        v = self.model_provider_name
        if v is not None:
            out["model_provider_name"] = v
        v = self.summary_prompt
        if v is not None:
            out["summary_prompt"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
