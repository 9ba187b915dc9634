"""Explanations: what in a prompt a completion comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, Self, cast

from veneer_generated.aleph_alpha import models
from veneer_generated.aleph_alpha.constants import CUSTOM_GRANULARITY
from veneer_generated.aleph_alpha.models import (
    ControlTokenOverlap,
    ExplanationPostprocessing,
    PromptGranularity,
    TargetGranularity,
    TargetScore,
    TextScore,
)
from veneer_generated.types import JsonModel

from .prompt import Image, Prompt, Text

__all__ = [
    "CustomGranularity",
    "Explanation",
    "ExplanationPostprocessing",
    "ExplanationRequest",
    "ExplanationResponse",
    "ImagePromptItemExplanation",
    "ImageScore",
    "PromptGranularity",
    "TargetGranularity",
    "TargetPromptItemExplanation",
    "TargetScore",
    "TargetScoreWithRaw",
    "TextPromptItemExplanation",
    "TextScore",
    "TextScoreWithRaw",
    "TokenPromptItemExplanation",
    "TokenScore",
]


class CustomGranularity(models.Granularity):
    """Pieces of the prompt that a delimiter parts."""

    __slots__ = ()

    def __init__(self, delimiter: str) -> None:
        super().__init__(type=CUSTOM_GRANULARITY, delimiter=delimiter)


class ExplanationRequest(models.ExplanationRequest):
    """A prompt and the completion (`target`) that is to be explained.

    `prompt_granularity` is a PromptGranularity, its name, or a CustomGranularity; about thirty pieces when not given.
    """

    __slots__ = ()

    def __init__(
        self,
        prompt: Prompt | str,
        target: str,
        contextual_control_threshold: float | None = None,
        control_factor: float | None = None,
        control_token_overlap: ControlTokenOverlap | str | None = None,
        control_log_additive: bool | None = None,
        prompt_granularity: PromptGranularity | str | models.Granularity | None = None,
        target_granularity: TargetGranularity | str | None = None,
        postprocessing: ExplanationPostprocessing | str | None = None,
        normalize: bool | None = None,
        *,
        model: str | None = None,
    ) -> None:
        if isinstance(prompt_granularity, str):
            prompt_granularity = models.Granularity(type=str(getattr(prompt_granularity, "value", prompt_granularity)))
        super().__init__(
            prompt=prompt,
            target=target,
            contextual_control_threshold=contextual_control_threshold,
            control_factor=control_factor,
            control_token_overlap=control_token_overlap,
            control_log_additive=control_log_additive,
            prompt_granularity=prompt_granularity,
            target_granularity=target_granularity,
            postprocessing=postprocessing,
            normalize=normalize,
            model=model,
        )


class TextScoreWithRaw(TextScore):
    """The score of a piece of text, and the piece."""

    __slots__ = ("text",)
    _FIELDS: ClassVar[Mapping[str, str]] = dict(TextScore._FIELDS, text="text")

    text: str

    def __init__(self, start: int, length: int, score: float, text: str) -> None:
        super().__init__(start, length, score)
        self.text = text

    @classmethod
    def from_text_score(cls, score: TextScore, prompt: Text) -> Self:
        """Of a score and the text that it is about."""
        return cls(score.start, score.length, score.score, _piece(prompt.text, score))


class TargetScoreWithRaw(TargetScore):
    """The score of a piece of the target, and the piece."""

    __slots__ = ("text",)
    _FIELDS: ClassVar[Mapping[str, str]] = dict(TargetScore._FIELDS, text="text")

    text: str

    def __init__(self, start: int, length: int, score: float, text: str) -> None:
        super().__init__(start, length, score)
        self.text = text

    @classmethod
    def from_target_score(cls, score: TargetScore, target: str) -> Self:
        """Of a score and the target that it is about."""
        return cls(score.start, score.length, score.score, _piece(target, score))


def _piece(text: str, score: TextScore | TargetScore) -> str:
    return text[score.start : score.start + score.length]


class ImageScore(models.ImageScore):
    """The score of a piece of an image: 0 to 1 of the whole image, or pixels after `in_pixels`."""

    __slots__ = ()

    def __init__(self, left: float, top: float, width: float, height: float, score: float) -> None:
        super().__init__(rect=models.Rect(left, top, width, height), score=score)

    @property
    def left(self) -> float:
        """Left edge."""
        return self.rect.left

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.rect.top

    @property
    def width(self) -> float:
        """Width."""
        return self.rect.width

    @property
    def height(self) -> float:
        """Height."""
        return self.rect.height


class TokenScore(float):
    """The score of a token: a number, as the service sends it."""

    def __new__(cls, score: float) -> Self:
        """`score` may be given by name."""
        return super().__new__(cls, score)

    @classmethod
    def from_json(cls, json: float) -> Self:
        """Of a number."""
        return cls(json)

    @property
    def score(self) -> float:
        """The number."""
        return float(self)

    def __repr__(self) -> str:
        return f"TokenScore({super().__repr__()})"


class TextPromptItemExplanation(models.TextPromptItemExplanation):
    """The scores of a text in the prompt."""

    __slots__ = ()

    def with_text(self, prompt: Text) -> Self:
        """The same with the pieces of the text."""
        return type(self)([_raw(score, prompt) for score in self.scores])


def _raw(score: TextScore, prompt: Text) -> TextScore:
    return score if isinstance(score, TextScoreWithRaw) else TextScoreWithRaw.from_text_score(score, prompt)


class TargetPromptItemExplanation(models.TargetPromptItemExplanation):
    """The scores of what comes before a piece of the target."""

    __slots__ = ()

    def with_text(self, prompt: str) -> Self:
        """The same with the pieces of the target."""
        return type(self)([_raw_target(score, prompt) for score in self.scores])


def _raw_target(score: TargetScore, target: str) -> TargetScore:
    return score if isinstance(score, TargetScoreWithRaw) else TargetScoreWithRaw.from_target_score(score, target)


class ImagePromptItemExplanation(models.ImagePromptItemExplanation):
    """The scores of an image in the prompt."""

    __slots__ = ()

    scores: list[ImageScore]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # its form

    def __init__(self, scores: Sequence[ImageScore]) -> None:
        super().__init__(list(scores))

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """See `Model.from_dict`."""
        self = super().from_dict(src)
        self.scores = [ImageScore.from_dict(score.to_dict()) for score in self.scores or ()]
        return self

    def in_pixels(self, prompt_item: object) -> Self:
        """The same in pixels of the image, whole ones; raises ValueError where the item is no image."""
        if not isinstance(prompt_item, Image):
            raise ValueError(f"{type(prompt_item).__name__} is no Image; give the prompt that was explained")
        width, height = prompt_item.dimensions()
        return type(self)([_in_pixels(score, width, height) for score in self.scores])


def _in_pixels(score: ImageScore, width: int, height: int) -> ImageScore:
    return ImageScore(
        left=int(score.left * width),
        top=int(score.top * height),
        width=int(score.width * width),
        height=int(score.height * height),
        score=score.score,
    )


class TokenPromptItemExplanation(models.TokenPromptItemExplanation):
    """The scores of tokens in the prompt, one for each."""

    __slots__ = ()

    scores: list[TokenScore]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # its form

    def __init__(self, scores: Sequence[TokenScore]) -> None:
        super().__init__(list(scores))

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """See `Model.from_dict`."""
        self = super().from_dict(src)
        self.scores = [TokenScore(score) for score in self.scores or ()]
        return self


Item = TextPromptItemExplanation | TargetPromptItemExplanation | ImagePromptItemExplanation | TokenPromptItemExplanation
_FORMS: dict[type, Any] = {
    models.TextPromptItemExplanation: TextPromptItemExplanation,
    models.TargetPromptItemExplanation: TargetPromptItemExplanation,
    models.ImagePromptItemExplanation: ImagePromptItemExplanation,
    models.TokenPromptItemExplanation: TokenPromptItemExplanation,
}


class Explanation(models.Explanation):
    """What the target, or a token of it, comes from: one item for each of the prompt, the last one for the target."""

    __slots__ = ()

    items: list[Item]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]  # their forms

    def __init__(self, target: str, items: Sequence[Item]) -> None:
        super().__init__(target, list(items))

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """See `Model.from_dict`."""
        self = super().from_dict(src)
        self.items = [_form(item) for item in self.items or ()]
        return self

    def with_image_prompt_items_in_pixels(self, prompt: Prompt) -> Self:
        """The same, images in pixels."""
        items = [
            item.in_pixels(prompt[place]) if isinstance(item, ImagePromptItemExplanation) else item
            for place, item in enumerate(self.items)
        ]
        return type(self)(self.target, items)

    def with_text_from_prompt(self, prompt: Prompt, target: str) -> Self:
        """The same, texts with their pieces."""
        return type(self)(
            self.target, [_with_text(item, place, prompt, target) for place, item in enumerate(self.items)]
        )


def _form(item: Any) -> Any:
    form = _FORMS.get(item.__class__)
    return form.from_dict(cast("JsonModel", item).to_dict()) if form else item


def _with_text(item: Item, place: int, prompt: Prompt, target: str) -> Item:
    if isinstance(item, TargetPromptItemExplanation):
        return item.with_text(target)
    source = prompt[place] if place < len(prompt) else None
    if isinstance(item, TextPromptItemExplanation) and isinstance(source, Text):
        return item.with_text(source)
    return item


class ExplanationResponse(models.ExplanationResponse):
    """What a completion comes from: one explanation, or one for each token of the target."""

    __slots__ = ()

    explanations: list[Explanation]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    def __init__(self, model_version: str, explanations: Iterable[Explanation]) -> None:
        super().__init__(model_version, list(explanations))

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """See `Model.from_dict`."""
        self = super().from_dict(src)
        self.explanations = [Explanation.from_dict(one.to_dict()) for one in self.explanations or ()]
        return self

    def with_image_prompt_items_in_pixels(self, prompt: Prompt) -> Self:
        """The same, images in pixels of those of the prompt."""
        return type(self)(self.model_version, [e.with_image_prompt_items_in_pixels(prompt) for e in self.explanations])

    def with_text_from_prompt(self, request: models.ExplanationRequest) -> Self:
        """The same, texts with the pieces of the request's prompt and target that they are about."""
        prompt = request.prompt if isinstance(request.prompt, Prompt) else Prompt(request.prompt)
        found = [e.with_text_from_prompt(prompt, request.target or "") for e in self.explanations]
        return type(self)(self.model_version, found)
