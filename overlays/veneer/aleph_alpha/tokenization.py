"""Texts to tokens."""

from __future__ import annotations

from veneer_generated.aleph_alpha.models import (
    TokenizationRequest,
    TokenizationResponse,
)

__all__ = ["TokenizationRequest", "TokenizationResponse"]
