"""How long the tests of this folder look: a few seconds in a usual run, more with `make fuzz`."""

from __future__ import annotations

import os

from hypothesis import settings

FACTOR = int(os.environ.get("VENEER_FUZZ", "1"))
"""`scripts/fuzz.py` sets it."""


def examples(count: int) -> settings:
    """Settings for that many examples, times the effort."""
    return settings(max_examples=count * FACTOR)
