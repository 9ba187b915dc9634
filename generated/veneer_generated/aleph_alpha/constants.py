# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
"""Facts of Aleph Alpha that the document states once."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class SecurityScheme(NamedTuple):
    """The header of a credential, and what stands before the credential in it."""

    header: str
    prefix: str


API_TITLE: Final = "Aleph Alpha"
API_VERSION: Final = "4.7.0"
DEFAULT_BASE_URL: Final = "https://api.aleph-alpha.com"
SECURITY: Final[Mapping[str, SecurityScheme]] = {
    "bearer": SecurityScheme("Authorization", "Bearer "),
}
POOLING_OPTIONS: Final[tuple[str, ...]] = (
    "mean",
    "max",
    "last_token",
    "abs_max",
)
MAX_BATCH_SIZE: Final = 100
REQUEST_TIMEOUT_SECONDS: Final = 305
RETRY_STATUS_CODES: Final[tuple[int, ...]] = (
    408,
    429,
    500,
    502,
    503,
    504,
)
MIN_API_VERSION: Final = "1.19.0"
CUSTOM_GRANULARITY: Final = "custom"
THINK_START: Final = "<think>"
THINK_END: Final = "</think>"
DATA_URL: Final = "data:{media_type};base64,{base64}"
