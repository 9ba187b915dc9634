# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""Facts of Dify that the document states once."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class SecurityScheme(NamedTuple):
    """The header of a credential, and what stands before the credential in it."""

    header: str
    prefix: str


API_TITLE: Final = "Dify"
API_VERSION: Final = "1.16.0"
DEFAULT_BASE_URL: Final = "https://api.dify.ai/v1"
SECURITY: Final[Mapping[str, SecurityScheme]] = {
    "bearer": SecurityScheme("Authorization", "Bearer "),
}
AUDIO_TYPES: Final[Mapping[str, str]] = {
    "mp3": "audio/mp3",
    "mpga": "audio/mpga",
    "m4a": "audio/m4a",
    "mp4": "audio/m4a",
    "wav": "audio/wav",
    "amr": "audio/amr",
}
DEFAULT_WORKFLOW_USER: Final = "abc-123"
