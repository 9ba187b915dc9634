"""The caller's place in the storage."""

from __future__ import annotations

from veneer_generated.dial.models import Bucket as BucketResponse

from ..bucket import AppData

__all__ = ["AppData", "BucketResponse"]
