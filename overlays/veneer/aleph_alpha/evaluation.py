"""The likelihood of completions."""

from __future__ import annotations

from veneer_generated.aleph_alpha.models import (
    EvaluationRequest,
    EvaluationResponse,
    EvaluationResult,
)

__all__ = ["EvaluationRequest", "EvaluationResponse", "EvaluationResult"]
