"""The matrix is played in surroundings that name no proxy."""

from support.surroundings import no_proxies

__all__ = ["no_proxies"]
