# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel, dump_epoch, parse_epoch
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class StreamingChatCompletionsUpdate(MappingModel):
    """A piece of a completion."""

    id: str | None
    object: str | None
    """`chat.completion.chunk`."""
    created: _dt.datetime | None
    """When the completion was begun."""
    model: str | None
    choices: list[StreamingChatChoiceUpdate]
    """Pieces of the answers; none where an update tells of usage or filters only."""
    usage: CompletionsUsage | None
    """Tokens used; in the last update, where at all."""
    prompt_filter_results: list[PromptFilterResult] | None
    """What the content filter says of the messages."""
    system_fingerprint: str | None
    """Names the configuration that answered."""
    service_tier: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "object": "object",
        "created": "created",
        "model": "model",
        "choices": "choices",
        "usage": "usage",
        "prompt_filter_results": "prompt_filter_results",
        "system_fingerprint": "system_fingerprint",
        "service_tier": "service_tier",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        id: str | None = None,
        object: str | None = None,
        created: _dt.datetime | None = None,
        model: str | None = None,
        choices: list[StreamingChatChoiceUpdate],
        usage: CompletionsUsage | None = None,
        prompt_filter_results: list[PromptFilterResult] | None = None,
        system_fingerprint: str | None = None,
        service_tier: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        id: Any = None,
        object: Any = None,
        created: Any = None,
        model: Any = None,
        choices: Any = None,
        usage: Any = None,
        prompt_filter_results: Any = None,
        system_fingerprint: Any = None,
        service_tier: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.id = id
        self.object = object
        self.created = created
        self.model = model
        self.choices = choices
        self.usage = usage
        self.prompt_filter_results = prompt_filter_results
        self.system_fingerprint = system_fingerprint
        self.service_tier = service_tier
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        items: list[Any]
        self.id = get("id")
        self.object = get("object")
        v = get("created")
        self.created = v if v is None else parse_epoch(v) if isinstance(v, (int, float)) else v
        self.model = get("model")
        v = get("choices")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(StreamingChatChoiceUpdate.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.choices = v
        v = get("usage")
        self.usage = v if v is None else CompletionsUsage.from_dict(v) if isinstance(v, dict) else v
        v = get("prompt_filter_results")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(PromptFilterResult.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.prompt_filter_results = v
        self.system_fingerprint = get("system_fingerprint")
        self.service_tier = get("service_tier")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.id
        if v is not None:
            out["id"] = v
        v = self.object
        if v is not None:
            out["object"] = v
        v = self.created
        if v is not None:
            out["created"] = dump_epoch(v, None if src is None else src.get("created"))
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.choices
        if v is not None:
            out["choices"] = (
                [x.to_dict() if x.__class__ is StreamingChatChoiceUpdate else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.usage
        if v is not None:
            out["usage"] = v.to_dict() if v.__class__ is CompletionsUsage else _dump(v)
        v = self.prompt_filter_results
        if v is not None:
            out["prompt_filter_results"] = (
                [x.to_dict() if x.__class__ is PromptFilterResult else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.system_fingerprint
        if v is not None:
            out["system_fingerprint"] = v
        v = self.service_tier
        if v is not None:
            out["service_tier"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


from .completions_usage import CompletionsUsage  # noqa: E402
from .prompt_filter_result import PromptFilterResult  # noqa: E402
from .streaming_chat_choice_update import StreamingChatChoiceUpdate  # noqa: E402
