"""What the clients of prompts, conversations, stored applications and tool sets have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Never, Protocol, TypeVar, Unpack

from .._runtime.results import afetch_page, fetch_page
from .paging import by_token
from .places import AsyncCopies, Copies

if TYPE_CHECKING:
    from veneer_generated.dial.models import ResourceMetadata
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Listing, Page
    from .._runtime.send import AsyncSender, Sender
    from .urls import URL, DialURL

M = TypeVar("M")


class Operations(Protocol[M]):
    """The requests of one kind of resource that is JSON in the storage."""

    kind: str

    def get(self, bucket: str, path: str) -> Request[M, Never]:
        """Read an entry."""
        ...

    def save(
        self, bucket: str, path: str, body: M | Mapping[str, Any], match: str | None, none_match: str | None
    ) -> Request[ResourceMetadata, Never]:
        """Store an entry; plain data has the names of the wire."""
        ...

    def delete(self, bucket: str, path: str, match: str | None) -> Request[None, Never]:
        """Delete an entry."""
        ...

    def metadata(
        self,
        bucket: str,
        path: str,
        *,
        limit: int | None,
        token: str | None,
        recursive: bool | None,
        permissions: bool | None,
    ) -> Request[ResourceMetadata, Never]:
        """Get what is known of an entry, or of a folder."""
        ...


class _Requests(Generic[M]):
    """Requests by URL; the same for both kinds of client."""

    def __init__(self, operations: Operations[M]) -> None:
        self._operations = operations

    def get(self, url: DialURL) -> Request[M, Never]:
        return self._operations.get(url.bucket, url.path)

    def save(
        self, url: DialURL, body: M | Mapping[str, Any], match: str | None, none_match: str | None
    ) -> Request[ResourceMetadata, Never]:
        return self._operations.save(url.bucket, url.path, body, match, none_match)

    def delete(self, url: DialURL, match: str | None) -> Request[None, Never]:
        return self._operations.delete(url.bucket, url.path, match)

    def metadata(self, url: DialURL, **query: Any) -> Request[ResourceMetadata, Never]:
        return self._operations.metadata(url.bucket, url.path, **query)

    def listing(self, url: DialURL, token: str | None, **query: Any) -> Listing[ResourceMetadata, ResourceMetadata]:
        return by_token(
            lambda token: self.metadata(url, token=token, **query),
            token,
            lambda page: page.items,
            lambda page: page.next_token,
        )


class Storage(Copies, Generic[M]):
    """Resources of one kind that are JSON in the storage."""

    def __init__(self, sender: Sender, operations: Operations[M]) -> None:
        super().__init__(sender, operations.kind)
        self._requests = _Requests(operations)

    def get(self, url: URL, **options: Unpack[CallOptions]) -> M:
        """Read an entry; raises ResourceNotFoundError where there is none."""
        return self._sender.send(self._requests.get(self._entry(url)), options)

    def _save(
        self,
        url: URL,
        body: M | Mapping[str, Any],
        match: str | None,
        none_match: str | None,
        options: CallOptions,
    ) -> ResourceMetadata:
        return self._sender.send(self._requests.save(self._entry(url), body, match, none_match), options)

    def delete(self, url: URL, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Delete an entry; `etag_if_match` deletes only that version, else EtagMismatchError.

        Raises ResourceNotFoundError where there is none.
        """
        return self._sender.send(self._requests.delete(self._entry(url), etag_if_match), options)

    def get_metadata(
        self,
        url: URL,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        permissions: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """What is known of an entry, or of a folder (slash at the end) and a page of its entries.

        `limit` is at most 1000, 100 when not given; `token` is `next_token` of the page before. `recursive` lists all
        entries below as one flat list. Raises ResourceNotFoundError.
        """
        request = self._requests.metadata(
            self._any(url), limit=limit, token=token, recursive=recursive, permissions=permissions
        )
        return self._sender.send(request, options)

    def list(
        self,
        url: URL,
        *,
        recursive: bool | None = None,
        permissions: bool | None = None,
        limit: int | None = None,
        token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ResourceMetadata, ResourceMetadata]:
        """The first page of a folder; iterating over it gives the entries of all pages.

        The slash at the folder's end may be missing. `recursive` lists all entries below as one flat list without
        folders; `limit` is the size of a page, at most 1000. Raises ResourceNotFoundError.
        """
        listing = self._requests.listing(
            self._folder(url), token, limit=limit, recursive=recursive, permissions=permissions
        )
        return fetch_page(self._sender, listing, options)


class AsyncStorage(AsyncCopies, Generic[M]):
    """Resources of one kind that are JSON in the storage, for an async client; see `Storage`."""

    def __init__(self, sender: AsyncSender, operations: Operations[M]) -> None:
        super().__init__(sender, operations.kind)
        self._requests = _Requests(operations)

    async def get(self, url: URL, **options: Unpack[CallOptions]) -> M:
        """See `Storage.get`."""
        return await self._sender.send(self._requests.get(self._entry(url)), options)

    async def _save(
        self,
        url: URL,
        body: M | Mapping[str, Any],
        match: str | None,
        none_match: str | None,
        options: CallOptions,
    ) -> ResourceMetadata:
        return await self._sender.send(self._requests.save(self._entry(url), body, match, none_match), options)

    async def delete(self, url: URL, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """See `Storage.delete`."""
        return await self._sender.send(self._requests.delete(self._entry(url), etag_if_match), options)

    async def get_metadata(
        self,
        url: URL,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        permissions: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """See `Storage.get_metadata`."""
        request = self._requests.metadata(
            self._any(url), limit=limit, token=token, recursive=recursive, permissions=permissions
        )
        return await self._sender.send(request, options)

    async def list(
        self,
        url: URL,
        *,
        recursive: bool | None = None,
        permissions: bool | None = None,
        limit: int | None = None,
        token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[ResourceMetadata, ResourceMetadata]:
        """See `Storage.list`; `async for entry in await client.prompts.list(url)`."""
        listing = self._requests.listing(
            self._folder(url), token, limit=limit, recursive=recursive, permissions=permissions
        )
        return await afetch_page(self._sender, listing, options)
