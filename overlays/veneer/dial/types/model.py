"""Models."""

from __future__ import annotations

from veneer_generated.dial.models import ModelCapabilities, ModelInfo, ModelLimits, ModelPricing

__all__ = ["ModelCapabilities", "ModelInfo", "ModelLimits", "ModelPricing"]
