# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionRequest(JsonModel):
    """A prompt to complete, and how."""

    prompt: str | Sequence[PromptItem | Mapping[str, Any]]
    """A text, or texts, images and tokens in a row."""
    maximum_tokens: int | None
    """Limit of the completion in tokens; the context window when not given."""
    temperature: float | None
    """Randomness, 0 to 1."""
    top_k: int | None
    """Choose among so many tokens; 0: no limit."""
    top_p: float | None
    """Choose among tokens of this total probability; 0: no limit."""
    presence_penalty: float | None
    """For tokens that are there already."""
    frequency_penalty: float | None
    """For tokens by how often they are there."""
    repetition_penalties_include_prompt: bool | None
    """Whether tokens of the prompt count."""
    use_multiplicative_presence_penalty: bool | None
    penalty_bias: str | None
    """Tokens of this text are penalised as well."""
    penalty_exceptions: Sequence[str] | None
    """Texts that are not penalised."""
    penalty_exceptions_include_stop_sequences: bool | None
    """Whether stop sequences are not penalised either. The service's default: True."""
    best_of: int | None
    """Make so many and give the best; above `n`, at most 100; not in streams."""
    n: int | None
    """Number of completions."""
    logit_bias: Mapping[str, float] | None
    """Bias by token id."""
    log_probs: int | None
    """Log probabilities of so many tokens, at most 20; 0: only of the one that was chosen."""
    stop_sequences: Sequence[str] | None
    """Texts that end the completion."""
    tokens: bool | None
    """Also give the tokens."""
    disable_optimizations: bool | None
    """Leave prompt and completion as they are."""
    minimum_tokens: int | None
    """No end of text before so many tokens."""
    echo: bool | None
    """Repeat the prompt in the completion."""
    use_multiplicative_frequency_penalty: bool | None
    sequence_penalty: float | None
    """For sequences of tokens that are there already."""
    sequence_penalty_min_length: int | None
    """Tokens of a sequence that counts, at least 2."""
    use_multiplicative_sequence_penalty: bool | None
    completion_bias_inclusion: Sequence[str] | None
    """Only these texts may be generated."""
    completion_bias_inclusion_first_token_only: bool | None
    completion_bias_exclusion: Sequence[str] | None
    """These texts must not be generated."""
    completion_bias_exclusion_first_token_only: bool | None
    contextual_control_threshold: float | None
    """Controls also apply to tokens that are as similar as this; only to those named when not given."""
    control_log_additive: bool | None
    """Whether controls add their logarithm to attention scores, or multiply them."""
    repetition_penalties_include_completion: bool | None
    """Whether tokens of the completion count."""
    raw_completion: bool | None
    """Also give the completion before optimizations."""
    steering_concepts: Sequence[str] | None
    """Ids of steering concepts; at most one."""
    stream: bool | None
    """Give events while the completion is made."""
    model: str | None
    """Name of the model."""
    hosting: str | None
    """Where the request may be processed: `aleph-alpha` for the vendor's own data centres; anywhere when not given."""
    tags: Sequence[str] | None
    """Internal to the vendor."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt": "prompt",
        "maximum_tokens": "maximum_tokens",
        "temperature": "temperature",
        "top_k": "top_k",
        "top_p": "top_p",
        "presence_penalty": "presence_penalty",
        "frequency_penalty": "frequency_penalty",
        "repetition_penalties_include_prompt": "repetition_penalties_include_prompt",
        "use_multiplicative_presence_penalty": "use_multiplicative_presence_penalty",
        "penalty_bias": "penalty_bias",
        "penalty_exceptions": "penalty_exceptions",
        "penalty_exceptions_include_stop_sequences": "penalty_exceptions_include_stop_sequences",
        "best_of": "best_of",
        "n": "n",
        "logit_bias": "logit_bias",
        "log_probs": "log_probs",
        "stop_sequences": "stop_sequences",
        "tokens": "tokens",
        "disable_optimizations": "disable_optimizations",
        "minimum_tokens": "minimum_tokens",
        "echo": "echo",
        "use_multiplicative_frequency_penalty": "use_multiplicative_frequency_penalty",
        "sequence_penalty": "sequence_penalty",
        "sequence_penalty_min_length": "sequence_penalty_min_length",
        "use_multiplicative_sequence_penalty": "use_multiplicative_sequence_penalty",
        "completion_bias_inclusion": "completion_bias_inclusion",
        "completion_bias_inclusion_first_token_only": "completion_bias_inclusion_first_token_only",
        "completion_bias_exclusion": "completion_bias_exclusion",
        "completion_bias_exclusion_first_token_only": "completion_bias_exclusion_first_token_only",
        "contextual_control_threshold": "contextual_control_threshold",
        "control_log_additive": "control_log_additive",
        "repetition_penalties_include_completion": "repetition_penalties_include_completion",
        "raw_completion": "raw_completion",
        "steering_concepts": "steering_concepts",
        "stream": "stream",
        "model": "model",
        "hosting": "hosting",
        "tags": "tags",
    }

    def __init__(
        self,
        prompt: str | Sequence[PromptItem | Mapping[str, Any]],
        maximum_tokens: int | None = None,
        temperature: float | None = 0.0,
        top_k: int | None = 0,
        top_p: float | None = 0.0,
        presence_penalty: float | None = 0.0,
        frequency_penalty: float | None = 0.0,
        repetition_penalties_include_prompt: bool | None = False,
        use_multiplicative_presence_penalty: bool | None = False,
        penalty_bias: str | None = None,
        penalty_exceptions: Sequence[str] | None = None,
        penalty_exceptions_include_stop_sequences: bool | None = None,
        best_of: int | None = None,
        n: int | None = 1,
        logit_bias: Mapping[str, float] | None = None,
        log_probs: int | None = None,
        stop_sequences: Sequence[str] | None = None,
        tokens: bool | None = False,
        disable_optimizations: bool | None = False,
        minimum_tokens: int | None = 0,
        echo: bool | None = False,
        use_multiplicative_frequency_penalty: bool | None = False,
        sequence_penalty: float | None = 0.0,
        sequence_penalty_min_length: int | None = 2,
        use_multiplicative_sequence_penalty: bool | None = False,
        completion_bias_inclusion: Sequence[str] | None = None,
        completion_bias_inclusion_first_token_only: bool | None = False,
        completion_bias_exclusion: Sequence[str] | None = None,
        completion_bias_exclusion_first_token_only: bool | None = False,
        contextual_control_threshold: float | None = None,
        control_log_additive: bool | None = True,
        repetition_penalties_include_completion: bool | None = True,
        raw_completion: bool | None = False,
        steering_concepts: Sequence[str] | None = None,
        *,
        stream: bool | None = None,
        model: str | None = None,
        hosting: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        self.prompt = prompt
        self.maximum_tokens = maximum_tokens
        self.temperature = temperature
        self.top_k = top_k
        self.top_p = top_p
        self.presence_penalty = presence_penalty
        self.frequency_penalty = frequency_penalty
        self.repetition_penalties_include_prompt = repetition_penalties_include_prompt
        self.use_multiplicative_presence_penalty = use_multiplicative_presence_penalty
        self.penalty_bias = penalty_bias
        self.penalty_exceptions = penalty_exceptions
        self.penalty_exceptions_include_stop_sequences = penalty_exceptions_include_stop_sequences
        self.best_of = best_of
        self.n = n
        self.logit_bias = logit_bias
        self.log_probs = log_probs
        self.stop_sequences = stop_sequences
        self.tokens = tokens
        self.disable_optimizations = disable_optimizations
        self.minimum_tokens = minimum_tokens
        self.echo = echo
        self.use_multiplicative_frequency_penalty = use_multiplicative_frequency_penalty
        self.sequence_penalty = sequence_penalty
        self.sequence_penalty_min_length = sequence_penalty_min_length
        self.use_multiplicative_sequence_penalty = use_multiplicative_sequence_penalty
        self.completion_bias_inclusion = completion_bias_inclusion
        self.completion_bias_inclusion_first_token_only = completion_bias_inclusion_first_token_only
        self.completion_bias_exclusion = completion_bias_exclusion
        self.completion_bias_exclusion_first_token_only = completion_bias_exclusion_first_token_only
        self.contextual_control_threshold = contextual_control_threshold
        self.control_log_additive = control_log_additive
        self.repetition_penalties_include_completion = repetition_penalties_include_completion
        self.raw_completion = raw_completion
        self.steering_concepts = steering_concepts
        self.stream = stream
        self.model = model
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
        v = get("prompt")
        self.prompt = [parse_prompt_item(x) if isinstance(x, dict) else x for x in v] if isinstance(v, list) else v
        self.maximum_tokens = get("maximum_tokens")
        self.temperature = get("temperature")
        self.top_k = get("top_k")
        self.top_p = get("top_p")
        self.presence_penalty = get("presence_penalty")
        self.frequency_penalty = get("frequency_penalty")
        self.repetition_penalties_include_prompt = get("repetition_penalties_include_prompt")
        self.use_multiplicative_presence_penalty = get("use_multiplicative_presence_penalty")
        self.penalty_bias = get("penalty_bias")
        self.penalty_exceptions = get("penalty_exceptions")
        self.penalty_exceptions_include_stop_sequences = get("penalty_exceptions_include_stop_sequences")
        self.best_of = get("best_of")
        self.n = get("n")
        self.logit_bias = get("logit_bias")
        self.log_probs = get("log_probs")
        self.stop_sequences = get("stop_sequences")
        self.tokens = get("tokens")
        self.disable_optimizations = get("disable_optimizations")
        self.minimum_tokens = get("minimum_tokens")
        self.echo = get("echo")
        self.use_multiplicative_frequency_penalty = get("use_multiplicative_frequency_penalty")
        self.sequence_penalty = get("sequence_penalty")
        self.sequence_penalty_min_length = get("sequence_penalty_min_length")
        self.use_multiplicative_sequence_penalty = get("use_multiplicative_sequence_penalty")
        self.completion_bias_inclusion = get("completion_bias_inclusion")
        self.completion_bias_inclusion_first_token_only = get("completion_bias_inclusion_first_token_only")
        self.completion_bias_exclusion = get("completion_bias_exclusion")
        self.completion_bias_exclusion_first_token_only = get("completion_bias_exclusion_first_token_only")
        self.contextual_control_threshold = get("contextual_control_threshold")
        self.control_log_additive = get("control_log_additive")
        self.repetition_penalties_include_completion = get("repetition_penalties_include_completion")
        self.raw_completion = get("raw_completion")
        self.steering_concepts = get("steering_concepts")
        self.stream = get("stream")
        self.model = get("model")
        self.hosting = get("hosting")
        self.tags = get("tags")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompt
        if v is not None:
            out["prompt"] = v if v.__class__ is str else _dump(v)
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
        v = self.presence_penalty
        if v is not None:
            out["presence_penalty"] = v
        v = self.frequency_penalty
        if v is not None:
            out["frequency_penalty"] = v
        v = self.repetition_penalties_include_prompt
        if v is not None:
            out["repetition_penalties_include_prompt"] = v
        v = self.use_multiplicative_presence_penalty
        if v is not None:
            out["use_multiplicative_presence_penalty"] = v
        v = self.penalty_bias
        if v is not None:
            out["penalty_bias"] = v
        v = self.penalty_exceptions
        if v is not None:
            out["penalty_exceptions"] = v if v.__class__ is list else _dump(v)
        v = self.penalty_exceptions_include_stop_sequences
        if v is not None:
            out["penalty_exceptions_include_stop_sequences"] = v
        v = self.best_of
        if v is not None:
            out["best_of"] = v
        v = self.n
        if v is not None:
            out["n"] = v
        v = self.logit_bias
        if v is not None:
            out["logit_bias"] = v if v.__class__ is dict else _dump(v)
        v = self.log_probs
        if v is not None:
            out["log_probs"] = v
        v = self.stop_sequences
        if v is not None:
            out["stop_sequences"] = v if v.__class__ is list else _dump(v)
        v = self.tokens
        if v is not None:
            out["tokens"] = v
        v = self.disable_optimizations
        if v is not None:
            out["disable_optimizations"] = v
        v = self.minimum_tokens
        if v is not None:
            out["minimum_tokens"] = v
        v = self.echo
        if v is not None:
            out["echo"] = v
        v = self.use_multiplicative_frequency_penalty
        if v is not None:
            out["use_multiplicative_frequency_penalty"] = v
        v = self.sequence_penalty
        if v is not None:
            out["sequence_penalty"] = v
        v = self.sequence_penalty_min_length
        if v is not None:
            out["sequence_penalty_min_length"] = v
        v = self.use_multiplicative_sequence_penalty
        if v is not None:
            out["use_multiplicative_sequence_penalty"] = v
        v = self.completion_bias_inclusion
        if v is not None:
            out["completion_bias_inclusion"] = v if v.__class__ is list else _dump(v)
        v = self.completion_bias_inclusion_first_token_only
        if v is not None:
            out["completion_bias_inclusion_first_token_only"] = v
        v = self.completion_bias_exclusion
        if v is not None:
            out["completion_bias_exclusion"] = v if v.__class__ is list else _dump(v)
        v = self.completion_bias_exclusion_first_token_only
        if v is not None:
            out["completion_bias_exclusion_first_token_only"] = v
        v = self.contextual_control_threshold
        if v is not None:
            out["contextual_control_threshold"] = v
        v = self.control_log_additive
        if v is not None:
            out["control_log_additive"] = v
        v = self.repetition_penalties_include_completion
        if v is not None:
            out["repetition_penalties_include_completion"] = v
        v = self.raw_completion
        if v is not None:
            out["raw_completion"] = v
        v = self.steering_concepts
        if v is not None:
            out["steering_concepts"] = v if v.__class__ is list else _dump(v)
        v = self.stream
        if v is not None:
            out["stream"] = v
        v = self.model
        if v is not None:
            out["model"] = v
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
    from .prompt_item import parse_prompt_item
else:
    parse_prompt_item = _Later(__package__, ".prompt_item", "parse_prompt_item")

if TYPE_CHECKING:
    from .prompt_item import PromptItem
