# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CustomFeatures(DumpModel):
    """What a stored application or tool set can do, and where; what is not set is as Core has it."""

    rate_endpoint: str | None
    """Where answers are rated."""
    tokenize_endpoint: str | None
    """Where tokens are counted."""
    truncate_prompt_endpoint: str | None
    """Where it tells which messages it would drop."""
    configuration_endpoint: str | None
    """Where the schema of `custom_fields.configuration` is."""
    system_prompt_supported: bool | None
    """It takes system messages."""
    tools_supported: bool | None
    """It calls tools."""
    seed_supported: bool | None
    """It takes `seed`."""
    url_attachments_supported: bool | None
    """Attachments may be URLs."""
    folder_attachments_supported: bool | None
    """Attachments may be folders."""
    allow_resume: bool | None
    """A stopped answer can be resumed."""
    accessible_by_per_request_key: bool | None
    """Other applications may call it."""
    content_parts_supported: bool | None
    """It takes contents in parts."""
    temperature_supported: bool | None
    """It takes `temperature`."""
    custom_temperature_supported: bool | None
    """`temperature` may differ from its default."""
    cache_supported: bool | None
    """It takes cache breakpoints."""
    auto_caching_supported: bool | None
    """It caches without being told."""
    consent_required: bool | None
    """Callers have to agree to its use first."""
    parallel_tool_calls_supported: bool | None
    """It takes `parallel_tool_calls`."""
    assistant_attachments_in_request_supported: bool | None
    """It takes attachments of its own messages."""
    support_comment_in_rate_response: bool | None
    """Ratings may have a comment."""
    max_tokens_supported: bool | None
    """It takes `max_tokens`."""
    max_completion_tokens_supported: bool | None
    """It takes `max_completion_tokens`."""
    skills_supported: bool | None
    """It takes skills."""
    reasoning_efforts: list[str] | None
    """Values of `reasoning_effort` that it knows."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "rate_endpoint": "rate_endpoint",
        "tokenize_endpoint": "tokenize_endpoint",
        "truncate_prompt_endpoint": "truncate_prompt_endpoint",
        "configuration_endpoint": "configuration_endpoint",
        "system_prompt_supported": "system_prompt_supported",
        "tools_supported": "tools_supported",
        "seed_supported": "seed_supported",
        "url_attachments_supported": "url_attachments_supported",
        "folder_attachments_supported": "folder_attachments_supported",
        "allow_resume": "allow_resume",
        "accessible_by_per_request_key": "accessible_by_per_request_key",
        "content_parts_supported": "content_parts_supported",
        "temperature_supported": "temperature_supported",
        "custom_temperature_supported": "custom_temperature_supported",
        "cache_supported": "cache_supported",
        "auto_caching_supported": "auto_caching_supported",
        "consent_required": "consent_required",
        "parallel_tool_calls_supported": "parallel_tool_calls_supported",
        "assistant_attachments_in_request_supported": "assistant_attachments_in_request_supported",
        "support_comment_in_rate_response": "support_comment_in_rate_response",
        "max_tokens_supported": "max_tokens_supported",
        "max_completion_tokens_supported": "max_completion_tokens_supported",
        "skills_supported": "skills_supported",
        "reasoning_efforts": "reasoning_efforts",
    }

    def __init__(
        self,
        *,
        rate_endpoint: str | None = None,
        tokenize_endpoint: str | None = None,
        truncate_prompt_endpoint: str | None = None,
        configuration_endpoint: str | None = None,
        system_prompt_supported: bool | None = None,
        tools_supported: bool | None = None,
        seed_supported: bool | None = None,
        url_attachments_supported: bool | None = None,
        folder_attachments_supported: bool | None = None,
        allow_resume: bool | None = None,
        accessible_by_per_request_key: bool | None = None,
        content_parts_supported: bool | None = None,
        temperature_supported: bool | None = None,
        custom_temperature_supported: bool | None = None,
        cache_supported: bool | None = None,
        auto_caching_supported: bool | None = None,
        consent_required: bool | None = None,
        parallel_tool_calls_supported: bool | None = None,
        assistant_attachments_in_request_supported: bool | None = None,
        support_comment_in_rate_response: bool | None = None,
        max_tokens_supported: bool | None = None,
        max_completion_tokens_supported: bool | None = None,
        skills_supported: bool | None = None,
        reasoning_efforts: list[str] | None = None,
    ) -> None:
        self.rate_endpoint = rate_endpoint
        self.tokenize_endpoint = tokenize_endpoint
        self.truncate_prompt_endpoint = truncate_prompt_endpoint
        self.configuration_endpoint = configuration_endpoint
        self.system_prompt_supported = system_prompt_supported
        self.tools_supported = tools_supported
        self.seed_supported = seed_supported
        self.url_attachments_supported = url_attachments_supported
        self.folder_attachments_supported = folder_attachments_supported
        self.allow_resume = allow_resume
        self.accessible_by_per_request_key = accessible_by_per_request_key
        self.content_parts_supported = content_parts_supported
        self.temperature_supported = temperature_supported
        self.custom_temperature_supported = custom_temperature_supported
        self.cache_supported = cache_supported
        self.auto_caching_supported = auto_caching_supported
        self.consent_required = consent_required
        self.parallel_tool_calls_supported = parallel_tool_calls_supported
        self.assistant_attachments_in_request_supported = assistant_attachments_in_request_supported
        self.support_comment_in_rate_response = support_comment_in_rate_response
        self.max_tokens_supported = max_tokens_supported
        self.max_completion_tokens_supported = max_completion_tokens_supported
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
        self.rate_endpoint = get("rate_endpoint")
        self.tokenize_endpoint = get("tokenize_endpoint")
        self.truncate_prompt_endpoint = get("truncate_prompt_endpoint")
        self.configuration_endpoint = get("configuration_endpoint")
        self.system_prompt_supported = get("system_prompt_supported")
        self.tools_supported = get("tools_supported")
        self.seed_supported = get("seed_supported")
        self.url_attachments_supported = get("url_attachments_supported")
        self.folder_attachments_supported = get("folder_attachments_supported")
        self.allow_resume = get("allow_resume")
        self.accessible_by_per_request_key = get("accessible_by_per_request_key")
        self.content_parts_supported = get("content_parts_supported")
        self.temperature_supported = get("temperature_supported")
        self.custom_temperature_supported = get("custom_temperature_supported")
        self.cache_supported = get("cache_supported")
        self.auto_caching_supported = get("auto_caching_supported")
        self.consent_required = get("consent_required")
        self.parallel_tool_calls_supported = get("parallel_tool_calls_supported")
        self.assistant_attachments_in_request_supported = get("assistant_attachments_in_request_supported")
        self.support_comment_in_rate_response = get("support_comment_in_rate_response")
        self.max_tokens_supported = get("max_tokens_supported")
        self.max_completion_tokens_supported = get("max_completion_tokens_supported")
        self.skills_supported = get("skills_supported")
        self.reasoning_efforts = get("reasoning_efforts")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.rate_endpoint
        if v is not None:
            out["rate_endpoint"] = v
        v = self.tokenize_endpoint
        if v is not None:
            out["tokenize_endpoint"] = v
        v = self.truncate_prompt_endpoint
        if v is not None:
            out["truncate_prompt_endpoint"] = v
        v = self.configuration_endpoint
        if v is not None:
            out["configuration_endpoint"] = v
        v = self.system_prompt_supported
        if v is not None:
            out["system_prompt_supported"] = v
        v = self.tools_supported
        if v is not None:
            out["tools_supported"] = v
        v = self.seed_supported
        if v is not None:
            out["seed_supported"] = v
        v = self.url_attachments_supported
        if v is not None:
            out["url_attachments_supported"] = v
        v = self.folder_attachments_supported
        if v is not None:
            out["folder_attachments_supported"] = v
        v = self.allow_resume
        if v is not None:
            out["allow_resume"] = v
        v = self.accessible_by_per_request_key
        if v is not None:
            out["accessible_by_per_request_key"] = v
        v = self.content_parts_supported
        if v is not None:
            out["content_parts_supported"] = v
        v = self.temperature_supported
        if v is not None:
            out["temperature_supported"] = v
        v = self.custom_temperature_supported
        if v is not None:
            out["custom_temperature_supported"] = v
        v = self.cache_supported
        if v is not None:
            out["cache_supported"] = v
        v = self.auto_caching_supported
        if v is not None:
            out["auto_caching_supported"] = v
        v = self.consent_required
        if v is not None:
            out["consent_required"] = v
        v = self.parallel_tool_calls_supported
        if v is not None:
            out["parallel_tool_calls_supported"] = v
        v = self.assistant_attachments_in_request_supported
        if v is not None:
            out["assistant_attachments_in_request_supported"] = v
        v = self.support_comment_in_rate_response
        if v is not None:
            out["support_comment_in_rate_response"] = v
        v = self.max_tokens_supported
        if v is not None:
            out["max_tokens_supported"] = v
        v = self.max_completion_tokens_supported
        if v is not None:
            out["max_completion_tokens_supported"] = v
        v = self.skills_supported
        if v is not None:
            out["skills_supported"] = v
        v = self.reasoning_efforts
        if v is not None:
            out["reasoning_efforts"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
