"""Deployments."""

from __future__ import annotations

from veneer_generated.dial.models import (
    Application,
    Deployment,
    DeploymentKind,
    DeploymentName,
    Features,
    ScaleSettings,
)
from veneer_generated.dial.models import DeploymentList as DeploymentsResponse

DeploymentBase = Deployment | Application
"""What can be called by name."""

__all__ = [
    "Deployment",
    "DeploymentBase",
    "DeploymentKind",
    "DeploymentName",
    "DeploymentsResponse",
    "Features",
    "ScaleSettings",
]
