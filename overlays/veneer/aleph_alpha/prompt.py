"""Prompts: texts, images and tokens in a row, and controls of the attention that parts of them get.

    Prompt([Image.from_file("chart.png"), Text.from_text("What trend does this chart show?")])

A prompt is the array that goes out. What it consists of are the generated models with the names and constructors that
aleph-alpha-client's users know.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeGuard, cast
from urllib.parse import urlsplit

from veneer_generated.aleph_alpha import models
from veneer_generated.aleph_alpha.models import ControlTokenOverlap, TextControl
from veneer_generated.aleph_alpha.models.prompt_item import parse_prompt_item
from veneer_generated.types import dump

from .._runtime.shapes import is_array
from . import _images

if TYPE_CHECKING:
    from veneer_generated.aleph_alpha.models import ImagePromptItem, TextPromptItem, TokenIdsPromptItem

__all__ = [
    "ControlTokenOverlap",
    "Cropping",
    "Image",
    "ImageControl",
    "Prompt",
    "PromptItem",
    "Text",
    "TextControl",
    "TokenControl",
    "Tokens",
]

UNUSABLE = "The item in the prompt is not valid. Try either a string or an Image."
"""What aleph-alpha-client says, word by word: there is code that compares it."""


class TokenControl(models.TokenControl):
    """Raises (`factor` above 1) or lowers the attention to the token at `pos`."""

    __slots__ = ()

    def __init__(self, pos: int, factor: float) -> None:
        super().__init__(pos, factor)

    @property
    def pos(self) -> int:
        """Place of the token."""
        return self.index


class ImageControl(models.ImageControl):
    """Raises (`factor` above 1) or lowers the attention to a part of an image; 0 to 1, of the whole image."""

    __slots__ = ()

    def __init__(
        self,
        left: float,
        top: float,
        width: float,
        height: float,
        factor: float,
        token_overlap: ControlTokenOverlap | str | None = None,
    ) -> None:
        super().__init__(rect=models.Rect(left, top, width, height), factor=factor, token_overlap=token_overlap)

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


class Text(models.TextPromptItem):
    """A text in a prompt; equal to any other with the same text and controls."""

    __slots__ = ()

    def __init__(self, text: str, controls: Sequence[TextControl] | None = None) -> None:
        super().__init__(text, list(controls or ()))

    @classmethod
    def from_text(cls, text: str, controls: Sequence[TextControl] | None = None) -> Self:
        """The same as the constructor."""
        return cls(text, controls)

    @property
    def text(self) -> str:
        """The text."""
        return self.data

    def __eq__(self, other: object) -> bool:
        return _same(self, other)


class Tokens(models.TokenIdsPromptItem):
    """Tokens in a prompt; equal to any others with the same ids and controls."""

    __slots__ = ()

    def __init__(self, tokens: Sequence[int], controls: Sequence[TokenControl] | None = None) -> None:
        super().__init__(list(tokens), list(controls or ()))

    @classmethod
    def from_token_ids(cls, token_ids: Sequence[int], controls: Sequence[TokenControl] | None = None) -> Self:
        """The same as the constructor."""
        return cls(token_ids, controls)

    @property
    def tokens(self) -> list[int]:
        """The ids."""
        return self.data

    def __eq__(self, other: object) -> bool:
        return _same(self, other)


class Cropping(NamedTuple):
    """The square of an image that is used, in pixels."""

    upper_left_x: int
    upper_left_y: int
    size: int


class Image(models.ImagePromptItem):
    """An image in a prompt or in a chat message, as the bytes of its file; Pillow is not needed.

    Models see a square: the middle of the image, or `cropping`.
    """

    __slots__ = ()

    def __init__(
        self, base_64: str, cropping: Cropping | None = None, controls: Sequence[ImageControl] | None = None
    ) -> None:
        x, y, size = cropping or (None, None, None)
        super().__init__(base_64, x=x, y=y, size=size, controls=list(controls or ()))

    @classmethod
    def from_image_source(
        cls, image_source: str | PathLike[str] | bytes, controls: Sequence[ImageControl] | None = None
    ) -> Self:
        """An image of its bytes, of the path of its file, or of its URL."""
        if isinstance(image_source, bytes):
            return cls.from_bytes(image_source, controls=controls)
        if isinstance(image_source, str) and len(urlsplit(image_source).scheme) > 1:  # C: is a drive
            return cls.from_url(image_source, controls)
        return cls.from_file(image_source, controls)

    @classmethod
    def from_bytes(
        cls, bytes: bytes, cropping: Cropping | None = None, controls: Sequence[ImageControl] | None = None
    ) -> Self:
        """An image of the bytes of its file."""
        return cls(b64encode(bytes).decode(), cropping, controls)

    @classmethod
    def from_file(cls, path: str | PathLike[str], controls: Sequence[ImageControl] | None = None) -> Self:
        """An image of a file; raises FileNotFoundError."""
        return cls.from_bytes(_content(path), None, controls)

    @classmethod
    def from_file_with_cropping(
        cls,
        path: str | PathLike[str],
        upper_left_x: int,
        upper_left_y: int,
        crop_size: int,
        controls: Sequence[ImageControl] | None = None,
    ) -> Self:
        """An image of a file, of which a square is used; in pixels."""
        return cls.from_bytes(_content(path), Cropping(upper_left_x, upper_left_y, crop_size), controls)

    @classmethod
    def from_url(cls, url: str, controls: Sequence[ImageControl] | None = None) -> Self:
        """An image that is fetched now, without credentials; `from_url_async` does not block an event loop.

        Raises NotFoundError and others of `AlephAlphaError` for what its server answers, ConnectionFailedError and
        RequestTimeoutError (after 30 seconds) where it does not, ConfigurationError where it is no http(s) URL.
        """
        return cls.from_bytes(_images.fetched(url), None, controls)

    @classmethod
    async def from_url_async(cls, url: str, controls: Sequence[ImageControl] | None = None) -> Self:
        """See `from_url`."""
        return cls.from_bytes(await _images.afetched(url), None, controls)

    @classmethod
    def from_url_with_cropping(
        cls,
        url: str,
        upper_left_x: int,
        upper_left_y: int,
        crop_size: int,
        controls: Sequence[ImageControl] | None = None,
    ) -> Self:
        """An image that is fetched now, of which a square is used; in pixels."""
        return cls.from_bytes(_images.fetched(url), Cropping(upper_left_x, upper_left_y, crop_size), controls)

    @classmethod
    def from_pil(cls, image: Any, controls: Sequence[ImageControl] | None = None) -> Self:
        """A `PIL.Image.Image`, as PNG."""
        return cls.from_bytes(_images.png_of(image), None, controls)

    @property
    def base_64(self) -> str:
        """The file as base64."""
        return self.data

    @property
    def cropping(self) -> Cropping | None:
        """The square that is used, where it is not the middle."""
        if self.x is None or self.y is None or self.size is None:
            return None
        return Cropping(self.x, self.y, self.size)

    def data_url(self) -> str:
        """The image as a URL, for a chat message."""
        return _images.data_url(b64decode(self.data), self.data)

    def dimensions(self) -> tuple[int, int]:
        """Width and height in pixels; of other files than PNG, JPEG, GIF, WebP and BMP it takes Pillow."""
        return _images.dimensions(b64decode(self.data))

    def to_image(self) -> Any:
        """A `PIL.Image.Image`; needs Pillow."""
        return _images.opened(b64decode(self.data))

    def __eq__(self, other: object) -> bool:
        return _same(self, other)


PromptItem = Text | Image | Tokens
_FORMS: dict[type, type[PromptItem]] = {
    models.TextPromptItem: Text,
    models.ImagePromptItem: Image,
    models.TokenIdsPromptItem: Tokens,
}


class Prompt(list[PromptItem]):
    """What a model goes on from: a text, or items, which may be plain texts, lists of token ids and PIL images too."""

    def __init__(self, items: str | Iterable[Any] = ()) -> None:
        super().__init__([Text(items)] if isinstance(items, str) else map(item_of, items))

    @classmethod
    def from_text(cls, text: str, controls: Sequence[TextControl] | None = None) -> Self:
        """A prompt of one text."""
        return cls([Text(text, controls)])

    @classmethod
    def from_image(cls, image: Image) -> Self:
        """A prompt of one image."""
        return cls([image])

    @classmethod
    def from_tokens(cls, tokens: Sequence[int], controls: Sequence[TokenControl] | None = None) -> Self:
        """A prompt of tokens."""
        return cls([Tokens(tokens, controls)])

    @classmethod
    def from_json(cls, items_json: Iterable[Mapping[str, Any]]) -> Self:
        """A prompt of JSON data; items of unknown types are passed over."""
        return cls(item for item in map(_read, items_json) if item is not None)

    @property
    def items(self) -> list[PromptItem]:
        """The items: the prompt itself."""
        return self

    def to_json(self) -> list[dict[str, Any]]:
        """The prompt as it goes out."""
        return [item.to_json() for item in self]

    def __repr__(self) -> str:
        return f"Prompt({super().__repr__()})"


def item_of(item: Any) -> PromptItem:
    """A prompt's item of what a caller gives for one; raises ValueError for what can be none."""
    if isinstance(item, Text | Image | Tokens):
        return item
    if isinstance(item, str):
        return Text(item)
    found: PromptItem | None = None
    if _images.is_pil(item):
        found = Image.from_pil(item)
    elif isinstance(item, models.TextPromptItem | models.ImagePromptItem | models.TokenIdsPromptItem):
        found = _read(item.to_dict())
    elif isinstance(item, Mapping):
        found = _read(cast("Mapping[str, Any]", item))
    elif _are_ids(item):
        found = Tokens(item)
    if found is None:
        raise ValueError(UNUSABLE)
    return found


def _are_ids(item: object) -> TypeGuard[list[int]]:
    return is_array(item) and all(isinstance(token, int) for token in item)


def _read(json: Mapping[str, Any]) -> PromptItem | None:
    form = _FORMS.get(type(parse_prompt_item(dict(json))))
    return form.from_dict(json) if form else None


def _same(one: TextPromptItem | ImagePromptItem | TokenIdsPromptItem, other: object) -> bool:
    """Whether two items say the same to a model, however they were made: the service adds and leaves out fields."""
    return type(other) is type(one) and _essence(one) == _essence(other)


def _essence(item: Any) -> list[Any]:
    names = ("data", "x", "y", "size")
    return [*(getattr(item, name, None) for name in names), dump(item.controls or ())]


def _content(path: str | PathLike[str]) -> bytes:
    return Path(path).read_bytes()
