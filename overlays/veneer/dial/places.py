"""The URLs of one kind of stored things, and copying and moving them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Never, Unpack

from attr import frozen

from veneer_generated.dial import models
from veneer_generated.dial.api import resources

from .urls import prefix_of, url_of

if TYPE_CHECKING:
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .urls import URL, DialURL


@frozen(kw_only=True)
class DialStorageResource:
    """What a URL says of a resource, as aidial-client has it; all parts are percent-encoded."""

    resource_type: str
    """Kind of the resource: `files`, `prompts`, ..."""
    bucket: str
    absolute_url: str
    """`https://dial.example.com/v1/files/{bucket}/{path}`."""
    relative_url: str
    """Path of the absolute URL."""
    api_path: str
    """`files/{bucket}/{path}`; a folder's slash stays."""
    bucket_path: str | None
    """`{path}`; None for the root of a bucket."""
    filename: str | None
    """The last name; None for a folder."""


class Places:
    """The URLs of one kind of resource at one installation."""

    def __init__(self, kind: str, base_url: str) -> None:
        self._kind = kind
        self._base_url = base_url

    def get_api_prefix(self) -> str:
        """What stands between the installation's address and the relative URLs of this kind."""
        return prefix_of(self._kind)

    def get_storage_resource(self, url: URL, *, allow_empty_bucket_path: bool = False) -> DialStorageResource:
        """The parts of a URL; `allow_empty_bucket_path` also takes a bucket alone. Raises InvalidDialURLError."""
        return _described(self._any(url, root=allow_empty_bucket_path), self._base_url)

    def get_api_path(self, url: URL, *, allow_empty_bucket_path: bool = False) -> str:
        """A URL as relative and percent-encoded one. Raises InvalidDialURLError."""
        return self.get_storage_resource(url, allow_empty_bucket_path=allow_empty_bucket_path).api_path

    def get_display_name(self, url: URL) -> str | None:
        """The path of a URL inside its bucket, percent-encoded. Raises InvalidDialURLError."""
        return self.get_storage_resource(url).bucket_path

    def _entry(self, url: URL) -> DialURL:
        return url_of(url, self._base_url, self._kind)

    def _any(self, url: URL, *, root: bool = True) -> DialURL:
        found = url_of(url, self._base_url, self._kind, folder=True)
        return found if found.path or root else self._entry(url)

    def _folder(self, url: URL) -> DialURL:
        return self._any(url).as_folder()

    def _copying(self, source: URL, destination: URL, overwrite: bool) -> Request[None, Never]:
        return copying(self._entry(source), self._entry(destination), overwrite)

    def _moving(self, source: URL, destination: URL, overwrite: bool) -> Request[None, Never]:
        return moving(self._entry(source), self._entry(destination), overwrite)


def _described(url: DialURL, base_url: str) -> DialStorageResource:
    path, absolute = str(url), url.absolute(base_url)
    inside = path.split("/", 2)[2]
    return DialStorageResource(
        resource_type=url.kind,
        bucket=path.split("/", 2)[1],
        absolute_url=absolute,
        relative_url="/" + absolute.split("/", 3)[3],
        api_path=path if inside else path.removesuffix("/"),
        bucket_path=inside or None,
        filename=None if url.is_folder else inside.rpartition("/")[2],
    )


def copying(source: DialURL, destination: DialURL, overwrite: bool) -> Request[None, Never]:
    """The request that copies a resource."""
    body = models.CopyResourceRequest(source_url=str(source), destination_url=str(destination), overwrite=overwrite)
    return resources.copy_resource.request(body=body)


def moving(source: DialURL, destination: DialURL, overwrite: bool) -> Request[None, Never]:
    """The request that moves a resource."""
    body = models.MoveResourceRequest(source_url=str(source), destination_url=str(destination), overwrite=overwrite)
    return resources.move_resource.request(body=body)


class Copies(Places):
    """Copying and moving resources of one kind."""

    def __init__(self, sender: Sender, kind: str) -> None:
        super().__init__(kind, sender.settings.base_url)
        self._sender = sender

    def copy_to(self, source: URL, destination: URL, overwrite: bool = False, **options: Unpack[CallOptions]) -> None:
        """Copy to another URL of the same kind; `overwrite` replaces what is there, else BadRequestError."""
        return self._sender.send(self._copying(source, destination, overwrite), options)

    def move_to(self, source: URL, destination: URL, overwrite: bool = False, **options: Unpack[CallOptions]) -> None:
        """Move to another URL of the same kind; `overwrite` replaces what is there, else BadRequestError."""
        return self._sender.send(self._moving(source, destination, overwrite), options)


class AsyncCopies(Places):
    """Copying and moving resources of one kind, for an async client; see `Copies`."""

    def __init__(self, sender: AsyncSender, kind: str) -> None:
        super().__init__(kind, sender.settings.base_url)
        self._sender = sender

    async def copy_to(
        self, source: URL, destination: URL, overwrite: bool = False, **options: Unpack[CallOptions]
    ) -> None:
        """See `Copies.copy_to`."""
        return await self._sender.send(self._copying(source, destination, overwrite), options)

    async def move_to(
        self, source: URL, destination: URL, overwrite: bool = False, **options: Unpack[CallOptions]
    ) -> None:
        """See `Copies.move_to`."""
        return await self._sender.send(self._moving(source, destination, overwrite), options)
