"""Invitations: what others accept to get at shared resources."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import invitations
from veneer_generated.dial.constants import INVITATIONS

from .errors import InvalidRequestError, ParsingDataError
from .urls import relative_url

if TYPE_CHECKING:
    from veneer_generated.dial.models import Invitation, InvitationLink

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


def _id_of(given: str | InvitationLink | Invitation, base_url: str) -> str:
    """The id in an invitation's link; absolute links must be of the client's installation."""
    if isinstance(given, models.Invitation):
        return given.id
    text = given.invitation_link if isinstance(given, models.InvitationLink) else given
    *before, name = relative_url(text, base_url).strip("/").split("/")
    if not name or (before and before[-1] != INVITATIONS):
        raise InvalidRequestError(f"{text!r} is neither the id nor the link of an invitation")
    return name


def _found(invitation: Invitation | None) -> Invitation:
    if invitation is None:
        raise ParsingDataError("the service sent no invitation, but an empty body")
    return invitation


class Invitations:
    """`client.invitations`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._home = sender.settings.base_url

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Invitation]:
        """The invitations that the caller made and that have not ended."""
        return self._sender.send(invitations.list_invitations.request(), options).invitations or []

    def get(self, invitation: str | InvitationLink | Invitation, **options: Unpack[CallOptions]) -> Invitation:
        """What an invitation offers, by its id or link; raises ResourceNotFoundError where it has ended."""
        request = invitations.get_invitation.request(invitation_id=_id_of(invitation, self._home))
        return _found(self._sender.send(request, options))

    def accept(self, invitation: str | InvitationLink | Invitation, **options: Unpack[CallOptions]) -> None:
        """Accept an invitation by its id or link; `client.sharing.list()` shows what came by it.

        Raises ResourceNotFoundError where it has ended, BadRequestError for one's own.
        """
        request = invitations.get_invitation.request(invitation_id=_id_of(invitation, self._home), accept=True)
        self._sender.send(request, options)

    def delete(self, invitation: str | InvitationLink | Invitation, **options: Unpack[CallOptions]) -> None:
        """Delete an invitation that the caller made; who accepted it before keeps the rights.

        Raises PermissionDeniedError for the invitation of somebody else.
        """
        request = invitations.delete_invitation.request(invitation_id=_id_of(invitation, self._home))
        return self._sender.send(request, options)


class AsyncInvitations:
    """`client.invitations` of an async client; see `Invitations`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._home = sender.settings.base_url

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Invitation]:
        """See `Invitations.list`."""
        return (await self._sender.send(invitations.list_invitations.request(), options)).invitations or []

    async def get(self, invitation: str | InvitationLink | Invitation, **options: Unpack[CallOptions]) -> Invitation:
        """See `Invitations.get`."""
        request = invitations.get_invitation.request(invitation_id=_id_of(invitation, self._home))
        return _found(await self._sender.send(request, options))

    async def accept(self, invitation: str | InvitationLink | Invitation, **options: Unpack[CallOptions]) -> None:
        """See `Invitations.accept`."""
        request = invitations.get_invitation.request(invitation_id=_id_of(invitation, self._home), accept=True)
        await self._sender.send(request, options)

    async def delete(self, invitation: str | InvitationLink | Invitation, **options: Unpack[CallOptions]) -> None:
        """See `Invitations.delete`."""
        request = invitations.delete_invitation.request(invitation_id=_id_of(invitation, self._home))
        return await self._sender.send(request, options)
