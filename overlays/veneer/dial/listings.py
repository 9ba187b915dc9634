"""What can be called by name, beside deployments and applications: models, tool sets, and what older servers have."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from veneer_generated.dial.api import assistants, models, toolsets

from .urls import deployment_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import Deployment, ModelInfo, ToolsetInfo

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


class Models:
    """`client.model`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[ModelInfo]:
        """The models that the caller may use, with limits and prices; raises DialException.

        for model in client.model.list():
            print(model.id, model.limits, model.pricing and model.pricing.prompt)
        """
        return self._sender.send(models.list_models.request(), options).data or []

    def get(self, model_name: str, **options: Unpack[CallOptions]) -> ModelInfo:
        """One model; raises ResourceNotFoundError where it is unknown, PermissionDeniedError where forbidden."""
        return self._sender.send(models.get_model.request(model_name=deployment_of(model_name, "model_name")), options)


class AsyncModels:
    """`client.model` of an async client; see `Models`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[ModelInfo]:
        """See `Models.list`."""
        return (await self._sender.send(models.list_models.request(), options)).data or []

    async def get(self, model_name: str, **options: Unpack[CallOptions]) -> ModelInfo:
        """See `Models.get`."""
        return await self._sender.send(
            models.get_model.request(model_name=deployment_of(model_name, "model_name")), options
        )


class Toolsets:
    """`client.toolset`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[ToolsetInfo]:
        """The tool sets that the caller may use; raises DialException.

        for toolset in client.toolset.list():
            print(toolset.id, toolset.transport, toolset.allowed_tools)
        """
        return self._sender.send(toolsets.list_toolsets.request(), options).data or []

    def get(self, toolset_id: str, **options: Unpack[CallOptions]) -> ToolsetInfo:
        """One tool set by its id, or by its resource URL `toolsets/{bucket}/{path}`; raises ResourceNotFoundError."""
        name = deployment_of(toolset_id, "toolset_id")
        return self._sender.send(toolsets.get_toolset.request(toolset_name=name), options)


class AsyncToolsets:
    """`client.toolset` of an async client; see `Toolsets`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[ToolsetInfo]:
        """See `Toolsets.list`."""
        return (await self._sender.send(toolsets.list_toolsets.request(), options)).data or []

    async def get(self, toolset_id: str, **options: Unpack[CallOptions]) -> ToolsetInfo:
        """See `Toolsets.get`."""
        name = deployment_of(toolset_id, "toolset_id")
        return await self._sender.send(toolsets.get_toolset.request(toolset_name=name), options)


class Addons:
    """`client.addon`: addons of assistants, which only older servers have (Core of 2024)."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Deployment]:
        """The addons that the caller may use; raises ServerError where the server has none any more."""
        return self._sender.send(assistants.list_addons.request(), options).data or []

    def get(self, name: str, **options: Unpack[CallOptions]) -> Deployment:
        """One addon; raises ResourceNotFoundError where it is unknown."""
        return self._sender.send(assistants.get_addon.request(addon_name=deployment_of(name, "name")), options)


class AsyncAddons:
    """`client.addon` of an async client; see `Addons`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Deployment]:
        """See `Addons.list`."""
        return (await self._sender.send(assistants.list_addons.request(), options)).data or []

    async def get(self, name: str, **options: Unpack[CallOptions]) -> Deployment:
        """See `Addons.get`."""
        return await self._sender.send(assistants.get_addon.request(addon_name=deployment_of(name, "name")), options)


class Assistants:
    """`client.assistant`: assistants, which only older servers have (Core of 2024)."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Deployment]:
        """The assistants that the caller may use; raises ServerError where the server has none any more."""
        return self._sender.send(assistants.list_assistants.request(), options).data or []

    def get(self, name: str, **options: Unpack[CallOptions]) -> Deployment:
        """One assistant; raises ResourceNotFoundError where it is unknown."""
        found = deployment_of(name, "name")
        return self._sender.send(assistants.get_assistant.request(assistant_name=found), options)


class AsyncAssistants:
    """`client.assistant` of an async client; see `Assistants`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Deployment]:
        """See `Assistants.list`."""
        return (await self._sender.send(assistants.list_assistants.request(), options)).data or []

    async def get(self, name: str, **options: Unpack[CallOptions]) -> Deployment:
        """See `Assistants.get`."""
        found = deployment_of(name, "name")
        return await self._sender.send(assistants.get_assistant.request(assistant_name=found), options)
