# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ExplanationRequest(JsonModel):
    """A prompt and the completion that is to be explained."""

    prompt: str | Sequence[PromptItem | Mapping[str, Any]]
    """A text, or texts, images and tokens in a row."""
    target: str
    """The completion."""
    contextual_control_threshold: float | None
    """Controls also apply to tokens that are as similar as this; only to those named when not given."""
    control_token_overlap: ControlTokenOverlap | str | None
    postprocessing: ExplanationPostprocessing | str | None
    control_log_additive: bool | None
    """Whether controls add their logarithm to attention scores, or multiply them. The service's default: True."""
    prompt_granularity: Granularity | Mapping[str, Any] | None
    """Pieces of the prompt that get a score each; about thirty when not given."""
    target_granularity: TargetGranularity | str | None
    normalize: bool | None
    """Give scores from 0 to 1. The service's default: False."""
    control_factor: float | None
    """How far the attention to each piece is lowered. The service's default: 0.1."""
    model: str | None
    """Name of the model."""
    hosting: str | None
    """Where the request may be processed: `aleph-alpha` for the vendor's own data centres; anywhere when not given."""
    tags: Sequence[str] | None
    """Internal to the vendor."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt": "prompt",
        "target": "target",
        "contextual_control_threshold": "contextual_control_threshold",
        "control_token_overlap": "control_token_overlap",
        "postprocessing": "postprocessing",
        "control_log_additive": "control_log_additive",
        "prompt_granularity": "prompt_granularity",
        "target_granularity": "target_granularity",
        "normalize": "normalize",
        "control_factor": "control_factor",
        "model": "model",
        "hosting": "hosting",
        "tags": "tags",
    }

    def __init__(
        self,
        *,
        prompt: str | Sequence[PromptItem | Mapping[str, Any]],
        target: str,
        contextual_control_threshold: float | None = None,
        control_token_overlap: ControlTokenOverlap | str | None = None,
        postprocessing: ExplanationPostprocessing | str | None = None,
        control_log_additive: bool | None = None,
        prompt_granularity: Granularity | Mapping[str, Any] | None = None,
        target_granularity: TargetGranularity | str | None = None,
        normalize: bool | None = None,
        control_factor: float | None = None,
        model: str | None = None,
        hosting: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        self.prompt = prompt
        self.target = target
        self.contextual_control_threshold = contextual_control_threshold
        self.control_token_overlap = control_token_overlap
        self.postprocessing = postprocessing
        self.control_log_additive = control_log_additive
        self.prompt_granularity = prompt_granularity
        self.target_granularity = target_granularity
        self.normalize = normalize
        self.control_factor = control_factor
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
        self.target = get("target")
        self.contextual_control_threshold = get("contextual_control_threshold")
        v = get("control_token_overlap")
        self.control_token_overlap = _control_token_overlap.get(v, v) if v.__class__ is str else v
        v = get("postprocessing")
        self.postprocessing = _explanation_postprocessing.get(v, v) if v.__class__ is str else v
        self.control_log_additive = get("control_log_additive")
        v = get("prompt_granularity")
        self.prompt_granularity = v if v is None else Granularity.from_dict(v) if isinstance(v, dict) else v
        v = get("target_granularity")
        self.target_granularity = _target_granularity.get(v, v) if v.__class__ is str else v
        self.normalize = get("normalize")
        self.control_factor = get("control_factor")
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
        v = self.target
        if v is not None:
            out["target"] = v
        v = self.contextual_control_threshold
        if v is not None:
            out["contextual_control_threshold"] = v
        v = self.control_token_overlap
        if v is not None:
            out["control_token_overlap"] = v if v.__class__ is str else _dump(v)
        v = self.postprocessing
        if v is not None:
            out["postprocessing"] = v if v.__class__ is str else _dump(v)
        v = self.control_log_additive
        if v is not None:
            out["control_log_additive"] = v
        v = self.prompt_granularity
        if v is not None:
            out["prompt_granularity"] = v.to_dict() if v.__class__ is Granularity else _dump(v)
        v = self.target_granularity
        if v is not None:
            out["target_granularity"] = v if v.__class__ is str else _dump(v)
        v = self.normalize
        if v is not None:
            out["normalize"] = v
        v = self.control_factor
        if v is not None:
            out["control_factor"] = v
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
    from .control_token_overlap import BY_VALUE as _control_token_overlap
    from .control_token_overlap import ControlTokenOverlap
    from .explanation_postprocessing import BY_VALUE as _explanation_postprocessing
    from .explanation_postprocessing import ExplanationPostprocessing
    from .granularity import Granularity
    from .prompt_item import parse_prompt_item
    from .target_granularity import BY_VALUE as _target_granularity
    from .target_granularity import TargetGranularity
else:
    _control_token_overlap = _Later(__package__, ".control_token_overlap", "BY_VALUE")
    ControlTokenOverlap = _Later(__package__, ".control_token_overlap", "ControlTokenOverlap")
    _explanation_postprocessing = _Later(__package__, ".explanation_postprocessing", "BY_VALUE")
    ExplanationPostprocessing = _Later(__package__, ".explanation_postprocessing", "ExplanationPostprocessing")
    Granularity = _Later(__package__, ".granularity", "Granularity")
    parse_prompt_item = _Later(__package__, ".prompt_item", "parse_prompt_item")
    _target_granularity = _Later(__package__, ".target_granularity", "BY_VALUE")
    TargetGranularity = _Later(__package__, ".target_granularity", "TargetGranularity")

if TYPE_CHECKING:
    from .prompt_item import PromptItem
