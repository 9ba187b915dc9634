"""Answers that are two things at once: what came over the wire, and the typed model made of it.

A `Result` serves code that was written for an HTTP library (`raise_for_status`, `json`, `text`) and code that wants the
model (`parsed`). It is always a success: errors are raised by the call that would give it.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Self, TypeVar

from attr import frozen

from .errors import VeneerError
from .lines import Lines
from .options import CallOptions, check_options, hide_headers

if TYPE_CHECKING:
    from veneer_generated.types import Request

    from .files import Progress
    from .options import RawResponse
    from .send import AsyncSender, Sender

R = TypeVar("R")
T = TypeVar("T")
X = TypeVar("X", bound="Result[Any]")


class WrongFormError(VeneerError, TypeError):
    """A result was read in a form that it does not have: sync for async, events as one JSON document."""


class CaseInsensitive(Mapping[str, str]):
    """Header fields whose names are found in any case."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        self._fields = fields  # names in lower case

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self._fields)!r})"


class Answered:
    """What results and streams have in common with the answers of HTTP libraries."""

    response: RawResponse
    """The answer as plain data."""

    @property
    def status_code(self) -> int:
        """HTTP status, 200 to 299."""
        return self.response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """Header fields; names are found in any case."""
        return CaseInsensitive(self.response.headers)

    @property
    def url(self) -> str:
        """The URL without its query."""
        return self.response.url

    @property
    def ok(self) -> bool:
        """Always True: an error is raised by the call."""
        return True

    is_success = ok

    def raise_for_status(self) -> Self:
        """This result: an error was raised by the call already."""
        return self


class Result(Answered, Generic[R]):
    """A whole answer: `parsed` is the model, the rest is what HTTP libraries offer."""

    def __init__(self, response: RawResponse, parsed: R) -> None:
        self.response = response
        self.parsed = parsed
        """The typed result; None where the service sends nothing."""

    @property
    def content(self) -> bytes:
        """The body."""
        return self.response.content or b""

    @property
    def text(self) -> str:
        """The body as text."""
        return self.response.text

    def json(self, **options: Any) -> Any:
        """The body as decoded JSON; raises ValueError where it is none. `options` are those of `json.loads`."""
        return json.loads(self.content, **options)

    def read(self) -> bytes:
        """The same as `content`."""
        return self.content

    async def aread(self) -> bytes:
        """The same as `content`."""
        return self.content

    def iter_lines(self, chunk_size: int | None = None, decode_unicode: bool = True) -> Iterator[str]:
        """The lines of the body as text; the arguments are those of other libraries and change nothing."""
        lines = Lines()
        yield from lines.feed(self.content)
        yield from lines.end()

    async def aiter_lines(self) -> AsyncIterator[str]:
        """The lines of the body as text."""
        for line in self.iter_lines():
            yield line

    def _other(self, following: X | None) -> X | None:
        """The page after this one, None where it is the same: a server, or an `extra_query`, may not let pages move."""
        return None if following is None or following.content == self.content else following

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}: {self.parsed!r}>"


@frozen(kw_only=True)
class Listing(Generic[R, T]):
    """One page of a list before it is asked for, and how to get from its answer to the next one."""

    request: Request[R, Any]
    items: Callable[[R], Sequence[T] | None]
    """The entries of a page."""
    following: Callable[[R], Listing[R, T] | None]
    """The next page, None after the last one; only asked of pages that have entries."""
    sparse: bool = False
    """Pages without entries may come before the last one, so that `following` is asked of all."""

    def after(self, parsed: R) -> Listing[R, T] | None:
        """The next page; None after the last one, and where the server gives the same page again."""
        found = self.following(parsed) if self.sparse or self.items(parsed) else None
        return None if found is None or found.request == self.request else found


class Page(Result[R], Generic[R, T]):
    """One page of a list. Iterating over it gives the entries of this page and of all that follow.

    for document in client.list_documents():
        ...
    """

    def __init__(self, result: Result[R], listing: Listing[R, T], more: Callable[[Listing[R, T]], Page[R, T]]) -> None:
        super().__init__(result.response, result.parsed)
        self._listing, self._more = listing, more

    @property
    def items(self) -> list[T]:
        """The entries of this page."""
        return list(self._listing.items(self.parsed) or ())

    def next_page(self) -> Page[R, T] | None:
        """Ask for the page after this one; None after the last."""
        following = self._listing.after(self.parsed)
        return None if following is None else self._more(following)

    def pages(self) -> Iterator[Page[R, T]]:
        """This page and all that follow."""
        page: Page[R, T] | None = self
        while page is not None:
            yield page
            page = page._other(page.next_page())

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items


class AsyncPage(Result[R], Generic[R, T]):
    """One page of a list of an async client; see `Page`: `async for document in await client.list_documents()`."""

    def __init__(self, result: Result[R], listing: Listing[R, T], more: Callable[[Listing[R, T]], Any]) -> None:
        super().__init__(result.response, result.parsed)
        self._listing, self._more = listing, more

    @property
    def items(self) -> list[T]:
        """The entries of this page."""
        return list(self._listing.items(self.parsed) or ())

    async def next_page(self) -> AsyncPage[R, T] | None:
        """Ask for the page after this one; None after the last."""
        following = self._listing.after(self.parsed)
        return None if following is None else await self._more(following)

    async def pages(self) -> AsyncIterator[AsyncPage[R, T]]:
        """This page and all that follow."""
        page: AsyncPage[R, T] | None = self
        while page is not None:
            yield page
            page = page._other(await page.next_page())

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item

    def __iter__(self) -> NoReturn:
        raise WrongFormError("pages of an async client are read with `async for`; `items` are those of this page")


class _Watch:
    """Shows the raw answer to us and to the caller's own `on_response`."""

    def __init__(self, options: CallOptions) -> None:
        hide_headers(options)
        check_options(options)
        self._look = options.get("on_response")
        self.options: CallOptions = {**options, "on_response": self}
        self.response: RawResponse | None = None

    def __call__(self, response: RawResponse) -> None:
        self.response = response
        if self._look is not None:
            self._look(response)

    def result(self, parsed: R) -> Result[R]:
        if self.response is None:
            raise RuntimeError("the sender showed no answer")
        return Result(self.response, parsed)


def fetch(
    sender: Sender, request: Request[R, Any], options: CallOptions, *, progress: Progress | None = None
) -> Result[R]:
    """Send a request and give its answer in both forms."""
    watch = _Watch(options)
    return watch.result(sender.send(request, watch.options, progress=progress))


async def afetch(
    sender: AsyncSender, request: Request[R, Any], options: CallOptions, *, progress: Progress | None = None
) -> Result[R]:
    """Send a request and give its answer in both forms."""
    watch = _Watch(options)
    return watch.result(await sender.send(request, watch.options, progress=progress))


def fetch_page(sender: Sender, listing: Listing[R, T], options: CallOptions) -> Page[R, T]:
    """Ask for a page of a list; it asks for the following ones with the same options."""
    return Page(
        fetch(sender, listing.request, options), listing, lambda following: fetch_page(sender, following, options)
    )


async def afetch_page(sender: AsyncSender, listing: Listing[R, T], options: CallOptions) -> AsyncPage[R, T]:
    """Ask for a page of a list; it asks for the following ones with the same options."""
    result = await afetch(sender, listing.request, options)
    return AsyncPage(result, listing, lambda following: afetch_page(sender, following, options))
