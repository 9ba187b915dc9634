"""Callers."""

from __future__ import annotations

from veneer_generated.dial.models import UserInfo

__all__ = ["UserInfo"]
