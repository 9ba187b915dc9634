# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
"""Facts of Golden that the document states once."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class SecurityScheme(NamedTuple):
    """The header of a credential, and what stands before the credential in it."""

    header: str
    prefix: str


API_TITLE: Final = "Golden"
API_VERSION: Final = "1.2"
DEFAULT_BASE_URL: Final = "https://golden.invalid"
SECURITY: Final[Mapping[str, SecurityScheme]] = {
    "apiKey": SecurityScheme("Api-Key", ""),
    "bearer": SecurityScheme("Authorization", "Bearer "),
}
FILES_PREFIX: Final = "files"
MAX_ITEMS: Final = 100
RATIO: Final = 0.5
KINDS: Final[tuple[str, ...]] = (
    "plain",
    "fancy",
)
LIMITS: Final[Mapping[str, int]] = {"small": 10, "large": 1000}
STRICT: Final = True
