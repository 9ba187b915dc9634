"""The clients, under the name of the module that aleph-alpha-client has them in."""

from __future__ import annotations

from veneer_generated.aleph_alpha.constants import (
    POOLING_OPTIONS as _POOLING_OPTIONS,
)
from veneer_generated.aleph_alpha.constants import (
    REQUEST_TIMEOUT_SECONDS as DEFAULT_REQUEST_TIMEOUT,
)
from veneer_generated.aleph_alpha.constants import (
    RETRY_STATUS_CODES as _RETRY_STATUS_CODES,
)

from .async_client import AsyncClient
from .client import Client
from .errors import BusyError, QuotaError
from .errors import raise_for_status as _raise_for_status

__all__ = [
    "DEFAULT_REQUEST_TIMEOUT",
    "POOLING_OPTIONS",
    "RETRY_STATUS_CODES",
    "AsyncClient",
    "BusyError",
    "Client",
    "QuotaError",
    "_raise_for_status",
]

POOLING_OPTIONS = list(_POOLING_OPTIONS)
RETRY_STATUS_CODES = frozenset(_RETRY_STATUS_CODES)
