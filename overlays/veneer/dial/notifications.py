"""Notifications: what the installation tells the caller, such as what became of a publication."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import notifications

from .links import several

if TYPE_CHECKING:
    from veneer_generated.dial.models import DeleteNotificationRequest, Notification

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


def _deletion(given: Iterable[str | Notification]) -> DeleteNotificationRequest:
    ids = [one if isinstance(one, str) else one.id for one in several(given, "notifications")]
    return models.DeleteNotificationRequest(ids=ids)


class Notifications:
    """`client.notifications`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Notification]:
        """The caller's notifications, oldest first.

        for notification in client.notifications.list():
            print(notification.url, notification.message)
        """
        return self._sender.send(notifications.list_notifications.request(), options).notifications or []

    def delete(self, ids: Iterable[str | Notification], **options: Unpack[CallOptions]) -> None:
        """Delete notifications, given as ids or as `list` gives them."""
        return self._sender.send(notifications.delete_notifications.request(body=_deletion(ids)), options)


class AsyncNotifications:
    """`client.notifications` of an async client; see `Notifications`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Notification]:
        """See `Notifications.list`."""
        return (await self._sender.send(notifications.list_notifications.request(), options)).notifications or []

    async def delete(self, ids: Iterable[str | Notification], **options: Unpack[CallOptions]) -> None:
        """See `Notifications.delete`."""
        return await self._sender.send(notifications.delete_notifications.request(body=_deletion(ids)), options)
