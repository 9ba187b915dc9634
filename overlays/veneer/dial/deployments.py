"""Deployments and applications: what can be called by name, what it can do, and what the caller may use of it."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import applications, deployments

from .errors import InvalidRequestError
from .lifecycle import AsyncLifecycle, Lifecycle
from .urls import deployment_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import Application as ApplicationModel
    from veneer_generated.dial.models import (
        ChatCompletionRequest,
        Deployment,
        DeploymentInfoAny,
        DeploymentKind,
        DeploymentName,
        InterfaceType,
        LimitStats,
        TokenizeInputRequest,
        TokenizeInputString,
        TokenizeOutput,
        TruncatePromptOutput,
    )

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender

    Countable = str | ChatCompletionRequest | TokenizeInputRequest | TokenizeInputString | Mapping[str, Any]

T = TypeVar("T")


def _several(inputs: Sequence[T]) -> Sequence[T]:
    """The inputs; raises where one was given in place of a list."""
    if isinstance(inputs, str | Mapping):
        raise InvalidRequestError("inputs must be a list, such as [{'messages': [...], 'max_prompt_tokens': 100}]")
    return inputs


def _countable(inputs: Sequence[Countable]) -> builtins.list[TokenizeInputRequest | TokenizeInputString]:
    """Texts and chat requests in the shapes that the service tells apart."""
    return [
        models.TokenizeInputString(value=one)
        if isinstance(one, str)
        else models.TokenizeInputRequest(value=one)
        if isinstance(one, models.ChatCompletionRequest | Mapping)
        else one
        for one in _several(inputs)
    ]


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

    def get(self, deployment_id: str, **options: Unpack[CallOptions]) -> Deployment:
        """One deployment; raises ResourceNotFoundError where it is unknown, PermissionDeniedError where forbidden."""
        name = deployment_of(deployment_id, "deployment_id")
        return self._sender.send(deployments.get_deployment.request(deployment_name=name), options)

    def list_all(
        self, interface_type: Sequence[InterfaceType | str] | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[DeploymentInfoAny]:
        """Models, applications and tool sets that the caller may use, or those that can be used in a certain way.

        for found in client.deployments.list_all(["chat"]):
            print(found.object, found.id)  # ModelInfo, ApplicationInfo, ToolsetInfo; DeploymentInfo for other kinds
        """
        return self._sender.send(deployments.list_all_deployments.request(interface_type=interface_type), options)

    def get_info(self, deployment_id: str, **options: Unpack[CallOptions]) -> DeploymentInfoAny:
        """A model, application or tool set by its name; raises ResourceNotFoundError, PermissionDeniedError."""
        name = deployment_of(deployment_id, "deployment_id")
        return self._sender.send(deployments.get_deployment_info.request(deployment_name=name), options)

    def list_names(
        self, types: Sequence[DeploymentKind | str] | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[DeploymentName]:
        """Names and kinds alone; tool sets only come when `types` has them. Servers before 0.49 do not know it."""
        return self._sender.send(deployments.list_deployment_names.request(type=types), options)

    def get_configuration_schema(self, deployment_id: str, **options: Unpack[CallOptions]) -> dict[str, Any] | None:
        """The JSON Schema of what goes into `custom_fields.configuration`; None where there is nothing to configure."""
        name = deployment_of(deployment_id, "deployment_id")
        return self._sender.send(deployments.get_configuration_schema.request(deployment_name=name), options)

    def tokenize(
        self, deployment_id: str, inputs: Sequence[Countable], **options: Unpack[CallOptions]
    ) -> builtins.list[TokenizeOutput]:
        """Count the tokens of texts and chat requests; a count or an error for each, in their order.

        Raises PermissionDeniedError where the deployment cannot count.

            for output in client.deployments.tokenize("gpt-4o", ["one two", {"messages": messages}]):
                print(output.token_count, output.error)
        """
        name, body = deployment_of(deployment_id, "deployment_id"), models.TokenizeRequest(inputs=_countable(inputs))
        return self._sender.send(deployments.tokenize.request(deployment_name=name, body=body), options).outputs or []

    def truncate_prompt(
        self,
        deployment_id: str,
        inputs: Sequence[ChatCompletionRequest | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> builtins.list[TruncatePromptOutput]:
        """Which messages would be dropped to keep chat requests within their `max_prompt_tokens`.

        The positions or an error for each request, in their order. Raises PermissionDeniedError where the deployment
        cannot tell.
        """
        name, body = (
            deployment_of(deployment_id, "deployment_id"),
            models.TruncatePromptRequest(inputs=_several(inputs)),
        )
        request = deployments.truncate_prompt.request(deployment_name=name, body=body)
        return self._sender.send(request, options).outputs or []

    def rate(
        self, deployment_id: str, rate: bool, *, response_id: str | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Say whether an answer was good; `response_id` is the answer's `id`."""
        name, body = (
            deployment_of(deployment_id, "deployment_id"),
            models.RateRequest(rate=rate, response_id=response_id),
        )
        return self._sender.send(deployments.rate_deployment.request(deployment_name=name, body=body), options)

    def limits(self, deployment_id: str, **options: Unpack[CallOptions]) -> LimitStats:
        """The caller's limits for a deployment and what is used of them; raises ResourceNotFoundError.

        A `total` of 9223372036854775807 is no limit. Costs are those of all deployments together.
        """
        name = deployment_of(deployment_id, "deployment_id")
        return self._sender.send(deployments.get_deployment_limits.request(deployment_name=name), options)

    def usage(self, deployment_id: str, **options: Unpack[CallOptions]) -> LimitStats:
        """How much the caller used a deployment; servers before 0.49 cannot tell."""
        name = deployment_of(deployment_id, "deployment_id")
        return self._sender.send(deployments.get_deployment_usage.request(deployment_name=name), options)


class AsyncDeployments:
    """`client.deployments` of an async client; see `Deployments`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Deployment]:
        """See `Deployments.list`."""
        return (await self._sender.send(deployments.list_deployments.request(), options)).data or []

    async def get(self, deployment_id: str, **options: Unpack[CallOptions]) -> Deployment:
        """See `Deployments.get`."""
        name = deployment_of(deployment_id, "deployment_id")
        return await self._sender.send(deployments.get_deployment.request(deployment_name=name), options)

    async def list_all(
        self, interface_type: Sequence[InterfaceType | str] | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[DeploymentInfoAny]:
        """See `Deployments.list_all`."""
        return await self._sender.send(deployments.list_all_deployments.request(interface_type=interface_type), options)

    async def get_info(self, deployment_id: str, **options: Unpack[CallOptions]) -> DeploymentInfoAny:
        """See `Deployments.get_info`."""
        name = deployment_of(deployment_id, "deployment_id")
        return await self._sender.send(deployments.get_deployment_info.request(deployment_name=name), options)

    async def list_names(
        self, types: Sequence[DeploymentKind | str] | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[DeploymentName]:
        """See `Deployments.list_names`."""
        return await self._sender.send(deployments.list_deployment_names.request(type=types), options)

    async def get_configuration_schema(
        self, deployment_id: str, **options: Unpack[CallOptions]
    ) -> dict[str, Any] | None:
        """See `Deployments.get_configuration_schema`."""
        name = deployment_of(deployment_id, "deployment_id")
        return await self._sender.send(deployments.get_configuration_schema.request(deployment_name=name), options)

    async def tokenize(
        self, deployment_id: str, inputs: Sequence[Countable], **options: Unpack[CallOptions]
    ) -> builtins.list[TokenizeOutput]:
        """See `Deployments.tokenize`."""
        name, body = deployment_of(deployment_id, "deployment_id"), models.TokenizeRequest(inputs=_countable(inputs))
        return (
            await self._sender.send(deployments.tokenize.request(deployment_name=name, body=body), options)
        ).outputs or []

    async def truncate_prompt(
        self,
        deployment_id: str,
        inputs: Sequence[ChatCompletionRequest | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> builtins.list[TruncatePromptOutput]:
        """See `Deployments.truncate_prompt`."""
        name, body = (
            deployment_of(deployment_id, "deployment_id"),
            models.TruncatePromptRequest(inputs=_several(inputs)),
        )
        request = deployments.truncate_prompt.request(deployment_name=name, body=body)
        return (await self._sender.send(request, options)).outputs or []

    async def rate(
        self, deployment_id: str, rate: bool, *, response_id: str | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """See `Deployments.rate`."""
        name, body = (
            deployment_of(deployment_id, "deployment_id"),
            models.RateRequest(rate=rate, response_id=response_id),
        )
        return await self._sender.send(deployments.rate_deployment.request(deployment_name=name, body=body), options)

    async def limits(self, deployment_id: str, **options: Unpack[CallOptions]) -> LimitStats:
        """See `Deployments.limits`."""
        name = deployment_of(deployment_id, "deployment_id")
        return await self._sender.send(deployments.get_deployment_limits.request(deployment_name=name), options)

    async def usage(self, deployment_id: str, **options: Unpack[CallOptions]) -> LimitStats:
        """See `Deployments.usage`."""
        name = deployment_of(deployment_id, "deployment_id")
        return await self._sender.send(deployments.get_deployment_usage.request(deployment_name=name), options)


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
