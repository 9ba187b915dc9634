"""The three ways in which Dify's lists go on: by page number, after the last entry, before the oldest one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .._runtime.results import Listing

if TYPE_CHECKING:
    from veneer_generated.dify.models import ConversationHistoryResponse, ConversationMessageItem
    from veneer_generated.types import Request

R = TypeVar("R")
T = TypeVar("T")


class Identified(Protocol):
    """An entry with an id."""

    @property
    def id(self) -> str | None:
        """What the service knows it by."""
        ...


I = TypeVar("I", bound=Identified)  # noqa: E741  # an item


def by_page(
    ask: Callable[[int], Request[R, Any]],
    page: int | None,
    items: Callable[[R], Sequence[T] | None],
    more: Callable[[R, int], object],
) -> Listing[R, T]:
    """A list with numbered pages; `more` tells of an answer and its number whether another page follows."""
    number = 1 if page is None else page

    def following(parsed: R) -> Listing[R, T] | None:
        return by_page(ask, number + 1, items, more) if more(parsed, number) else None

    return Listing(request=ask(number), items=items, following=following)


def by_last_id(
    ask: Callable[[str | None], Request[R, Any]],
    last_id: str | None,
    items: Callable[[R], Sequence[I] | None],
    more: Callable[[R], object],
) -> Listing[R, I]:
    """A list that goes on after its last entry."""

    def following(parsed: R) -> Listing[R, I] | None:
        found = items(parsed) or ()
        return by_last_id(ask, found[-1].id, items, more) if found and more(parsed) else None

    return Listing(request=ask(last_id or None), items=items, following=following)


def newest_first(page: ConversationHistoryResponse) -> list[ConversationMessageItem]:
    """The messages of a page, the newest first; servers send them in either order."""
    found = list(page.data or ())
    if found and (found[0].created_at or 0) <= (found[-1].created_at or 0):
        found.reverse()
    return found


def by_first_id(
    ask: Callable[[str | None], Request[ConversationHistoryResponse, Any]], first_id: str | None
) -> Listing[ConversationHistoryResponse, ConversationMessageItem]:
    """The messages of a conversation, which goes on before its oldest one."""

    def following(
        parsed: ConversationHistoryResponse,
    ) -> Listing[ConversationHistoryResponse, ConversationMessageItem] | None:
        found = newest_first(parsed)
        return by_first_id(ask, found[-1].id) if found and parsed.has_more else None

    return Listing(request=ask(first_id or None), items=newest_first, following=following)
