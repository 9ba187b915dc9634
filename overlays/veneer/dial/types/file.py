"""Downloads."""

from __future__ import annotations

from ..._runtime.downloads import FileDownloadResponse

__all__ = ["FileDownloadResponse"]
