"""Plain dicts for functions and calls of them."""

from __future__ import annotations

from veneer_generated.dial.params import (
    FunctionCallParam,
    FunctionCallSpecParam,
    FunctionParam,
)

__all__ = [
    "FunctionCallParam",
    "FunctionCallSpecParam",
    "FunctionParam",
]
