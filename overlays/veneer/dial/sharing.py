"""Sharing: what callers let each other read and write, by invitations that others accept."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Literal, Never, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import sharing

from .links import link_of, several
from .urls import URL

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        AnyResourceMetadata,
        InvitationLink,
        ResourceAccessType,
        ResourceType,
        SharedResource,
        SharedResourcesResponse,
    )
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender

SHAREABLE = (
    models.ResourceType.FILE,
    models.ResourceType.PROMPT,
    models.ResourceType.CONVERSATION,
    models.ResourceType.APPLICATION,
)
"""The kinds that every version of Core can share; some refuse a request that names a kind they do not know."""


def _resource(
    given: URL | SharedResource | Mapping[str, Any], permissions: Iterable[ResourceAccessType | str] | None, home: str
) -> SharedResource:
    if isinstance(given, URL):
        rights = None if permissions is None else several(permissions, "permissions")
        return models.SharedResource(url=link_of(given, home, folder=True), permissions=rights)
    made = models.SharedResource.from_dict(given) if isinstance(given, Mapping) else copy(given)
    made.url = link_of(made.url, home, folder=True)
    return made


class _Requests:
    """The requests of both clients."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url

    def _resources(
        self,
        given: Iterable[URL | SharedResource | Mapping[str, Any]],
        permissions: Iterable[ResourceAccessType | str] | None,
    ) -> builtins.list[SharedResource]:
        return [_resource(one, permissions, self._base_url) for one in several(given, "resources")]

    def create(
        self,
        resources: Iterable[URL | SharedResource | Mapping[str, Any]],
        permissions: Iterable[ResourceAccessType | str] | None,
        limit: int | None,
    ) -> Request[InvitationLink, Never]:
        body = models.ShareResourcesRequest(resources=self._resources(resources, permissions), max_accepted_users=limit)
        return sharing.share_resources.request(body=body)

    def list(
        self,
        kinds: Iterable[ResourceType | str],
        with_: str,
        user_info: bool | None,
        order: str | None,
    ) -> Request[SharedResourcesResponse, Never]:
        # Core takes any other spelling of `others` for `me`.
        body = models.ListSharedResourcesRequest(
            resource_types=several(kinds, "resource_types"),
            with_=with_.lower(),
            include_user_info=user_info,
            order=order,
        )
        return sharing.list_shared_resources.request(body=body)

    def copy(self, source: URL, destination: URL) -> Request[None, Never]:
        body = models.CopySharedAccessRequest(
            source_url=link_of(source, self._base_url, folder=True),
            destination_url=link_of(destination, self._base_url, folder=True),
        )
        return sharing.copy_shared_access.request(body=body)

    def discard(self, resources: Iterable[URL]) -> Request[None, Never]:
        links = [link_of(one, self._base_url, folder=True) for one in several(resources, "resources")]
        body = models.ResourceLinkCollection(resources=[models.ResourceLink(url=link) for link in links])
        return sharing.discard_shared_access.request(body=body)

    def revoke(
        self,
        resources: Iterable[URL | SharedResource | Mapping[str, Any]],
        permissions: Iterable[ResourceAccessType | str] | None,
    ) -> Request[None, Never]:
        body = models.RevokeResourcesRequest(resources=self._resources(resources, permissions))
        return sharing.revoke_shared_access.request(body=body)


class Sharing:
    """`client.sharing`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._requests = _Requests(sender.settings.base_url)

    def create(
        self,
        resources: Iterable[URL | SharedResource | Mapping[str, Any]],
        *,
        permissions: Iterable[ResourceAccessType | str] | None = None,
        max_accepted_users: int | None = None,
        **options: Unpack[CallOptions],
    ) -> InvitationLink:
        """Make an invitation to files, prompts, conversations, applications or folders (slash at the end) of yours.

        `permissions` are those of every URL, READ where not given; for different ones give `SharedResource` objects.
        At most `max_accepted_users` may accept it. Give its `invitation_link` to the others, who pass it to
        `client.invitations.accept`. Raises BadRequestError where a resource is not the caller's.

            link = client.sharing.create([client.my_files_home() / "reports/may.pdf"]).invitation_link
            with Dial(base_url="https://dial.example.com", bearer_token="...") as colleague:
                colleague.invitations.accept(link)
        """
        return self._sender.send(self._requests.create(resources, permissions, max_accepted_users), options)

    def list(
        self,
        resource_types: Iterable[ResourceType | str] = SHAREABLE,
        *,
        with_: Literal["me", "others"] | str = "me",
        include_user_info: bool | None = None,
        order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AnyResourceMetadata]:
        """What others share with the caller, or, `with_="others"`, what the caller shares with them.

        Files, prompts, conversations and applications where no kinds are given. `include_user_info` also tells who
        shares. Each entry has name, place and permissions, no sizes or times; folders are one entry.
        """
        request = self._requests.list(resource_types, with_, include_user_info, order)
        return self._sender.send(request, options).resources or []

    def copy(self, source: URL, destination: URL, **options: Unpack[CallOptions]) -> None:
        """Share `destination` with all who share `source`, with the same rights; both must be the caller's."""
        return self._sender.send(self._requests.copy(source, destination), options)

    def discard(self, resources: Iterable[URL], **options: Unpack[CallOptions]) -> None:
        """Give up what others share with the caller; resources that nobody shares are passed over."""
        return self._sender.send(self._requests.discard(resources), options)

    def revoke(
        self,
        resources: Iterable[URL | SharedResource | Mapping[str, Any]],
        *,
        permissions: Iterable[ResourceAccessType | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take resources of the caller's back from all who share them; `permissions`: these rights alone."""
        return self._sender.send(self._requests.revoke(resources, permissions), options)


class AsyncSharing:
    """`client.sharing` of an async client; see `Sharing`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._requests = _Requests(sender.settings.base_url)

    async def create(
        self,
        resources: Iterable[URL | SharedResource | Mapping[str, Any]],
        *,
        permissions: Iterable[ResourceAccessType | str] | None = None,
        max_accepted_users: int | None = None,
        **options: Unpack[CallOptions],
    ) -> InvitationLink:
        """See `Sharing.create`."""
        return await self._sender.send(self._requests.create(resources, permissions, max_accepted_users), options)

    async def list(
        self,
        resource_types: Iterable[ResourceType | str] = SHAREABLE,
        *,
        with_: Literal["me", "others"] | str = "me",
        include_user_info: bool | None = None,
        order: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AnyResourceMetadata]:
        """See `Sharing.list`."""
        request = self._requests.list(resource_types, with_, include_user_info, order)
        return (await self._sender.send(request, options)).resources or []

    async def copy(self, source: URL, destination: URL, **options: Unpack[CallOptions]) -> None:
        """See `Sharing.copy`."""
        return await self._sender.send(self._requests.copy(source, destination), options)

    async def discard(self, resources: Iterable[URL], **options: Unpack[CallOptions]) -> None:
        """See `Sharing.discard`."""
        return await self._sender.send(self._requests.discard(resources), options)

    async def revoke(
        self,
        resources: Iterable[URL | SharedResource | Mapping[str, Any]],
        *,
        permissions: Iterable[ResourceAccessType | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """See `Sharing.revoke`."""
        return await self._sender.send(self._requests.revoke(resources, permissions), options)
