"""Tool sets."""

from __future__ import annotations

from veneer_generated.dial.models import ToolsetInfo

__all__ = ["ToolsetInfo"]
