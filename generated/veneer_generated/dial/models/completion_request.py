# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...dumps import DumpModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class CompletionRequest(DumpModel):
    """A text to go on with, and how."""

    model: str | None
    """Not needed; the deployment is named by the URL."""
    prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """A text, texts, or the numbers of tokens."""
    stream: bool | None
    """Send the answer in chunks while it is made."""
    stream_options: StreamOptions | Mapping[str, Any] | None
    suffix: str | None
    """What comes after the completion."""
    max_tokens: int | None
    """Limit of the completion in tokens."""
    temperature: float | None
    """Randomness, 0 to 2."""
    top_p: float | None
    n: int | None
    """Completions of each prompt."""
    logprobs: int | None
    """Send the probabilities of so many tokens, 0 to 5."""
    echo: bool | None
    """Repeat the prompt."""
    stop: str | Sequence[str] | None
    """Texts before which the completion ends."""
    presence_penalty: float | None
    frequency_penalty: float | None
    best_of: int | None
    logit_bias: Mapping[str, float] | None
    seed: int | None
    user: str | None
    """The end user."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "model": "model",
        "prompt": "prompt",
        "stream": "stream",
        "stream_options": "stream_options",
        "suffix": "suffix",
        "max_tokens": "max_tokens",
        "temperature": "temperature",
        "top_p": "top_p",
        "n": "n",
        "logprobs": "logprobs",
        "echo": "echo",
        "stop": "stop",
        "presence_penalty": "presence_penalty",
        "frequency_penalty": "frequency_penalty",
        "best_of": "best_of",
        "logit_bias": "logit_bias",
        "seed": "seed",
        "user": "user",
    }

    def __init__(
        self,
        *,
        model: str | None = None,
        prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]],
        stream: bool | None = None,
        stream_options: StreamOptions | Mapping[str, Any] | None = None,
        suffix: str | None = None,
        max_tokens: int | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        logprobs: int | None = None,
        echo: bool | None = None,
        stop: str | Sequence[str] | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        seed: int | None = None,
        user: str | None = None,
    ) -> None:
        self.model = model
        self.prompt = prompt
        self.stream = stream
        self.stream_options = stream_options
        self.suffix = suffix
        self.max_tokens = max_tokens
        self.temperature = temperature
        self.top_p = top_p
        self.n = n
        self.logprobs = logprobs
        self.echo = echo
        self.stop = stop
        self.presence_penalty = presence_penalty
        self.frequency_penalty = frequency_penalty
        self.best_of = best_of
        self.logit_bias = logit_bias
        self.seed = seed
        self.user = user
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.model = get("model")
        self.prompt = get("prompt")
        self.stream = get("stream")
        v = get("stream_options")
        self.stream_options = v if v is None else StreamOptions.from_dict(v) if isinstance(v, dict) else v
        self.suffix = get("suffix")
        self.max_tokens = get("max_tokens")
        self.temperature = get("temperature")
        self.top_p = get("top_p")
        self.n = get("n")
        self.logprobs = get("logprobs")
        self.echo = get("echo")
        self.stop = get("stop")
        self.presence_penalty = get("presence_penalty")
        self.frequency_penalty = get("frequency_penalty")
        self.best_of = get("best_of")
        self.logit_bias = get("logit_bias")
        self.seed = get("seed")
        self.user = get("user")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.prompt
        if v is not None:
            out["prompt"] = v if v.__class__ is str else _dump(v)
        v = self.stream
        if v is not None:
            out["stream"] = v
        v = self.stream_options
        if v is not None:
            out["stream_options"] = v.to_dict() if v.__class__ is StreamOptions else _dump(v)
        v = self.suffix
        if v is not None:
            out["suffix"] = v
        v = self.max_tokens
        if v is not None:
            out["max_tokens"] = v
        v = self.temperature
        if v is not None:
            out["temperature"] = v
        v = self.top_p
        if v is not None:
            out["top_p"] = v
        v = self.n
        if v is not None:
            out["n"] = v
        v = self.logprobs
        if v is not None:
            out["logprobs"] = v
        v = self.echo
        if v is not None:
            out["echo"] = v
        v = self.stop
        if v is not None:
            out["stop"] = v if v.__class__ is str else _dump(v)
        v = self.presence_penalty
        if v is not None:
            out["presence_penalty"] = v
        v = self.frequency_penalty
        if v is not None:
            out["frequency_penalty"] = v
        v = self.best_of
        if v is not None:
            out["best_of"] = v
        v = self.logit_bias
        if v is not None:
            out["logit_bias"] = v if v.__class__ is dict else _dump(v)
        v = self.seed
        if v is not None:
            out["seed"] = v
        v = self.user
        if v is not None:
            out["user"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .stream_options import StreamOptions
else:
    StreamOptions = _Later(__package__, ".stream_options", "StreamOptions")
