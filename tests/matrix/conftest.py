"""The matrix is played in surroundings that name no proxy."""

from support.surroundings import loaded_libraries, no_proxies

__all__ = ["loaded_libraries", "no_proxies"]
