# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class InnerError(MappingModel):
    """What exactly went wrong."""

    code: str | None
    """Such as `ResponsibleAIPolicyViolation`."""
    innererror: InnerError | None
    content_filter_result: ContentFilterResults | None
    """What the content filter says of the answer."""
    content_filter_results: ContentFilterResults | None
    """What the content filter says of the answer."""
    revised_prompt: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "code": "code",
        "innererror": "innererror",
        "content_filter_result": "content_filter_result",
        "content_filter_results": "content_filter_results",
        "revised_prompt": "revised_prompt",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        code: str | None = None,
        innererror: InnerError | None = None,
        content_filter_result: ContentFilterResults | None = None,
        content_filter_results: ContentFilterResults | None = None,
        revised_prompt: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        code: Any = None,
        innererror: Any = None,
        content_filter_result: Any = None,
        content_filter_results: Any = None,
        revised_prompt: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.code = code
        self.innererror = innererror
        self.content_filter_result = content_filter_result
        self.content_filter_results = content_filter_results
        self.revised_prompt = revised_prompt
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.code = get("code")
        v = get("innererror")
        self.innererror = v if v is None else InnerError.from_dict(v) if isinstance(v, dict) else v
        v = get("content_filter_result")
        self.content_filter_result = v if v is None else ContentFilterResults.from_dict(v) if isinstance(v, dict) else v
        v = get("content_filter_results")
        self.content_filter_results = (
            v if v is None else ContentFilterResults.from_dict(v) if isinstance(v, dict) else v
        )
        self.revised_prompt = get("revised_prompt")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.code
        if v is not None:
            out["code"] = v
        v = self.innererror
        if v is not None:
            out["innererror"] = v.to_dict() if v.__class__ is InnerError else _dump(v)
        v = self.content_filter_result
        if v is not None:
            out["content_filter_result"] = v.to_dict() if v.__class__ is ContentFilterResults else _dump(v)
        v = self.content_filter_results
        if v is not None:
            out["content_filter_results"] = v.to_dict() if v.__class__ is ContentFilterResults else _dump(v)
        v = self.revised_prompt
        if v is not None:
            out["revised_prompt"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .content_filter_results import ContentFilterResults  # noqa: E402
