"""The errors, for programs that import them from where aidial-client keeps them; see `veneer.dial`."""

from __future__ import annotations

from .errors import (
    DialException,
    EtagMismatchError,
    InvalidDialURLError,
    InvalidRequestError,
    NotDialURLError,
    ParsingDataError,
    ResourceNotFoundError,
)

__all__ = [
    "DialException",
    "EtagMismatchError",
    "InvalidDialURLError",
    "InvalidRequestError",
    "NotDialURLError",
    "ParsingDataError",
    "ResourceNotFoundError",
]
