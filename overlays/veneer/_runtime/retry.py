"""Whether a failed attempt is repeated, and after how long. Pure: no clock but the one given, no I/O."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from datetime import UTC
from typing import Any

from attr import frozen

from veneer_generated.types import Request

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
REPEATABLE_METHODS = SAFE_METHODS | {"PUT", "DELETE"}
"""Methods whose second execution leaves the state of the first."""
GATEWAY_STATUSES = frozenset({502, 503, 504, 529})
"""The request did not reach, or was not taken up by, the service behind the gateway; 529 is "overloaded"."""


@frozen(kw_only=True)
class RetryPolicy:
    """Exponential waits with jitter; a server's Retry-After beats them up to a cap."""

    initial: float = 0.5
    """Seconds before the first repetition."""
    maximum: float = 8.0
    """Seconds that the exponential wait never exceeds."""
    jitter: float = 0.25
    """The part of a wait that chance may take away, so that clients do not come back together."""
    retry_after_cap: float = 60.0
    """Seconds; a server that asks for more gets no repetition, the caller gets the error with `retry_after`."""
    random: Callable[[], float] = random.random
    fixed: bool = False
    """Wait `initial` seconds each time."""
    statuses: frozenset[int] = frozenset()
    """Statuses that are repeated beside those that always are."""
    after_connect: int | None = None
    """How often a request that could not be sent is repeated, within `max_retries`; None: that often."""
    after_fault: int | None = None
    """How often a request whose answer broke off is repeated; as above."""
    after_answer: int | None = None
    """How often a request is repeated after a status that allows it; as above."""

    def wait(self, repetition: int) -> float:
        """Seconds before the repetition of that number (1 is the first)."""
        full = self.initial if self.fixed else min(self.initial * 2.0 ** min(repetition - 1, 30), self.maximum)
        return full * (1 - self.jitter * self.random())

    def after_status(
        self, request: Request[Any, Any], status: int, asked: float | None, repetition: int
    ) -> float | None:
        """Seconds to wait before repeating a request that was answered with `status`; None: do not repeat."""
        if not (may_repeat_after_status(request, status) or status in self.statuses):
            return None
        if asked is not None:
            return asked if asked <= self.retry_after_cap else None
        return self.wait(repetition)


def may_repeat_after_status(request: Request[Any, Any], status: int) -> bool:
    """Whether a status is worth another try, and whether that try can do no harm."""
    repeatable = request.idempotent or request.method in REPEATABLE_METHODS
    if status == 429:
        return True  # refused before anything was done
    if status == 409:
        return repeatable
    if status == 408 or status in GATEWAY_STATUSES or status == 500:
        return repeatable or request.retry
    return status >= 500 and repeatable and status not in (501, 505)


def may_repeat_after_fault(request: Request[Any, Any], *, sent: bool) -> bool:
    """Whether a broken connection is worth another try: always before the request was sent, later where harmless."""
    return not sent or request.idempotent or request.method in REPEATABLE_METHODS


def retry_after_of(headers: Mapping[str, str], now: Callable[[], float] = time.time) -> float | None:
    """Seconds to wait as the server says, by `retry-after-ms` or Retry-After (seconds or date); None: it does not say.

    Nonsense and negative values count as not said; a date in the past is 0.
    """
    for name in ("retry-after-ms", "x-ms-retry-after-ms"):
        millis = _number(headers.get(name))
        if millis is not None:
            return millis / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _number(value)
    if seconds is not None:
        return seconds
    from email.utils import parsedate_to_datetime  # few servers send a date

    try:
        when = parsedate_to_datetime(value)
        when = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
        return max(0.0, when.timestamp() - now())
    except (TypeError, ValueError, OverflowError):
        return None


def _number(value: str | None) -> float | None:
    try:
        number = float(value) if value is not None else -1.0
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None
