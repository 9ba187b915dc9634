# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class RecentRequest(JsonModel):
    """A task of the caller's."""

    create_timestamp: str | None
    model_name: str | None
    request_type: str | None
    token_count_prompt: int | None
    image_count_prompt: int | None
    token_count_completion: int | None
    duration_millis: int | None
    credits: float | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "create_timestamp": "create_timestamp",
        "model_name": "model_name",
        "request_type": "request_type",
        "token_count_prompt": "token_count_prompt",
        "image_count_prompt": "image_count_prompt",
        "token_count_completion": "token_count_completion",
        "duration_millis": "duration_millis",
        "credits": "credits",
    }

    def __init__(
        self,
        *,
        create_timestamp: str | None = None,
        model_name: str | None = None,
        request_type: str | None = None,
        token_count_prompt: int | None = None,
        image_count_prompt: int | None = None,
        token_count_completion: int | None = None,
        duration_millis: int | None = None,
        credits: float | None = None,
    ) -> None:
        self.create_timestamp = create_timestamp
        self.model_name = model_name
        self.request_type = request_type
        self.token_count_prompt = token_count_prompt
        self.image_count_prompt = image_count_prompt
        self.token_count_completion = token_count_completion
        self.duration_millis = duration_millis
        self.credits = credits
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.create_timestamp = get("create_timestamp")
        self.model_name = get("model_name")
        self.request_type = get("request_type")
        self.token_count_prompt = get("token_count_prompt")
        self.image_count_prompt = get("image_count_prompt")
        self.token_count_completion = get("token_count_completion")
        self.duration_millis = get("duration_millis")
        self.credits = get("credits")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.create_timestamp
        if v is not None:
            out["create_timestamp"] = v
        v = self.model_name
        if v is not None:
            out["model_name"] = v
        v = self.request_type
        if v is not None:
            out["request_type"] = v
        v = self.token_count_prompt
        if v is not None:
            out["token_count_prompt"] = v
        v = self.image_count_prompt
        if v is not None:
            out["image_count_prompt"] = v
        v = self.token_count_completion
        if v is not None:
            out["token_count_completion"] = v
        v = self.duration_millis
        if v is not None:
            out["duration_millis"] = v
        v = self.credits
        if v is not None:
            out["credits"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
