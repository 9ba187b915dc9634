# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class AudioContentFormat(str, Enum):
    """The form of audio.

    An open set: other values stay plain.
    """

    WAV = "wav"
    MP3 = "mp3"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(AudioContentFormat._value2member_map_)
