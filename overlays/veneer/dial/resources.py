"""The attributes of both clients beside chat, deployments, applications and files, loaded when they are first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.send import AsyncSender, Sender


class Resources:
    """Attributes of `Dial`."""

    _sender: Sender


class AsyncResources:
    """Attributes of `AsyncDial`; the same names as those of `Dial`."""

    _sender: AsyncSender
