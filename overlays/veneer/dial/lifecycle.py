"""Applications whose source DIAL runs itself: starting, stopping, what they print. Part of `client.application`."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import application_lifecycle
from veneer_generated.dial.constants import APPLICATIONS

from .links import link_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import ApplicationLink, ApplicationLogs, CustomApplication

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


def _link(url: str | PurePosixPath, base_url: str) -> ApplicationLink:
    return models.ApplicationLink(url=link_of(url, base_url, kinds=(APPLICATIONS,)))


class Lifecycle:
    """What `client.application` does with applications that have a `function`, their own source."""

    _sender: Sender

    def deploy(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> CustomApplication:
        """Run the source of the application `applications/{bucket}/{path}`.

        Returns at once, with `function.status` DEPLOYING; look again for DEPLOYED, or FAILED and `function.error`.
        Raises ConflictError where it has no function, or is running or about to.
        """
        body = _link(url, self._sender.settings.base_url)
        return self._sender.send(application_lifecycle.deploy_application.request(body=body), options)

    def undeploy(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> CustomApplication:
        """Stop a deployed application; returns at once, raises ConflictError where it is not deployed."""
        body = _link(url, self._sender.settings.base_url)
        return self._sender.send(application_lifecycle.undeploy_application.request(body=body), options)

    def redeploy(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> CustomApplication:
        """Run what the source is now; the old one answers until then. Raises ConflictError where it is not deployed."""
        body = _link(url, self._sender.settings.base_url)
        return self._sender.send(application_lifecycle.redeploy_application.request(body=body), options)

    def logs(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> ApplicationLogs:
        """What the instances of a deployed application printed; raises ConflictError where it is not deployed."""
        body = _link(url, self._sender.settings.base_url)
        return self._sender.send(application_lifecycle.get_application_logs.request(body=body), options)


class AsyncLifecycle:
    """The async form of `Lifecycle`."""

    _sender: AsyncSender

    async def deploy(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> CustomApplication:
        """See `Lifecycle.deploy`."""
        body = _link(url, self._sender.settings.base_url)
        return await self._sender.send(application_lifecycle.deploy_application.request(body=body), options)

    async def undeploy(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> CustomApplication:
        """See `Lifecycle.undeploy`."""
        body = _link(url, self._sender.settings.base_url)
        return await self._sender.send(application_lifecycle.undeploy_application.request(body=body), options)

    async def redeploy(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> CustomApplication:
        """See `Lifecycle.redeploy`."""
        body = _link(url, self._sender.settings.base_url)
        return await self._sender.send(application_lifecycle.redeploy_application.request(body=body), options)

    async def logs(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> ApplicationLogs:
        """See `Lifecycle.logs`."""
        body = _link(url, self._sender.settings.base_url)
        return await self._sender.send(application_lifecycle.get_application_logs.request(body=body), options)
