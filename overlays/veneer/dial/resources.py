"""The attributes of both clients beside chat, deployments, applications and files, loaded when they are first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.send import AsyncSender, Sender
    from .channels import AsyncClientChannel, ClientChannel
    from .invitations import AsyncInvitations, Invitations
    from .notifications import AsyncNotifications, Notifications
    from .permissions import AsyncResourcePermissions, ResourcePermissions
    from .publications import AsyncPublications, Publications
    from .sharing import AsyncSharing, Sharing


class Resources:
    """Attributes of `Dial`."""

    _sender: Sender

    @cached_property
    def sharing(self) -> Sharing:
        """What callers let each other read and write."""
        from .sharing import Sharing

        return Sharing(self._sender)

    @cached_property
    def invitations(self) -> Invitations:
        """What others accept to get at shared resources."""
        from .invitations import Invitations

        return Invitations(self._sender)

    @cached_property
    def publications(self) -> Publications:
        """Requests to put resources where everybody finds them."""
        from .publications import Publications

        return Publications(self._sender)

    @cached_property
    def notifications(self) -> Notifications:
        """What the installation tells the caller."""
        from .notifications import Notifications

        return Notifications(self._sender)

    @cached_property
    def resource_permissions(self) -> ResourcePermissions:
        """What an application lets another one do in one request."""
        from .permissions import ResourcePermissions

        return ResourcePermissions(self._sender)

    @cached_property
    def client_channel(self) -> ClientChannel:
        """How applications ask the user's client back."""
        from .channels import ClientChannel

        return ClientChannel(self._sender)


class AsyncResources:
    """Attributes of `AsyncDial`; the same names as those of `Dial`."""

    _sender: AsyncSender

    @cached_property
    def sharing(self) -> AsyncSharing:
        """What callers let each other read and write."""
        from .sharing import AsyncSharing

        return AsyncSharing(self._sender)

    @cached_property
    def invitations(self) -> AsyncInvitations:
        """What others accept to get at shared resources."""
        from .invitations import AsyncInvitations

        return AsyncInvitations(self._sender)

    @cached_property
    def publications(self) -> AsyncPublications:
        """Requests to put resources where everybody finds them."""
        from .publications import AsyncPublications

        return AsyncPublications(self._sender)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """What the installation tells the caller."""
        from .notifications import AsyncNotifications

        return AsyncNotifications(self._sender)

    @cached_property
    def resource_permissions(self) -> AsyncResourcePermissions:
        """What an application lets another one do in one request."""
        from .permissions import AsyncResourcePermissions

        return AsyncResourcePermissions(self._sender)

    @cached_property
    def client_channel(self) -> AsyncClientChannel:
        """How applications ask the user's client back."""
        from .channels import AsyncClientChannel

        return AsyncClientChannel(self._sender)
