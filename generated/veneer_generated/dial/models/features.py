# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class Features(DumpModel):
    """What a deployment can do; None where the server does not say."""

    rate: bool | None
    """Answers can be rated."""
    tokenize: bool | None
    """It counts tokens."""
    truncate_prompt: bool | None
    """It tells which messages it would drop."""
    configuration: bool | None
    """It takes `custom_fields.configuration`."""
    system_prompt: bool | None
    """It takes system messages."""
    tools: bool | None
    """It calls tools."""
    seed: bool | None
    """It takes `seed`."""
    url_attachments: bool | None
    """Attachments may be URLs."""
    folder_attachments: bool | None
    """Attachments may be folders."""
    allow_resume: bool | None
    """A stopped answer can be resumed."""
    accessible_by_per_request_key: bool | None
    """Other applications may call it."""
    content_parts: bool | None
    """It takes contents in parts."""
    temperature: bool | None
    """It takes `temperature`."""
    parallel_tool_calls: bool | None
    """It takes `parallel_tool_calls`."""
    cache: bool | None
    """It takes cache breakpoints."""
    auto_caching: bool | None
    """It caches without being told."""
    assistant_attachments_in_request: bool | None
    """It takes attachments of its own messages."""
    mcp: bool | None
    """It is a server of the model context protocol."""
    chat_completion: bool | None
    """It completes chats."""
    responses_api: bool | None
    """It serves the responses API."""
    max_tokens_supported: bool | None
    """It takes `max_tokens`."""
    max_completion_tokens_supported: bool | None
    """It takes `max_completion_tokens`."""
    custom_temperature_supported: bool | None
    """`temperature` may differ from its default."""
    skills_supported: bool | None
    """It takes skills."""
    reasoning_efforts: list[str] | None
    """Values of `reasoning_effort` that it knows."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "rate": "rate",
        "tokenize": "tokenize",
        "truncate_prompt": "truncate_prompt",
        "configuration": "configuration",
        "system_prompt": "system_prompt",
        "tools": "tools",
        "seed": "seed",
        "url_attachments": "url_attachments",
        "folder_attachments": "folder_attachments",
        "allow_resume": "allow_resume",
        "accessible_by_per_request_key": "accessible_by_per_request_key",
        "content_parts": "content_parts",
        "temperature": "temperature",
        "parallel_tool_calls": "parallel_tool_calls",
        "cache": "cache",
        "auto_caching": "auto_caching",
        "assistant_attachments_in_request": "assistant_attachments_in_request",
        "mcp": "mcp",
        "chat_completion": "chat_completion",
        "responses_api": "responses_api",
        "max_tokens_supported": "max_tokens_supported",
        "max_completion_tokens_supported": "max_completion_tokens_supported",
        "custom_temperature_supported": "custom_temperature_supported",
        "skills_supported": "skills_supported",
        "reasoning_efforts": "reasoning_efforts",
    }

    def __init__(
        self,
        *,
        rate: bool | None = None,
        tokenize: bool | None = None,
        truncate_prompt: bool | None = None,
        configuration: bool | None = None,
        system_prompt: bool | None = None,
        tools: bool | None = None,
        seed: bool | None = None,
        url_attachments: bool | None = None,
        folder_attachments: bool | None = None,
        allow_resume: bool | None = None,
        accessible_by_per_request_key: bool | None = None,
        content_parts: bool | None = None,
        temperature: bool | None = None,
        parallel_tool_calls: bool | None = None,
        cache: bool | None = None,
        auto_caching: bool | None = None,
        assistant_attachments_in_request: bool | None = None,
        mcp: bool | None = None,
        chat_completion: bool | None = None,
        responses_api: bool | None = None,
        max_tokens_supported: bool | None = None,
        max_completion_tokens_supported: bool | None = None,
        custom_temperature_supported: bool | None = None,
        skills_supported: bool | None = None,
        reasoning_efforts: list[str] | None = None,
    ) -> None:
        self.rate = rate
        self.tokenize = tokenize
        self.truncate_prompt = truncate_prompt
        self.configuration = configuration
        self.system_prompt = system_prompt
        self.tools = tools
        self.seed = seed
        self.url_attachments = url_attachments
        self.folder_attachments = folder_attachments
        self.allow_resume = allow_resume
        self.accessible_by_per_request_key = accessible_by_per_request_key
        self.content_parts = content_parts
        self.temperature = temperature
        self.parallel_tool_calls = parallel_tool_calls
        self.cache = cache
        self.auto_caching = auto_caching
        self.assistant_attachments_in_request = assistant_attachments_in_request
        self.mcp = mcp
        self.chat_completion = chat_completion
        self.responses_api = responses_api
        self.max_tokens_supported = max_tokens_supported
        self.max_completion_tokens_supported = max_completion_tokens_supported
        self.custom_temperature_supported = custom_temperature_supported
        self.skills_supported = skills_supported
        self.reasoning_efforts = reasoning_efforts
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.rate = get("rate")
        self.tokenize = get("tokenize")
        self.truncate_prompt = get("truncate_prompt")
        self.configuration = get("configuration")
        self.system_prompt = get("system_prompt")
        self.tools = get("tools")
        self.seed = get("seed")
        self.url_attachments = get("url_attachments")
        self.folder_attachments = get("folder_attachments")
        self.allow_resume = get("allow_resume")
        self.accessible_by_per_request_key = get("accessible_by_per_request_key")
        self.content_parts = get("content_parts")
        self.temperature = get("temperature")
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.cache = get("cache")
        self.auto_caching = get("auto_caching")
        self.assistant_attachments_in_request = get("assistant_attachments_in_request")
        self.mcp = get("mcp")
        self.chat_completion = get("chat_completion")
        self.responses_api = get("responses_api")
        self.max_tokens_supported = get("max_tokens_supported")
        self.max_completion_tokens_supported = get("max_completion_tokens_supported")
        self.custom_temperature_supported = get("custom_temperature_supported")
        self.skills_supported = get("skills_supported")
        self.reasoning_efforts = get("reasoning_efforts")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.rate
        if v is not None:
            out["rate"] = v
        v = self.tokenize
        if v is not None:
            out["tokenize"] = v
        v = self.truncate_prompt
        if v is not None:
            out["truncate_prompt"] = v
        v = self.configuration
        if v is not None:
            out["configuration"] = v
        v = self.system_prompt
        if v is not None:
            out["system_prompt"] = v
        v = self.tools
        if v is not None:
            out["tools"] = v
        v = self.seed
        if v is not None:
            out["seed"] = v
        v = self.url_attachments
        if v is not None:
            out["url_attachments"] = v
        v = self.folder_attachments
        if v is not None:
            out["folder_attachments"] = v
        v = self.allow_resume
        if v is not None:
            out["allow_resume"] = v
        v = self.accessible_by_per_request_key
        if v is not None:
            out["accessible_by_per_request_key"] = v
        v = self.content_parts
        if v is not None:
            out["content_parts"] = v
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.parallel_tool_calls
        if v is not None:
            out["parallel_tool_calls"] = v
        v = self.cache
        if v is not None:
            out["cache"] = v
        v = self.auto_caching
        if v is not None:
            out["auto_caching"] = v
        v = self.assistant_attachments_in_request
        if v is not None:
            out["assistant_attachments_in_request"] = v
        v = self.mcp
        if v is not None:
            out["mcp"] = v
        v = self.chat_completion
        if v is not None:
            out["chat_completion"] = v
        v = self.responses_api
        if v is not None:
            out["responses_api"] = v
        v = self.max_tokens_supported
        if v is not None:
            out["max_tokens_supported"] = v
        v = self.max_completion_tokens_supported
        if v is not None:
            out["max_completion_tokens_supported"] = v
        v = self.custom_temperature_supported
        if v is not None:
            out["custom_temperature_supported"] = v
        v = self.skills_supported
        if v is not None:
            out["skills_supported"] = v
        v = self.reasoning_efforts
        if v is not None:
            out["reasoning_efforts"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
