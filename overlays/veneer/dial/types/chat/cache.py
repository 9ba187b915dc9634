"""Plain dicts for what is cached of a prompt."""

from __future__ import annotations

from veneer_generated.dial.params import (
    CacheBreakpointParam,
    PromptCacheBreakpointParam,
    PromptCacheOptionsParam,
)

__all__ = [
    "CacheBreakpointParam",
    "PromptCacheBreakpointParam",
    "PromptCacheOptionsParam",
]
