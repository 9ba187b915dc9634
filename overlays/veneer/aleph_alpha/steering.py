"""Steering concepts."""

from __future__ import annotations

from veneer_generated.aleph_alpha.models import (
    SteeringConceptCreationRequest,
    SteeringConceptCreationResponse,
    SteeringPairedExample,
)

__all__ = ["SteeringConceptCreationRequest", "SteeringConceptCreationResponse", "SteeringPairedExample"]
