"""Files in the storage: upload, download, delete, list, copy, move, metadata."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Never, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import files, metadata
from veneer_generated.dial.constants import FILES

from .._runtime.files import as_file
from .._runtime.options import hide_headers
from .places import AsyncCopies, Copies
from .urls import URL, DialURL, resource_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import FileItem, FileMetadata
    from veneer_generated.types import Request

    from .._runtime.downloads import AsyncDownload, Download
    from .._runtime.files import FileArgument, Progress
    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Listing, Page
    from .._runtime.send import AsyncSender, Sender


class _Requests:
    """The requests of both clients; they need the client's address to know its own absolute URLs."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url

    def upload(
        self, url: URL, file: FileArgument, match: str | None, none_match: str | None
    ) -> Request[FileMetadata, Never]:
        place = resource_of(url, FILES, self._base_url)
        body = models.FileUpload(file=as_file(file))
        return files.upload_file.request(
            bucket=place.bucket, path=place.path, body=body, if_match=match, if_none_match=none_match
        )

    def download(self, url: URL, match: str | None) -> Request[bytes, Never]:
        place = resource_of(url, FILES, self._base_url)
        return files.download_file.request(bucket=place.bucket, path=place.path, if_match=match)

    def delete(self, url: URL, match: str | None) -> Request[None, Never]:
        place = resource_of(url, FILES, self._base_url)
        return files.delete_file.request(bucket=place.bucket, path=place.path, if_match=match)

    def metadata(
        self, url: URL, limit: int | None, token: str | None, recursive: bool | None, permissions: bool | None
    ) -> Request[FileMetadata, Never]:
        bucket, path = resource_of(url, FILES, self._base_url, folder=True)
        return metadata.get_file_metadata.request(
            bucket=bucket, path=path, limit=limit, token=token, recursive=recursive, permissions=permissions
        )

    def listing(
        self, folder: DialURL, limit: int | None, token: str | None, recursive: bool | None, permissions: bool | None
    ) -> Listing[FileMetadata, FileItem]:
        from .paging import by_token

        return by_token(
            lambda token: self.metadata(folder, limit, token, recursive, permissions),
            token,
            lambda page: page.items,
            lambda page: page.next_token,
        )


class Files(Copies):
    """`client.files`."""

    def __init__(self, sender: Sender) -> None:
        super().__init__(sender, FILES)
        self._requests = _Requests(sender.settings.base_url)

    def upload(
        self,
        url: URL,
        file: FileArgument,
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> FileMetadata:
        """Store a file under `url`; what is there is replaced.

        `file` is a path (`pathlib.Path`), bytes, a binary file, an iterable of bytes, text, or a tuple
        `(filename, content, content_type)` in either order of the last two; it is read in blocks while it is sent.
        `etag_if_match` replaces only that version, `etag_if_none_match="*"` only stores what is new; else
        EtagMismatchError. `progress(done, total)` counts bytes of the file; total is None where it is not known.
        Raises InvalidDialURLError and FileNotFoundError before anything is sent.

            home = client.my_files_home()
            client.files.upload(home / "reports/may.pdf", Path("may.pdf"))
        """
        request = self._requests.upload(url, file, etag_if_match, etag_if_none_match)
        return self._sender.send(request, options, progress=progress)

    def download(self, url: URL, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> Download:
        """Open a file for reading; returns as soon as the server's headers are there.

        Read it once: as chunks (`for chunk in result`), whole (`get_content()`), or to disk (`write_to(path)`, which
        leaves nothing half-written). Raises ResourceNotFoundError where there is no such file.
        """
        found = self._sender.download(self._requests.download(url, etag_if_match), options)
        return found.named(self._entry(url).name)

    @contextmanager
    def stream_download(
        self, url: URL, etag_if_match: str | None = None, **options: Unpack[CallOptions]
    ) -> Generator[Download]:
        """The same as `download`, as a block that closes it at its end; the request is sent where the block begins.

        url = client.my_files_home() / "reports/may.pdf"
        client.files.upload(url, b"content")
        with client.files.stream_download(url) as file:
            print(sum(len(chunk) for chunk in file), "bytes")
        """
        hide_headers(options)
        with self.download(url, etag_if_match, **options) as found:
            yield found

    def delete(self, url: URL, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Delete a file; `etag_if_match` deletes only that version, else EtagMismatchError."""
        return self._sender.send(self._requests.delete(url, etag_if_match), options)

    def metadata(
        self,
        url: URL,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        permissions: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileMetadata:
        """What is known of a file, or of a folder (slash at the end) and its entries.

        A folder's `items` come in pages of `limit` (at most 1000, 100 when not given); `token` is `next_token` of the
        page before. `recursive` lists all files below as one flat list. Raises ResourceNotFoundError.
        """
        return self._sender.send(self._requests.metadata(url, limit, token, recursive, permissions), options)

    get_metadata = metadata

    def list(
        self,
        url: URL,
        *,
        recursive: bool | None = None,
        permissions: bool | None = None,
        limit: int | None = None,
        token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[FileMetadata, FileItem]:
        """The first page of a folder; iterating over it gives the entries of all pages.

        The slash at the folder's end may be missing. `recursive` lists all files below as one flat list without
        folders; `limit` is the size of a page, at most 1000. Raises ResourceNotFoundError.

            for file in client.files.list(client.my_files_home(), recursive=True):
                print(file.url, file.content_length)
        """
        from .._runtime.results import fetch_page

        listing = self._requests.listing(self._folder(url), limit, token, recursive, permissions)
        return fetch_page(self._sender, listing, options)


class AsyncFiles(AsyncCopies):
    """`client.files` of an async client; see `Files`."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(sender, FILES)
        self._requests = _Requests(sender.settings.base_url)

    async def upload(
        self,
        url: URL,
        file: FileArgument,
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        *,
        progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> FileMetadata:
        """See `Files.upload`; files are read in a worker thread, `file` may be an async iterable too."""
        request = self._requests.upload(url, file, etag_if_match, etag_if_none_match)
        return await self._sender.send(request, options, progress=progress)

    async def download(
        self, url: URL, etag_if_match: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncDownload:
        """See `Files.download`; read with `async for`, `aget_content()` or `awrite_to(path)`."""
        found = await self._sender.download(self._requests.download(url, etag_if_match), options)
        return found.named(self._entry(url).name)

    @asynccontextmanager
    async def stream_download(
        self, url: URL, etag_if_match: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncGenerator[AsyncDownload]:
        """See `Files.stream_download`: `async with client.files.stream_download(url) as file`, nothing to await."""
        hide_headers(options)
        async with await self.download(url, etag_if_match, **options) as found:
            yield found

    async def delete(self, url: URL, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """See `Files.delete`."""
        return await self._sender.send(self._requests.delete(url, etag_if_match), options)

    async def metadata(
        self,
        url: URL,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        permissions: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileMetadata:
        """See `Files.metadata`."""
        return await self._sender.send(self._requests.metadata(url, limit, token, recursive, permissions), options)

    get_metadata = metadata

    async def list(
        self,
        url: URL,
        *,
        recursive: bool | None = None,
        permissions: bool | None = None,
        limit: int | None = None,
        token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[FileMetadata, FileItem]:
        """See `Files.list`: `async for file in await client.files.list(url)`."""
        from .._runtime.results import afetch_page

        listing = self._requests.listing(self._folder(url), limit, token, recursive, permissions)
        return await afetch_page(self._sender, listing, options)
