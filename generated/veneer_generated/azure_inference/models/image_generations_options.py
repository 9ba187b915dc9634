# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, overload

from attr import define as _define

from ...types import Later as _Later
from ...types import MappingModel
from ...types import dump as _dump
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageGenerationsOptions(MappingModel):
    """What to draw, and how."""

    prompt: str
    """What to draw."""
    negative_prompt: str | None
    """What not to draw."""
    image_prompt: ImageGenerationPrompt | Mapping[str, Any] | None
    size: ImageGenerationPreset | str | ImageGenerationSize | Mapping[str, Any] | None
    output_format: str | None
    """`png` (when not given) or `jpg`."""
    quality: str | None
    """`standard` (when not given) or `hd`."""
    n: int | None
    """Number of images; 1 when not given."""
    model: str | None
    """Name of the model or deployment, where an endpoint serves several."""
    seed: int | None
    """Makes images repeatable where the model can."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "prompt": "prompt",
        "negative_prompt": "negative_prompt",
        "image_prompt": "image_prompt",
        "size": "size",
        "output_format": "output_format",
        "quality": "quality",
        "n": "n",
        "model": "model",
        "seed": "seed",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        prompt: str,
        negative_prompt: str | None = None,
        image_prompt: ImageGenerationPrompt | Mapping[str, Any] | None = None,
        size: ImageGenerationPreset | str | ImageGenerationSize | Mapping[str, Any] | None = None,
        output_format: str | None = None,
        quality: str | None = None,
        n: int | None = None,
        model: str | None = None,
        seed: int | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        prompt: Any = None,
        negative_prompt: Any = None,
        image_prompt: Any = None,
        size: Any = None,
        output_format: Any = None,
        quality: Any = None,
        n: Any = None,
        model: Any = None,
        seed: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.prompt = prompt
        self.negative_prompt = negative_prompt
        self.image_prompt = image_prompt
        self.size = size
        self.output_format = output_format
        self.quality = quality
        self.n = n
        self.model = model
        self.seed = seed
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        v: Any
        self.prompt = get("prompt")
        self.negative_prompt = get("negative_prompt")
        v = get("image_prompt")
        self.image_prompt = v if v is None else ImageGenerationPrompt.from_dict(v) if isinstance(v, dict) else v
        v = get("size")
        self.size = (
            v
            if v is None
            else _image_generation_preset.get(v, v)
            if v.__class__ is str
            else ImageGenerationSize.from_dict(v)
            if isinstance(v, dict)
            else v
        )
        self.output_format = get("output_format")
        self.quality = get("quality")
        self.n = get("n")
        self.model = get("model")
        self.seed = get("seed")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.prompt
        if v is not None:
            out["prompt"] = v
        v = self.negative_prompt
        if v is not None:
            out["negative_prompt"] = v
        v = self.image_prompt
        if v is not None:
            out["image_prompt"] = v.to_dict() if v.__class__ is ImageGenerationPrompt else _dump(v)
        v = self.size
        if v is not None:
            out["size"] = _dump(v)
        v = self.output_format
        if v is not None:
            out["output_format"] = v
        v = self.quality
        if v is not None:
            out["quality"] = v
        v = self.n
        if v is not None:
            out["n"] = v
        v = self.model
        if v is not None:
            out["model"] = v
        v = self.seed
        if v is not None:
            out["seed"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)


if TYPE_CHECKING:
    from .image_generation_preset import BY_VALUE as _image_generation_preset
    from .image_generation_preset import ImageGenerationPreset
    from .image_generation_prompt import ImageGenerationPrompt
    from .image_generation_size import ImageGenerationSize
else:
    _image_generation_preset = _Later(__package__, ".image_generation_preset", "BY_VALUE")
    ImageGenerationPreset = _Later(__package__, ".image_generation_preset", "ImageGenerationPreset")
    ImageGenerationPrompt = _Later(__package__, ".image_generation_prompt", "ImageGenerationPrompt")
    ImageGenerationSize = _Later(__package__, ".image_generation_size", "ImageGenerationSize")
