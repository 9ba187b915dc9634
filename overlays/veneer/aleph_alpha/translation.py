"""Translations."""

from __future__ import annotations

from veneer_generated.aleph_alpha.models import (
    TranslationRequest,
    TranslationResponse,
    TranslationSegment,
)

__all__ = ["TranslationRequest", "TranslationResponse", "TranslationSegment"]
