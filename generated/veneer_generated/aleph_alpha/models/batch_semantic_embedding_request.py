# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attr import define as _define

from ...types import JsonModel
from ...types import Later as _Later
from ...types import dump as _dump


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class BatchSemanticEmbeddingRequest(JsonModel):
    """Prompts to embed by their meaning."""

    prompts: Sequence[str | Sequence[PromptItem | Mapping[str, Any]]]
    """At most 100 prompts."""
    representation: SemanticRepresentation | str
    compress_to_size: int | None
    """Length of the vector: 128, or that of the model when not given."""
    normalize: bool | None
    """Give vectors of length 1."""
    contextual_control_threshold: float | None
    """Controls also apply to tokens that are as similar as this; only to those named when not given."""
    control_log_additive: bool | None
    """Whether controls add their logarithm to attention scores, or multiply them."""
    model: str | None
    """Name of the model."""
    hosting: str | None
    """Where the request may be processed: `aleph-alpha` for the vendor's own data centres; anywhere when not given."""
    tags: Sequence[str] | None
    """Internal to the vendor."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompts": "prompts",
        "representation": "representation",
        "compress_to_size": "compress_to_size",
        "normalize": "normalize",
        "contextual_control_threshold": "contextual_control_threshold",
        "control_log_additive": "control_log_additive",
        "model": "model",
        "hosting": "hosting",
        "tags": "tags",
    }

    def __init__(
        self,
        prompts: Sequence[str | Sequence[PromptItem | Mapping[str, Any]]],
        representation: SemanticRepresentation | str,
        compress_to_size: int | None = None,
        normalize: bool | None = False,
        contextual_control_threshold: float | None = None,
        control_log_additive: bool | None = True,
        *,
        model: str | None = None,
        hosting: str | None = None,
        tags: Sequence[str] | None = None,
    ) -> None:
        self.prompts = prompts
        self.representation = representation
        self.compress_to_size = compress_to_size
        self.normalize = normalize
        self.contextual_control_threshold = contextual_control_threshold
        self.control_log_additive = control_log_additive
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
        items: list[Any]
        v = get("prompts")
        if isinstance(v, list):
            items = []
            for x in v:
                items.append(
                    [parse_prompt_item(y) if isinstance(y, dict) else y for y in x] if isinstance(x, list) else x
                )
            v = items
        self.prompts = v
        v = get("representation")
        self.representation = _semantic_representation.get(v, v) if v.__class__ is str else v
        self.compress_to_size = get("compress_to_size")
        self.normalize = get("normalize")
        self.contextual_control_threshold = get("contextual_control_threshold")
        self.control_log_additive = get("control_log_additive")
        self.model = get("model")
        self.hosting = get("hosting")
        self.tags = get("tags")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompts
        if v is not None:
            out["prompts"] = [x if x.__class__ is str else _dump(x) for x in v] if v.__class__ is list else _dump(v)
        v = self.representation
        if v is not None:
            out["representation"] = v if v.__class__ is str else _dump(v)
        v = self.compress_to_size
        if v is not None:
            out["compress_to_size"] = v
        elif src is None:
            out["compress_to_size"] = None
        v = self.normalize
        if v is not None:
            out["normalize"] = v
        elif src is None:
            out["normalize"] = None
        v = self.contextual_control_threshold
        if v is not None:
            out["contextual_control_threshold"] = v
        elif src is None:
            out["contextual_control_threshold"] = None
        v = self.control_log_additive
        if v is not None:
            out["control_log_additive"] = v
        elif src is None:
            out["control_log_additive"] = None
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
    from .semantic_representation import BY_VALUE as _semantic_representation
    from .semantic_representation import SemanticRepresentation
else:
    parse_prompt_item = _Later(__package__, ".prompt_item", "parse_prompt_item")
    _semantic_representation = _Later(__package__, ".semantic_representation", "BY_VALUE")
    SemanticRepresentation = _Later(__package__, ".semantic_representation", "SemanticRepresentation")

if TYPE_CHECKING:
    from .prompt_item import PromptItem
