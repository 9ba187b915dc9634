"""Deployments (models) and applications: what can be called by name."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from veneer_generated.dial.api import applications, deployments

from .lifecycle import AsyncLifecycle, Lifecycle
from .urls import deployment_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import Application as ApplicationModel
    from veneer_generated.dial.models import Deployment

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


class Deployments:
    """`client.deployments`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Deployment]:
        """The deployments that the caller may use; raises DialException.

        for deployment in client.deployments.list():
            print(deployment.id, deployment.features)
        """
        return self._sender.send(deployments.list_deployments.request(), options).data or []

    def get(self, deployment_name: str, **options: Unpack[CallOptions]) -> Deployment:
        """One deployment; raises ResourceNotFoundError where it is unknown, PermissionDeniedError where forbidden."""
        name = deployment_of(deployment_name)
        return self._sender.send(deployments.get_deployment.request(deployment_name=name), options)


class AsyncDeployments:
    """`client.deployments` of an async client; see `Deployments`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Deployment]:
        """See `Deployments.list`."""
        return (await self._sender.send(deployments.list_deployments.request(), options)).data or []

    async def get(self, deployment_name: str, **options: Unpack[CallOptions]) -> Deployment:
        """See `Deployments.get`."""
        name = deployment_of(deployment_name)
        return await self._sender.send(deployments.get_deployment.request(deployment_name=name), options)


class Applications(Lifecycle):
    """`client.application`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[ApplicationModel]:
        """The applications that the caller may use; raises DialException."""
        return self._sender.send(applications.list_applications.request(), options).data or []

    def get(self, app_id: str, **options: Unpack[CallOptions]) -> ApplicationModel:
        """One application by its id, or by its resource URL `applications/{bucket}/{path}`.

        Raises ResourceNotFoundError for an unknown id and NotDialURLError for an absolute URL, which is not followed.
        """
        name = deployment_of(app_id, "app_id")
        return self._sender.send(applications.get_application.request(application_name=name), options)


class AsyncApplications(AsyncLifecycle):
    """`client.application` of an async client; see `Applications`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[ApplicationModel]:
        """See `Applications.list`."""
        return (await self._sender.send(applications.list_applications.request(), options)).data or []

    async def get(self, app_id: str, **options: Unpack[CallOptions]) -> ApplicationModel:
        """See `Applications.get`."""
        name = deployment_of(app_id, "app_id")
        return await self._sender.send(applications.get_application.request(application_name=name), options)
