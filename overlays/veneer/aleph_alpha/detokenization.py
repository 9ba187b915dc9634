"""Tokens to texts."""

from __future__ import annotations

from veneer_generated.aleph_alpha.models import (
    DetokenizationRequest,
    DetokenizationResponse,
)

__all__ = ["DetokenizationRequest", "DetokenizationResponse"]
