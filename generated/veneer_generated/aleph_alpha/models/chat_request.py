# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatRequest(JsonModel):
    """A conversation, and how to go on with it."""

    model: str
    """Name of the model."""
    messages: Sequence[Message | Mapping[str, Any]]
    """The conversation so far."""
    maximum_tokens: int | None
    """Limit of the answer in tokens, under the name that the vendor's Python client sends."""
    temperature: float | None
    """Randomness, 0 to 2; the service takes 1 when not given."""
    top_k: int | None
    """Choose among so many tokens."""
    top_p: float | None
    """Choose among tokens of this total probability, 0 to 1."""
    stream_options: StreamOptions | Mapping[str, Any] | None
    """What a stream also tells."""
    steering_concepts: Sequence[str] | None
    """Ids of steering concepts; at most one."""
    response_format: ResponseFormat | Mapping[str, Any] | None
    """The form of the answer."""
    tools: Sequence[ChatTool | Mapping[str, Any]] | None
    """What the model may use; at most 128."""
    tool_choice: str | ToolFunction | Mapping[str, Any] | None
    """`none`, `auto`, `required`, or the one to use."""
    parallel_tool_calls: bool | None
    """The service refuses it."""
    max_tokens: int | None
    """Limit of the answer in tokens, under the documented name; at least 1."""
    n: int | None
    """Number of answers, at least 1."""
    stop: str | Sequence[str] | None
    """Texts that end the answer."""
    frequency_penalty: float | None
    """-2 to 2."""
    presence_penalty: float | None
    """-2 to 2."""
    logit_bias: Mapping[str, float] | None
    """Bias by token id, -100 to 100."""
    logprobs: bool | None
    """Also give log probabilities."""
    top_logprobs: int | None
    """Of so many tokens, at most 20."""
    stream: bool | None
    """Give chunks while the answer is made."""
    hosting: str | None
    """Where the request may be processed: `aleph-alpha` for the vendor's own data centres; anywhere when not given."""
    tags: Sequence[str] | None
    """Internal to the vendor."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "messages": "messages",
        "maximum_tokens": "maximum_tokens",
        "temperature": "temperature",
        "top_k": "top_k",
        "top_p": "top_p",
        "stream_options": "stream_options",
        "steering_concepts": "steering_concepts",
        "response_format": "response_format",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "max_tokens": "max_tokens",
        "n": "n",
        "stop": "stop",
        "frequency_penalty": "frequency_penalty",
        "presence_penalty": "presence_penalty",
        "logit_bias": "logit_bias",
        "logprobs": "logprobs",
        "top_logprobs": "top_logprobs",
        "stream": "stream",
        "hosting": "hosting",
        "tags": "tags",
    }

    def __init__(
        self,
        model: str,
        messages: Sequence[Message | Mapping[str, Any]],
        maximum_tokens: int | None = None,
        temperature: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        stream_options: StreamOptions | Mapping[str, Any] | None = None,
        steering_concepts: Sequence[str] | None = None,
        response_format: ResponseFormat | Mapping[str, Any] | None = None,
        tools: Sequence[ChatTool | Mapping[str, Any]] | None = None,
        tool_choice: str | ToolFunction | Mapping[str, Any] | None = None,
        parallel_tool_calls: bool | None = None,
        *,
        max_tokens: int | None = None,
        n: int | None = None,
        stop: str | Sequence[str] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        stream: bool | None = None,
        hosting: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        self.model = model
        self.messages = messages
        self.maximum_tokens = maximum_tokens
        self.temperature = temperature
        self.top_k = top_k
        self.top_p = top_p
        self.stream_options = stream_options
        self.steering_concepts = steering_concepts
        self.response_format = response_format
        self.tools = tools
        self.tool_choice = tool_choice
        self.parallel_tool_calls = parallel_tool_calls
        self.max_tokens = max_tokens
        self.n = n
        self.stop = stop
        self.frequency_penalty = frequency_penalty
        self.presence_penalty = presence_penalty
        self.logit_bias = logit_bias
        self.logprobs = logprobs
        self.top_logprobs = top_logprobs
        self.stream = stream
        self.hosting = hosting
        self.tags = tags
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
        self.model = get("model")
        v = get("messages")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(Message.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.messages = v
        self.maximum_tokens = get("maximum_tokens")
        self.temperature = get("temperature")
        self.top_k = get("top_k")
        self.top_p = get("top_p")
        v = get("stream_options")
        self.stream_options = v if v is None else StreamOptions.from_dict(v) if isinstance(v, dict) else v
        self.steering_concepts = get("steering_concepts")
        v = get("response_format")
        self.response_format = v if v is None else ResponseFormat.from_dict(v) if isinstance(v, dict) else v
        v = get("tools")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChatTool.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tools = v
        v = get("tool_choice")
        self.tool_choice = v if v is None else ToolFunction.from_dict(v) if isinstance(v, dict) else v
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.max_tokens = get("max_tokens")
        self.n = get("n")
        self.stop = get("stop")
        self.frequency_penalty = get("frequency_penalty")
        self.presence_penalty = get("presence_penalty")
        self.logit_bias = get("logit_bias")
        self.logprobs = get("logprobs")
        self.top_logprobs = get("top_logprobs")
        self.stream = get("stream")
        self.hosting = get("hosting")
        self.tags = get("tags")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.messages
        if v is not None:
            out["messages"] = (
                [x.to_dict() if x.__class__ is Message else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.maximum_tokens
        if v is not None:
            out["maximum_tokens"] = v
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.top_k
        if v is not None:
            out["top_k"] = v
        v = self.top_p
        if v is not None:
            out["top_p"] = v
        v = self.stream_options
        if v is not None:
            out["stream_options"] = v.to_dict() if v.__class__ is StreamOptions else _dump(v)
        v = self.steering_concepts
        if v is not None:
            out["steering_concepts"] = v if v.__class__ is list else _dump(v)
        v = self.response_format
        if v is not None:
            out["response_format"] = v.to_dict() if v.__class__ is ResponseFormat else _dump(v)
        v = self.tools
        if v is not None:
            out["tools"] = (
                [x.to_dict() if x.__class__ is ChatTool else _dump(x) for x in v] if v.__class__ is list else _dump(v)
            )
        v = self.tool_choice
        if v is not None:
            out["tool_choice"] = v if v.__class__ is str else _dump(v)
        v = self.parallel_tool_calls
        if v is not None:
            out["parallel_tool_calls"] = v
        v = self.max_tokens
        if v is not None:
            out["max_tokens"] = v
        v = self.n
        if v is not None:
            out["n"] = v
        v = self.stop
        if v is not None:
            out["stop"] = v if v.__class__ is str else _dump(v)
        v = self.frequency_penalty
        if v is not None:
            out["frequency_penalty"] = v
        v = self.presence_penalty
        if v is not None:
            out["presence_penalty"] = v
        v = self.logit_bias
        if v is not None:
            out["logit_bias"] = v if v.__class__ is dict else _dump(v)
        v = self.logprobs
        if v is not None:
            out["logprobs"] = v
        v = self.top_logprobs
        if v is not None:
            out["top_logprobs"] = v
        v = self.stream
        if v is not None:
            out["stream"] = v
        v = self.hosting
        if v is not None:
            out["hosting"] = v
        v = self.tags
        if v is not None:
            out["tags"] = v if v.__class__ is list else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_tool import ChatTool
    from .message import Message
    from .response_format import ResponseFormat
    from .stream_options import StreamOptions
    from .tool_function import ToolFunction
else:
    ChatTool = _Later(__package__, ".chat_tool", "ChatTool")
    Message = _Later(__package__, ".message", "Message")
    ResponseFormat = _Later(__package__, ".response_format", "ResponseFormat")
    StreamOptions = _Later(__package__, ".stream_options", "StreamOptions")
    ToolFunction = _Later(__package__, ".tool_function", "ToolFunction")
