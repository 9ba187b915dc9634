"""Documents by relevance."""

from __future__ import annotations

from veneer_generated.aleph_alpha.models import (
    RerankRequest,
    RerankResponse,
    RerankResult,
    RerankUsage,
)

__all__ = ["RerankRequest", "RerankResponse", "RerankResult", "RerankUsage"]
