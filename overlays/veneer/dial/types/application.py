"""Applications."""

from __future__ import annotations

from veneer_generated.dial.models import Application
from veneer_generated.dial.models import ApplicationList as ApplicationsResponse

__all__ = ["Application", "ApplicationsResponse"]
