"""Rights of one request: what an application lets another one do while both answer the same user."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import resource_permissions

from .links import link_of, several
from .urls import URL

if TYPE_CHECKING:
    from veneer_generated.dial.models import PerRequestReceiver, ResourceAccessType, ResourcePermission

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


def _receiver(
    resources: Iterable[URL], receiver: str, permissions: Iterable[ResourceAccessType | str] | None, home: str
) -> PerRequestReceiver:
    rights = several((models.ResourceAccessType.READ,) if permissions is None else permissions, "permissions")
    links = [link_of(one, home, folder=True) for one in several(resources, "resources")]
    granted = [models.ResourcePermission(url=link, permissions=rights) for link in links]
    return models.PerRequestReceiver(resource_permissions=granted, receiver=receiver)


class ResourcePermissions:
    """`client.resource_permissions`; for applications, whose client has the key of one request."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._home = sender.settings.base_url

    def grant(
        self,
        resources: Iterable[URL],
        receiver: str,
        permissions: Iterable[ResourceAccessType | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Let the application `receiver` use resources or folders while it is called in this request.

        `permissions` are READ where not given. Raises PermissionDeniedError for keys that are not of one request, and
        for rights that the caller does not have.

            client.resource_permissions.grant(["files/bucket/notes/"], "applications/public/summary", ["READ"])
        """
        body = _receiver(resources, receiver, permissions, self._home)
        return self._sender.send(resource_permissions.grant_permissions.request(body=body), options)

    def revoke(
        self,
        resources: Iterable[URL],
        receiver: str,
        permissions: Iterable[ResourceAccessType | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Take back what was granted to `receiver`: READ where no permissions are given."""
        body = _receiver(resources, receiver, permissions, self._home)
        return self._sender.send(resource_permissions.revoke_permissions.request(body=body), options)

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[ResourcePermission]:
        """What other applications granted to the caller."""
        body = models.ListPermissionRequest(with_=models.GrantedTo.ME)
        return self._sender.send(resource_permissions.list_permissions.request(body=body), options).resources or []

    def list_receivers(self, **options: Unpack[CallOptions]) -> builtins.list[PerRequestReceiver]:
        """What the caller granted to other applications; some versions of Core leave out the URLs in there."""
        body = models.ListPermissionRequest(with_=models.GrantedTo.OTHERS)
        return self._sender.send(resource_permissions.list_permissions.request(body=body), options).receivers or []


class AsyncResourcePermissions:
    """`client.resource_permissions` of an async client; see `ResourcePermissions`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._home = sender.settings.base_url

    async def grant(
        self,
        resources: Iterable[URL],
        receiver: str,
        permissions: Iterable[ResourceAccessType | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """See `ResourcePermissions.grant`."""
        body = _receiver(resources, receiver, permissions, self._home)
        return await self._sender.send(resource_permissions.grant_permissions.request(body=body), options)

    async def revoke(
        self,
        resources: Iterable[URL],
        receiver: str,
        permissions: Iterable[ResourceAccessType | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """See `ResourcePermissions.revoke`."""
        body = _receiver(resources, receiver, permissions, self._home)
        return await self._sender.send(resource_permissions.revoke_permissions.request(body=body), options)

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[ResourcePermission]:
        """See `ResourcePermissions.list`."""
        body = models.ListPermissionRequest(with_=models.GrantedTo.ME)
        found = await self._sender.send(resource_permissions.list_permissions.request(body=body), options)
        return found.resources or []

    async def list_receivers(self, **options: Unpack[CallOptions]) -> builtins.list[PerRequestReceiver]:
        """See `ResourcePermissions.list_receivers`."""
        body = models.ListPermissionRequest(with_=models.GrantedTo.OTHERS)
        found = await self._sender.send(resource_permissions.list_permissions.request(body=body), options)
        return found.receivers or []
