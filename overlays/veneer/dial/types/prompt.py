"""Prompts."""

from __future__ import annotations

from veneer_generated.dial.models import Prompt

__all__ = ["Prompt"]
