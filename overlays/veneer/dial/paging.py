"""How DIAL's lists go on: with the token that a page carries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from .._runtime.results import Listing

if TYPE_CHECKING:
    from veneer_generated.types import Request

R = TypeVar("R")
T = TypeVar("T")


def by_token(
    ask: Callable[[str | None], Request[R, Any]],
    token: str | None,
    items: Callable[[R], Sequence[T] | None],
    following: Callable[[R], str | None],
) -> Listing[R, T]:
    """A list whose pages name the next one; `following` gives the token of an answer, None on the last page."""

    def after(parsed: R) -> Listing[R, T] | None:
        found = following(parsed)
        return by_token(ask, found, items, following) if found else None

    return Listing(request=ask(token), items=items, following=after, sparse=True)
