# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class PromptFilterResult(MappingModel):
    """What the content filter says of one message."""

    prompt_index: int | None
    content_filter_results: ContentFilterResults | None
    """What the content filter says of the answer."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt_index": "prompt_index",
        "content_filter_results": "content_filter_results",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self, *, prompt_index: int | None = None, content_filter_results: ContentFilterResults | None = None
    ) -> None: ...
    def __init__(self, _mapping: Any = None, *, prompt_index: Any = None, content_filter_results: Any = None) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.prompt_index = prompt_index
        self.content_filter_results = content_filter_results
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.prompt_index = get("prompt_index")
        v = get("content_filter_results")
        self.content_filter_results = (
            v if v is None else ContentFilterResults.from_dict(v) if isinstance(v, dict) else v
        )
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompt_index
        if v is not None:
            out["prompt_index"] = v
        v = self.content_filter_results
        if v is not None:
            out["content_filter_results"] = v.to_dict() if v.__class__ is ContentFilterResults else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .content_filter_results import ContentFilterResults  # noqa: E402
