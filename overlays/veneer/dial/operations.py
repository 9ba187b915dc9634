"""What goes for stored things of all kinds: copying, moving, and being told of changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import resources

from .._runtime.options import hide_headers
from .places import copying, moving
from .urls import url_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import ResourceEvent
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .._runtime.streams import AsyncStream, Stream
    from .urls import URL


def _subscribing(urls: URL | Iterable[URL], base_url: str) -> Request[None, ResourceEvent]:
    several = urls if isinstance(urls, Iterable) and not isinstance(urls, str) else [urls]
    body = models.SubscribeRequest(
        resources=[models.SubscribedResource(url=str(url_of(url, base_url))) for url in several]
    )
    return resources.subscribe_to_resources.request(body=body)


def _patient(options: CallOptions) -> CallOptions:
    """Nothing happens for hours to most things, which is no fault of the server; heartbeats tell that it is there."""
    return {"event_timeout": None, **options}


class ResourceOperations:
    """`client.resources`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._base_url = sender.settings.base_url

    def copy(self, source: URL, destination: URL, *, overwrite: bool = False, **options: Unpack[CallOptions]) -> None:
        """Copy a file, prompt, conversation, application, tool set or skill; both URLs are of one kind, no folders.

        `overwrite` replaces what is at the destination. Raises BadRequestError where there is something, or nothing at
        the source.
        """
        request = copying(url_of(source, self._base_url), url_of(destination, self._base_url), overwrite)
        return self._sender.send(request, options)

    def move(self, source: URL, destination: URL, *, overwrite: bool = False, **options: Unpack[CallOptions]) -> None:
        """Move a file, prompt, conversation, application, tool set or skill; see `copy`."""
        request = moving(url_of(source, self._base_url), url_of(destination, self._base_url), overwrite)
        return self._sender.send(request, options)

    def subscribe(self, urls: URL | Iterable[URL], **options: Unpack[CallOptions]) -> Stream[ResourceEvent]:
        """Be told of changes of one or several files, conversations, prompts or applications, from now on.

        The stream does not end by itself: leave its `with` block or close it. Heartbeats keep it alive; `event_timeout`
        is None here, `read_timeout` limits the time without any byte. Raises BadRequestError for other kinds,
        PermissionDeniedError for what the caller may not read.

            url = client.my_files_home() / "report.pdf"
            with client.resources.subscribe(url) as changes:
                client.files.upload(url, b"content")  # or somebody else does
                for change in changes:
                    print(change.action, change.url, change.etag)
                    break
        """
        hide_headers(options)
        return self._sender.stream(_subscribing(urls, self._base_url), _patient(options))


class AsyncResourceOperations:
    """`client.resources` of an async client; see `ResourceOperations`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._base_url = sender.settings.base_url

    async def copy(
        self, source: URL, destination: URL, *, overwrite: bool = False, **options: Unpack[CallOptions]
    ) -> None:
        """See `ResourceOperations.copy`."""
        request = copying(url_of(source, self._base_url), url_of(destination, self._base_url), overwrite)
        return await self._sender.send(request, options)

    async def move(
        self, source: URL, destination: URL, *, overwrite: bool = False, **options: Unpack[CallOptions]
    ) -> None:
        """See `ResourceOperations.move`."""
        request = moving(url_of(source, self._base_url), url_of(destination, self._base_url), overwrite)
        return await self._sender.send(request, options)

    async def subscribe(self, urls: URL | Iterable[URL], **options: Unpack[CallOptions]) -> AsyncStream[ResourceEvent]:
        """See `ResourceOperations.subscribe`."""
        hide_headers(options)
        return await self._sender.stream(_subscribing(urls, self._base_url), _patient(options))
