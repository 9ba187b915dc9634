# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, overload

from attr import define as _define

from ...types import MappingModel
from ...types import is_data as _is_data


@_define(init=False, eq=False, repr=False, match_args=False, getstate_setstate=False)
class ImageGenerationItem(MappingModel):
    """One image."""

    image: str | None
    """The image as base64."""
    seed: int | None
    b64_json: str | None
    """The image as base64, from OpenAI-compatible servers."""
    url: str | None
    """Where the image is, from OpenAI-compatible servers."""
    revised_prompt: str | None
    """What was drawn in the end."""

    _FIELDS: ClassVar[Mapping[str, str]] = {
        "image": "image",
        "seed": "seed",
        "b64_json": "b64_json",
        "url": "url",
        "revised_prompt": "revised_prompt",
    }

    @overload
    def __init__(self, mapping: Mapping[str, Any], /) -> None: ...
    @overload
    def __init__(
        self,
        *,
        image: str | None = None,
        seed: int | None = None,
        b64_json: str | None = None,
        url: str | None = None,
        revised_prompt: str | None = None,
    ) -> None: ...
    def __init__(
        self,
        _mapping: Any = None,
        *,
        image: Any = None,
        seed: Any = None,
        b64_json: Any = None,
        url: Any = None,
        revised_prompt: Any = None,
    ) -> None:
        if _is_data(_mapping):
            self._take(_mapping)
            return
        self.image = image
        self.seed = seed
        self.b64_json = b64_json
        self.url = url
        self.revised_prompt = revised_prompt
        self._source = None
        self._extra = None

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._source = src
        self._extra = None
        get: Any = src.get
        self.image = get("image")
        self.seed = get("seed")
        self.b64_json = get("b64_json")
        self.url = get("url")
        self.revised_prompt = get("revised_prompt")
        return self

    def to_dict(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        src = self._source
        v: Any
        v = self.image
        if v is not None:
            out["image"] = v
        v = self.seed
        if v is not None:
            out["seed"] = v
        v = self.b64_json
        if v is not None:
            out["b64_json"] = v
        v = self.url
        if v is not None:
            out["url"] = v
        v = self.revised_prompt
        if v is not None:
            out["revised_prompt"] = v
        if self._extra is None and (src is None or out.keys() >= src.keys()):
            return out
        return self._complete(out)
