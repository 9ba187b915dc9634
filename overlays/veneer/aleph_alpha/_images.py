"""What has to be known of image files, without Pillow: their media types and sizes; and where they are fetched."""

from __future__ import annotations

import struct
from importlib import import_module
from io import BytesIO
from typing import Any

from veneer_generated.aleph_alpha.constants import DATA_URL

from .._runtime.fetch import afetch, fetch
from .._runtime.files import guess_type
from .errors import ERRORS
from .version import USER_AGENT

_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": ".png",
    b"\xff\xd8\xff": ".jpg",
    b"GIF8": ".gif",
    b"BM": ".bmp",
    b"II*\0": ".tiff",
    b"MM\0*": ".tiff",
}
# The markers of a JPEG's frames, which hold its size; 0xC4, 0xC8 and 0xCC between them are something else.
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}


def fetched(url: str) -> bytes:
    """The content of a URL."""
    return fetch(url, user_agent=USER_AGENT, errors=ERRORS)


async def afetched(url: str) -> bytes:
    """The content of a URL."""
    return await afetch(url, user_agent=USER_AGENT, errors=ERRORS)


def data_url(content: bytes, base64: str) -> str:
    """An image as a data URL."""
    return DATA_URL.format(media_type=guess_type(f"image{_suffix(content)}"), base64=base64)


def _suffix(content: bytes) -> str:
    if content[8:12] == b"WEBP":
        return ".webp"
    return next((suffix for mark, suffix in _SIGNATURES.items() if content.startswith(mark)), ".png")


def dimensions(content: bytes) -> tuple[int, int]:
    """Width and height of an image, read from the head of its file; of rare kinds by Pillow."""
    try:
        size = _size(content)
    except (struct.error, IndexError):
        size = None
    if size is None:
        image = opened(content)
        size = (image.width, image.height)
    return size


def _size(content: bytes) -> tuple[int, int] | None:
    kind = _suffix(content)
    if content.startswith(b"\x89PNG"):
        width, height = struct.unpack(">II", content[16:24])
    elif kind == ".gif":
        width, height = struct.unpack("<HH", content[6:10])
    elif kind == ".bmp":
        width, height = struct.unpack("<ii", content[18:26])
    elif kind == ".jpg":
        width, height = _jpeg_size(content)
    elif kind == ".webp":
        width, height = _webp_size(content)
    else:
        return None
    return (width, abs(height)) if width > 0 and height else None


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2
    while True:
        marker, length = content[at + 1], struct.unpack(">H", content[at + 2 : at + 4])[0]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + length


def _webp_size(content: bytes) -> tuple[int, int]:
    form = content[12:16]
    if form == b"VP8X":
        return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")
    if form == b"VP8L":
        bits = int.from_bytes(content[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", content[26:30])
    return width & 0x3FFF, height & 0x3FFF


def is_pil(value: object) -> bool:
    """Whether a value is one of Pillow's images; Pillow is not loaded to find out."""
    return any(cls.__module__ == "PIL.Image" and cls.__name__ == "Image" for cls in type(value).__mro__)


def png_of(image: Any) -> bytes:
    """One of Pillow's images as a PNG file."""
    content = BytesIO()
    image.save(content, format="PNG")
    return content.getvalue()


def opened(content: bytes) -> Any:
    """One of Pillow's images, of the bytes of its file."""
    try:
        pillow: Any = import_module("PIL.Image")
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError("this needs Pillow; install the package `pillow`", name=error.name) from error
    return pillow.open(BytesIO(content))
