# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ResponsesRequest(DumpModel):
    """What to answer, and how. Fields that are not listed may be added."""

    model: str
    """Name of the deployment."""
    input: Any
    """A text, or a list of messages and other items."""
    stream: bool | None
    """Send the answer in events while it is made."""
    instructions: str | None
    """What the model shall be."""
    previous_response_id: str | None
    """The stored response to go on from."""
    store: bool | None
    """Keep the response; true when not given."""
    background: bool | None
    """Answer at once and go on in the background."""
    max_output_tokens: int | None
    """Limit of the answer in tokens, reasoning included."""
    temperature: float | None
    top_p: float | None
    tools: Sequence[Mapping[str, Any]] | None
    tool_choice: Any
    """`auto`, `none`, `required`, or an object that names a tool."""
    parallel_tool_calls: bool | None
    text: Mapping[str, Any] | None
    """Format of the text."""
    reasoning: Mapping[str, Any] | None
    """How to think."""
    include: Sequence[str] | None
    """What to send beside the answer."""
    truncation: str | None
    metadata: Mapping[str, Any] | None
    user: str | None
    """The end user."""
    upstream_config_id: str | None
    encrypted_upstream_id: str | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "input": "input",
        "stream": "stream",
        "instructions": "instructions",
        "previous_response_id": "previous_response_id",
        "store": "store",
        "background": "background",
        "max_output_tokens": "max_output_tokens",
        "temperature": "temperature",
        "top_p": "top_p",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "text": "text",
        "reasoning": "reasoning",
        "include": "include",
        "truncation": "truncation",
        "metadata": "metadata",
        "user": "user",
        "upstreamConfigId": "upstream_config_id",
        "encryptedUpstreamId": "encrypted_upstream_id",
    }

    def __init__(
        self,
        *,
        model: str,
        input: Any = None,
        stream: bool | None = None,
        instructions: str | None = None,
        previous_response_id: str | None = None,
        store: bool | None = None,
        background: bool | None = None,
        max_output_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        tools: Sequence[Mapping[str, Any]] | None = None,
        tool_choice: Any = None,
        parallel_tool_calls: bool | None = None,
        text: Mapping[str, Any] | None = None,
        reasoning: Mapping[str, Any] | None = None,
        include: Sequence[str] | None = None,
        truncation: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        user: str | None = None,
        upstream_config_id: str | None = None,
        encrypted_upstream_id: str | None = None,
    ) -> None:
        self.model = model
        self.input = input
        self.stream = stream
        self.instructions = instructions
        self.previous_response_id = previous_response_id
        self.store = store
        self.background = background
        self.max_output_tokens = max_output_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.tools = tools
        self.tool_choice = tool_choice
        self.parallel_tool_calls = parallel_tool_calls
        self.text = text
        self.reasoning = reasoning
        self.include = include
        self.truncation = truncation
        self.metadata = metadata
        self.user = user
        self.upstream_config_id = upstream_config_id
        self.encrypted_upstream_id = encrypted_upstream_id
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.model = get("model")
        self.input = get("input")
        self.stream = get("stream")
        self.instructions = get("instructions")
        self.previous_response_id = get("previous_response_id")
        self.store = get("store")
        self.background = get("background")
        self.max_output_tokens = get("max_output_tokens")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.tools = get("tools")
        self.tool_choice = get("tool_choice")
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.text = get("text")
        self.reasoning = get("reasoning")
        self.include = get("include")
        self.truncation = get("truncation")
        self.metadata = get("metadata")
        self.user = get("user")
        self.upstream_config_id = get("upstreamConfigId")
        self.encrypted_upstream_id = get("encryptedUpstreamId")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.input
        if v is not None:
            out["input"] = _dump(v)
        v = self.stream
        if v is not None:
            out["stream"] = v
        v = self.instructions
        if v is not None:
            out["instructions"] = v
        v = self.previous_response_id
        if v is not None:
            out["previous_response_id"] = v
        v = self.store
        if v is not None:
            out["store"] = v
        v = self.background
        if v is not None:
            out["background"] = v
        v = self.max_output_tokens
        if v is not None:
            out["max_output_tokens"] = v
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.top_p
        if v is not None:
            out["top_p"] = v
        v = self.tools
        if v is not None:
            out["tools"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.tool_choice
        if v is not None:
            out["tool_choice"] = _dump(v)
        v = self.parallel_tool_calls
        if v is not None:
            out["parallel_tool_calls"] = v
        v = self.text
        if v is not None:
            out["text"] = _dump(v)
        v = self.reasoning
        if v is not None:
            out["reasoning"] = _dump(v)
        v = self.include
        if v is not None:
            out["include"] = v if v.__class__ is list else _dump(v)
        v = self.truncation
        if v is not None:
            out["truncation"] = v
        v = self.metadata
        if v is not None:
            out["metadata"] = _dump(v)
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.upstream_config_id
        if v is not None:
            out["upstreamConfigId"] = v
        v = self.encrypted_upstream_id
        if v is not None:
            out["encryptedUpstreamId"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
