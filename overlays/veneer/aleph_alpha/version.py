"""Versions: of this package, and of the API."""

from __future__ import annotations

from veneer_generated.aleph_alpha.constants import MIN_API_VERSION

from .. import __version__

__all__ = ["MIN_API_VERSION", "USER_AGENT", "__version__", "check_api_version"]

USER_AGENT = f"veneer/{__version__} (aleph-alpha)"


def check_api_version(version: str) -> None:
    """Raise RuntimeError where an API version is older than what this client needs, or is no version."""
    if _numbers(version) < _numbers(MIN_API_VERSION):
        raise RuntimeError(f"the API has version {version!r:.40}; this client needs {MIN_API_VERSION} or newer")


def _numbers(version: str) -> tuple[int, ...]:
    parts = version.strip().partition("-")[0].split(".")
    return tuple(int(part) for part in parts) if all(part.isdecimal() for part in parts) else ()
