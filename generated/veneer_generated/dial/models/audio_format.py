# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class AudioFormat(str, Enum):
    """Encoding of sound.

    An open set: other values stay plain.
    """

    WAV = "wav"
    MP3 = "mp3"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(AudioFormat._value2member_map_)
