"""What becomes of requests on client channels."""

from __future__ import annotations

from ..channels import SigninResult

__all__ = ["SigninResult"]
