# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ChatCompletionsOptions(MappingModel):
    """A conversation to go on with, and how."""

    messages: Sequence[ChatRequestMessageAny | Mapping[str, Any]]
    """The conversation so far; at least one message."""
    stream: bool | None
    """Send the answer in updates while it is made."""
    frequency_penalty: float | None
    """-2 to 2; 0 when not given."""
    max_tokens: int | None
    """Limit of the answer in tokens; newer models want `max_completion_tokens`."""
    model: str | None
    """Name of the model or deployment, where an endpoint serves several."""
    presence_penalty: float | None
    """-2 to 2; 0 when not given."""
    response_format: ChatCompletionsResponseFormatAny | Mapping[str, Any] | None
    """What kind of text the answer must be."""
    seed: int | None
    """Makes answers repeatable where the model can."""
    stop: str | Sequence[str] | None
    """Texts before which the answer ends."""
    temperature: float | None
    """Randomness, 0 to 1; OpenAI's models take up to 2."""
    tool_choice: ChatCompletionsToolChoicePreset | str | ChatCompletionsNamedToolChoice | Mapping[str, Any] | None
    """Whether to call tools, or which one."""
    tools: Sequence[ChatCompletionsToolDefinition | Mapping[str, Any]] | None
    """Tools that the model may call."""
    top_p: float | None
    """Share of probability to choose from, 0 to 1; 1 when not given."""
    max_completion_tokens: int | None
    """Limit of the answer in tokens, reasoning included; o-series and GPT-5 take only this one."""
    reasoning_effort: ReasoningEffort | str | None
    stream_options: ChatCompletionsStreamOptions | Mapping[str, Any] | None
    modalities: Sequence[ChatCompletionsModality | str] | None
    """What the answer consists of; a mix that the model cannot make is answered with 422."""
    audio: ChatCompletionsAudioOptions | Mapping[str, Any] | None
    n: int | None
    """Number of choices."""
    logprobs: bool | None
    """Send the probabilities of the tokens too."""
    top_logprobs: int | None
    """Number of alternatives for each token, 0 to 20."""
    logit_bias: Mapping[str, float] | None
    """What to add to the likelihood of tokens, by the token's number as text; -100 to 100."""
    parallel_tool_calls: bool | None
    """Several calls at once are allowed; true when not given."""
    user: str | None
    """The end user."""
    user_security_context: UserSecurityContext | Mapping[str, Any] | None

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "messages": "messages",
        "stream": "stream",
        "frequency_penalty": "frequency_penalty",
        "max_tokens": "max_tokens",
        "model": "model",
        "presence_penalty": "presence_penalty",
        "response_format": "response_format",
        "seed": "seed",
        "stop": "stop",
        "temperature": "temperature",
        "tool_choice": "tool_choice",
        "tools": "tools",
        "top_p": "top_p",
        "max_completion_tokens": "max_completion_tokens",
        "reasoning_effort": "reasoning_effort",
        "stream_options": "stream_options",
        "modalities": "modalities",
        "audio": "audio",
        "n": "n",
        "logprobs": "logprobs",
        "top_logprobs": "top_logprobs",
        "logit_bias": "logit_bias",
        "parallel_tool_calls": "parallel_tool_calls",
        "user": "user",
        "user_security_context": "user_security_context",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        messages: Sequence[ChatRequestMessageAny | Mapping[str, Any]],
        stream: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        model: str | None = None,
        presence_penalty: float | None = None,
        response_format: ChatCompletionsResponseFormatAny | Mapping[str, Any] | None = None,
        seed: int | None = None,
        stop: str | Sequence[str] | None = None,
        temperature: float | None = None,
        tool_choice: ChatCompletionsToolChoicePreset
        | str
        | ChatCompletionsNamedToolChoice
        | Mapping[str, Any]
        | None = None,
        tools: Sequence[ChatCompletionsToolDefinition | Mapping[str, Any]] | None = None,
        top_p: float | None = None,
        max_completion_tokens: int | None = None,
        reasoning_effort: ReasoningEffort | str | None = None,
        stream_options: ChatCompletionsStreamOptions | Mapping[str, Any] | None = None,
        modalities: Sequence[ChatCompletionsModality | str] | None = None,
        audio: ChatCompletionsAudioOptions | Mapping[str, Any] | None = None,
        n: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        parallel_tool_calls: bool | None = None,
        user: str | None = None,
        user_security_context: UserSecurityContext | Mapping[str, Any] | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        messages: Any = None,
        stream: Any = None,
        frequency_penalty: Any = None,
        max_tokens: Any = None,
        model: Any = None,
        presence_penalty: Any = None,
        response_format: Any = None,
        seed: Any = None,
        stop: Any = None,
        temperature: Any = None,
        tool_choice: Any = None,
        tools: Any = None,
        top_p: Any = None,
        max_completion_tokens: Any = None,
        reasoning_effort: Any = None,
        stream_options: Any = None,
        modalities: Any = None,
        audio: Any = None,
        n: Any = None,
        logprobs: Any = None,
        top_logprobs: Any = None,
        logit_bias: Any = None,
        parallel_tool_calls: Any = None,
        user: Any = None,
        user_security_context: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.messages = messages
        self.stream = stream
        self.frequency_penalty = frequency_penalty
        self.max_tokens = max_tokens
        self.model = model
        self.presence_penalty = presence_penalty
        self.response_format = response_format
        self.seed = seed
        self.stop = stop
        self.temperature = temperature
        self.tool_choice = tool_choice
        self.tools = tools
        self.top_p = top_p
        self.max_completion_tokens = max_completion_tokens
        self.reasoning_effort = reasoning_effort
        self.stream_options = stream_options
        self.modalities = modalities
        self.audio = audio
        self.n = n
        self.logprobs = logprobs
        self.top_logprobs = top_logprobs
        self.logit_bias = logit_bias
        self.parallel_tool_calls = parallel_tool_calls
        self.user = user
        self.user_security_context = user_security_context
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
                items.append(parse_chat_request_message(x) if isinstance(x, dict) else x)
            v = items
        self.messages = v
        self.stream = get("stream")
        self.frequency_penalty = get("frequency_penalty")
        self.max_tokens = get("max_tokens")
        self.model = get("model")
        self.presence_penalty = get("presence_penalty")
        v = get("response_format")
        self.response_format = (
            v if v is None else parse_chat_completions_response_format(v) if isinstance(v, dict) else v
        )
        self.seed = get("seed")
        self.stop = get("stop")
        self.temperature = get("temperature")
        v = get("tool_choice")
        self.tool_choice = (
            v
            if v is None
            else _chat_completions_tool_choice_preset.get(v, v)
            if v.__class__ is str
            else ChatCompletionsNamedToolChoice.from_dict(v)
            if isinstance(v, dict)
            else v
        )
        v = get("tools")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(ChatCompletionsToolDefinition.from_dict(x) if isinstance(x, dict) else x)
            v = items
        self.tools = v
        self.top_p = get("top_p")
        self.max_completion_tokens = get("max_completion_tokens")
        v = get("reasoning_effort")
        self.reasoning_effort = _reasoning_effort.get(v, v) if v.__class__ is str else v
        v = get("stream_options")
        self.stream_options = (
            v if v is None else ChatCompletionsStreamOptions.from_dict(v) if isinstance(v, dict) else v
        )
        v = get("modalities")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(_chat_completions_modality.get(x, x) if x.__class__ is str else x)
            v = items
        self.modalities = v
        v = get("audio")
        self.audio = v if v is None else ChatCompletionsAudioOptions.from_dict(v) if isinstance(v, dict) else v
        self.n = get("n")
        self.logprobs = get("logprobs")
        self.top_logprobs = get("top_logprobs")
        self.logit_bias = get("logit_bias")
        self.parallel_tool_calls = get("parallel_tool_calls")
        self.user = get("user")
        v = get("user_security_context")
        self.user_security_context = v if v is None else UserSecurityContext.from_dict(v) if isinstance(v, dict) else v
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.messages
        if v is not None:
            out["messages"] = [_dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.stream
        if v is not None:
            out["stream"] = v
        v = self.frequency_penalty
        if v is not None:
            out["frequency_penalty"] = v
        v = self.max_tokens
        if v is not None:
            out["max_tokens"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.presence_penalty
        if v is not None:
            out["presence_penalty"] = v
        v = self.response_format
        if v is not None:
            out["response_format"] = _dump(v)
        v = self.seed
        if v is not None:
            out["seed"] = v
        v = self.stop
        if v is not None:
            out["stop"] = v if v.__class__ is str else _dump(v)
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.tool_choice
        if v is not None:
            out["tool_choice"] = _dump(v)
        v = self.tools
        if v is not None:
            out["tools"] = (
                [x.to_dict() if x.__class__ is ChatCompletionsToolDefinition else _dump(x) for x in v]
                if v.__class__ is list
                else _dump(v)
            )
        v = self.top_p
        if v is not None:
            out["top_p"] = v
        v = self.max_completion_tokens
        if v is not None:
            out["max_completion_tokens"] = v
        v = self.reasoning_effort
        if v is not None:
            out["reasoning_effort"] = v if v.__class__ is str else _dump(v)
        v = self.stream_options
        if v is not None:
            out["stream_options"] = v.to_dict() if v.__class__ is ChatCompletionsStreamOptions else _dump(v)
        v = self.modalities
        if v is not None:
            out["modalities"] = [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.audio
        if v is not None:
            out["audio"] = v.to_dict() if v.__class__ is ChatCompletionsAudioOptions else _dump(v)
        v = self.n
        if v is not None:
            out["n"] = v
        v = self.logprobs
        if v is not None:
            out["logprobs"] = v
        v = self.top_logprobs
        if v is not None:
            out["top_logprobs"] = v
        v = self.logit_bias
        if v is not None:
            out["logit_bias"] = v if v.__class__ is dict else _dump(v)
        v = self.parallel_tool_calls
        if v is not None:
            out["parallel_tool_calls"] = v
        v = self.user
        if v is not None:
            out["user"] = v
        v = self.user_security_context
        if v is not None:
            out["user_security_context"] = v.to_dict() if v.__class__ is UserSecurityContext else _dump(v)
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .chat_completions_audio_options import ChatCompletionsAudioOptions
    from .chat_completions_modality import BY_VALUE as _chat_completions_modality
    from .chat_completions_modality import ChatCompletionsModality
    from .chat_completions_named_tool_choice import ChatCompletionsNamedToolChoice
    from .chat_completions_response_format import parse_chat_completions_response_format
    from .chat_completions_stream_options import ChatCompletionsStreamOptions
    from .chat_completions_tool_choice_preset import BY_VALUE as _chat_completions_tool_choice_preset
    from .chat_completions_tool_choice_preset import ChatCompletionsToolChoicePreset
    from .chat_completions_tool_definition import ChatCompletionsToolDefinition
    from .chat_request_message import parse_chat_request_message
    from .reasoning_effort import BY_VALUE as _reasoning_effort
    from .reasoning_effort import ReasoningEffort
    from .user_security_context import UserSecurityContext
else:
    ChatCompletionsAudioOptions = _Later(__package__, ".chat_completions_audio_options", "ChatCompletionsAudioOptions")
    _chat_completions_modality = _Later(__package__, ".chat_completions_modality", "BY_VALUE")
    ChatCompletionsModality = _Later(__package__, ".chat_completions_modality", "ChatCompletionsModality")
    ChatCompletionsNamedToolChoice = _Later(
        __package__, ".chat_completions_named_tool_choice", "ChatCompletionsNamedToolChoice"
    )
    parse_chat_completions_response_format = _Later(
        __package__, ".chat_completions_response_format", "parse_chat_completions_response_format"
    )
    ChatCompletionsStreamOptions = _Later(
        __package__, ".chat_completions_stream_options", "ChatCompletionsStreamOptions"
    )
    _chat_completions_tool_choice_preset = _Later(__package__, ".chat_completions_tool_choice_preset", "BY_VALUE")
    ChatCompletionsToolChoicePreset = _Later(
        __package__, ".chat_completions_tool_choice_preset", "ChatCompletionsToolChoicePreset"
    )
    ChatCompletionsToolDefinition = _Later(
        __package__, ".chat_completions_tool_definition", "ChatCompletionsToolDefinition"
    )
    parse_chat_request_message = _Later(__package__, ".chat_request_message", "parse_chat_request_message")
    _reasoning_effort = _Later(__package__, ".reasoning_effort", "BY_VALUE")
    ReasoningEffort = _Later(__package__, ".reasoning_effort", "ReasoningEffort")
    UserSecurityContext = _Later(__package__, ".user_security_context", "UserSecurityContext")

if TYPE_CHECKING:
    from .chat_completions_response_format import ChatCompletionsResponseFormatAny
    from .chat_request_message import ChatRequestMessageAny
