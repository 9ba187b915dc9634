# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionRequest(DumpModel):
    """A conversation to go on with, and how."""

    messages: Sequence[ChatMessage | Mapping[str, Any]]
    """The conversation so far; at least one message."""
    model: str | None
    """Not needed; the deployment is named by the URL."""
    stream: bool | None
    """Send the answer in chunks while it is made."""
    stream_options: StreamOptions | Mapping[str, Any] | None
    temperature: float | None
    """Randomness, 0 to 2; 1 when not given."""
    top_p: float | None
    """Share of probability to choose from, 0 to 1; 1 when not given."""
    n: int | None
    """Number of choices, 1 to 128; many deployments only take 1."""
    stop: str | Sequence[str] | None
    """Up to four texts before which the answer ends."""
    max_tokens: int | None
    """Limit of the answer in tokens; newer models want `max_completion_tokens`."""
    max_completion_tokens: int | None
    """Limit of the answer in tokens, reasoning included."""
    max_prompt_tokens: int | None
    """Limit of the prompt in tokens, at least 1; older messages are dropped above it."""
    presence_penalty: float | None
    """-2 to 2; 0 when not given."""
    frequency_penalty: float | None
    """-2 to 2; 0 when not given."""
    logit_bias: Mapping[str, float] | None
    seed: int | None
    """Makes answers repeatable where the model can."""
    user: str | None
    """The end user."""
    tools: Sequence[Tool | Mapping[str, Any]] | None
    """Tools that the model may call, at most 128."""
    tool_choice: ToolChoiceMode | str | NamedToolChoice | Mapping[str, Any] | None
    """Whether to call tools, or which one."""
    parallel_tool_calls: bool | None
    """Several calls at once are allowed; true when not given."""
    functions: Sequence[FunctionObject | Mapping[str, Any]] | None
    """Use `tools`. Deprecated."""
    function_call: str | FunctionName | Mapping[str, Any] | None
    """Use `tool_choice`. Deprecated."""
    response_format: ResponseFormat | Mapping[str, Any] | None
    """What kind of text the answer must be."""
    logprobs: bool | None
    """Send the probabilities of the tokens too."""
    top_logprobs: int | None
    """Number of alternatives for each token, 0 to 20."""
    reasoning_effort: ReasoningEffort | str | None
    prompt_cache_key: str | None
    """Requests with the same key share cached prompts."""
    prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | None
    custom_fields: ChatCompletionCustomFields | Mapping[str, Any] | None
    addons: Sequence[ChatCompletionAddon | Mapping[str, Any]] | None
    """Addons of an assistant. Deprecated."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "model": "model",
        "stream": "stream",
        "stream_options": "stream_options",
        "temperature": "temperature",
        "top_p": "top_p",
        "n": "n",
        "stop": "stop",
        "max_tokens": "max_tokens",
        "max_completion_tokens": "max_completion_tokens",
        "max_prompt_tokens": "max_prompt_tokens",
        "presence_penalty": "presence_penalty",
        "frequency_penalty": "frequency_penalty",
        "logit_bias": "logit_bias",
        "seed": "seed",
        "user": "user",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "parallel_tool_calls": "parallel_tool_calls",
        "functions": "functions",
        "function_call": "function_call",
        "response_format": "response_format",
        "logprobs": "logprobs",
        "top_logprobs": "top_logprobs",
        "reasoning_effort": "reasoning_effort",
        "prompt_cache_key": "prompt_cache_key",
        "prompt_cache_options": "prompt_cache_options",
        "custom_fields": "custom_fields",
        "addons": "addons",
    }

    def __init__(
        self,
        *,
        messages: Sequence[ChatMessage | Mapping[str, Any]],
        model: str | None = None,
        stream: bool | None = None,
        stream_options: StreamOptions | Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        stop: str | Sequence[str] | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        max_prompt_tokens: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        user: str | None = None,
        tools: Sequence[Tool | Mapping[str, Any]] | None = None,
        tool_choice: ToolChoiceMode | str | NamedToolChoice | Mapping[str, Any] | None = None,
        parallel_tool_calls: bool | None = None,
        functions: Sequence[FunctionObject | Mapping[str, Any]] | None = None,
        function_call: str | FunctionName | Mapping[str, Any] | None = None,
        response_format: ResponseFormat | Mapping[str, Any] | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: PromptCacheOptions | Mapping[str, Any] | None = None,
        custom_fields: ChatCompletionCustomFields | Mapping[str, Any] | None = None,
        addons: Sequence[ChatCompletionAddon | Mapping[str, Any]] | None = None,
    ) -> None:
        self.messages = messages
        self.model = model
        self.stream = stream
        self.stream_options = stream_options
        self.temperature = temperature
        self.top_p = top_p
        self.n = n
        self.stop = stop
        self.max_tokens = max_tokens
        self.max_completion_tokens = max_completion_tokens
        self.max_prompt_tokens = max_prompt_tokens
        self.presence_penalty = presence_penalty
        self.frequency_penalty = frequency_penalty
        self.logit_bias = logit_bias
        self.seed = seed
        self.user = user
        self.tools = tools
        self.tool_choice = tool_choice
        self.parallel_tool_calls = parallel_tool_calls
        self.functions = functions
        self.function_call = function_call
        self.response_format = response_format
        self.logprobs = logprobs
        self.top_logprobs = top_logprobs
        self.reasoning_effort = reasoning_effort
        self.prompt_cache_key = prompt_cache_key
        self.prompt_cache_options = prompt_cache_options
        self.custom_fields = custom_fields
        self.addons = addons
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
        v = get("messages")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(parse_chat_message(x) if isinstance(x, dict) else x)
            v = items
        self.messages = v
        self.model = get("model")
        self.stream = get("stream")
        v = get("stream_options")
        self.stream_options = v if v is None else StreamOptions.from_dict(v) if isinstance(v, dict) else v
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.n = get("n")
        self.stop = get("stop")
        self.max_tokens = get("max_tokens")
        self.max_completion_tokens = get("max_completion_tokens")
        self.max_prompt_tokens = get("max_prompt_tokens")
        self.presence_penalty = get("presence_penalty")
        self.frequency_penalty = get("frequency_penalty")
        self.logit_bias = get("logit_bias")
        self.seed = get("seed")
        self.user = get("user")
        v = get("tools")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(parse_tool(x) if isinstance(x, dict) else x)
            v = items
        self.tools = v
        v = get("tool_choice")
        self.tool_choice = (
            v
            if v is None
            else _tool_choice_mode.get(v, v)
            if v.__class__ is str
            else NamedToolChoice.from_dict(v)
            if isinstance(v, dict)
            else v
        )
        self.parallel_tool_calls = get("parallel_tool_calls")
        v = get("functions")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(FunctionObject.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.functions = v
        v = get("function_call")
        self.function_call = v if v is None else FunctionName.from_dict(v) if isinstance(v, dict) else v
        v = get("response_format")
        self.response_format = v if v is None else parse_response_format(v) if isinstance(v, dict) else v
        self.logprobs = get("logprobs")
        self.top_logprobs = get("top_logprobs")
        v = get("reasoning_effort")
        self.reasoning_effort = _reasoning_effort.get(v, v) if v.__class__ is str else v
        self.prompt_cache_key = get("prompt_cache_key")
        v = get("prompt_cache_options")
        self.prompt_cache_options = v if v is None else PromptCacheOptions.from_dict(v) if isinstance(v, dict) else v
        v = get("custom_fields")
        self.custom_fields = v if v is None else ChatCompletionCustomFields.from_dict(v) if isinstance(v, dict) else v
        v = get("addons")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChatCompletionAddon.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.addons = v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.messages
        if v is not None:
            out["messages"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.stream
        if v is not None:
            out["stream"] = v
        v = self.stream_options
        if v is not None:
            out["stream_options"] = v.to_dict() if v.__class__ is StreamOptions else _dump(v)
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.top_p
        if v is not None:
            out["top_p"] = v
        v = self.n
        if v is not None:
            out["n"] = v
        v = self.stop
        if v is not None:
            out["stop"] = v if v.__class__ is str else _dump(v)
        v = self.max_tokens
        if v is not None:
            out["max_tokens"] = v
        v = self.max_completion_tokens
        if v is not None:
            out["max_completion_tokens"] = v
        v = self.max_prompt_tokens
        if v is not None:
            out["max_prompt_tokens"] = v
        v = self.presence_penalty
        if v is not None:
            out["presence_penalty"] = v
        v = self.frequency_penalty
        if v is not None:
            out["frequency_penalty"] = v
        v = self.logit_bias
        if v is not None:
            out["logit_bias"] = v if v.__class__ is dict else _dump(v)
        v = self.seed
        if v is not None:
            out["seed"] = v
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.tools
        if v is not None:
            out["tools"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.tool_choice
        if v is not None:
            out["tool_choice"] = _dump(v)
        v = self.parallel_tool_calls
        if v is not None:
            out["parallel_tool_calls"] = v
        v = self.functions
        if v is not None:
            out["functions"] = (
                [x.to_dict() if x.__class__ is FunctionObject else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.function_call
        if v is not None:
            out["function_call"] = v if v.__class__ is str else _dump(v)
        v = self.response_format
        if v is not None:
            out["response_format"] = _dump(v)
        v = self.logprobs
        if v is not None:
            out["logprobs"] = v
        v = self.top_logprobs
        if v is not None:
            out["top_logprobs"] = v
        v = self.reasoning_effort
        if v is not None:
            out["reasoning_effort"] = v if v.__class__ is str else _dump(v)
        v = self.prompt_cache_key
        if v is not None:
            out["prompt_cache_key"] = v
        v = self.prompt_cache_options
        if v is not None:
            out["prompt_cache_options"] = v.to_dict() if v.__class__ is PromptCacheOptions else _dump(v)
        v = self.custom_fields
        if v is not None:
            out["custom_fields"] = v.to_dict() if v.__class__ is ChatCompletionCustomFields else _dump(v)
        v = self.addons
        if v is not None:
            out["addons"] = (
                [x.to_dict() if x.__class__ is ChatCompletionAddon else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_completion_addon import ChatCompletionAddon
    from .chat_completion_custom_fields import ChatCompletionCustomFields
    from .chat_message import parse_chat_message
    from .function_name import FunctionName
    from .function_object import FunctionObject
    from .named_tool_choice import NamedToolChoice
    from .prompt_cache_options import PromptCacheOptions
    from .reasoning_effort import BY_VALUE as _reasoning_effort
    from .reasoning_effort import ReasoningEffort
    from .response_format import parse_response_format
    from .stream_options import StreamOptions
    from .tool import parse_tool
    from .tool_choice_mode import BY_VALUE as _tool_choice_mode
    from .tool_choice_mode import ToolChoiceMode
else:
    ChatCompletionAddon = _Later(__package__, ".chat_completion_addon", "ChatCompletionAddon")
    ChatCompletionCustomFields = _Later(__package__, ".chat_completion_custom_fields", "ChatCompletionCustomFields")
    parse_chat_message = _Later(__package__, ".chat_message", "parse_chat_message")
    FunctionName = _Later(__package__, ".function_name", "FunctionName")
    FunctionObject = _Later(__package__, ".function_object", "FunctionObject")
    NamedToolChoice = _Later(__package__, ".named_tool_choice", "NamedToolChoice")
    PromptCacheOptions = _Later(__package__, ".prompt_cache_options", "PromptCacheOptions")
    _reasoning_effort = _Later(__package__, ".reasoning_effort", "BY_VALUE")
    ReasoningEffort = _Later(__package__, ".reasoning_effort", "ReasoningEffort")
    parse_response_format = _Later(__package__, ".response_format", "parse_response_format")
    StreamOptions = _Later(__package__, ".stream_options", "StreamOptions")
    parse_tool = _Later(__package__, ".tool", "parse_tool")
    _tool_choice_mode = _Later(__package__, ".tool_choice_mode", "BY_VALUE")
    ToolChoiceMode = _Later(__package__, ".tool_choice_mode", "ToolChoiceMode")

if TYPE_CHECKING:
    from .chat_message import ChatMessage
    from .response_format import ResponseFormat
    from .tool import Tool
