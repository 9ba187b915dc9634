"""The caller: who it is, its limits, what it used, what it agreed to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import consent, user

from .urls import deployment_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import Consent, DeploymentKind, ReviewConsentResponse, UserInfo, UserLimitStats

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


class User:
    """`client.user`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def info(self, **options: Unpack[CallOptions]) -> UserInfo:
        """Roles, and the project of a key or the claims of a user's token; raises DialException.

        print(client.user.info().roles, client.user.info().userClaims)
        """
        return self._sender.send(user.get_user_info.request(), options)

    def limits(
        self, deployment_types: Sequence[DeploymentKind | str] | None = None, **options: Unpack[CallOptions]
    ) -> UserLimitStats:
        """Limits and what is used of them, by deployment; models alone unless kinds are given.

        A `total` of 9223372036854775807 is no limit.
        """
        return self._sender.send(user.get_user_limits.request(deployment_types=deployment_types), options)

    def usage(
        self, deployment_types: Sequence[DeploymentKind | str] | None = None, **options: Unpack[CallOptions]
    ) -> UserLimitStats:
        """What was used, by deployment; models alone unless kinds are given."""
        return self._sender.send(user.get_user_usage.request(deployment_types=deployment_types), options)


class AsyncUser:
    """`client.user` of an async client; see `User`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def info(self, **options: Unpack[CallOptions]) -> UserInfo:
        """See `User.info`."""
        return await self._sender.send(user.get_user_info.request(), options)

    async def limits(
        self, deployment_types: Sequence[DeploymentKind | str] | None = None, **options: Unpack[CallOptions]
    ) -> UserLimitStats:
        """See `User.limits`."""
        return await self._sender.send(user.get_user_limits.request(deployment_types=deployment_types), options)

    async def usage(
        self, deployment_types: Sequence[DeploymentKind | str] | None = None, **options: Unpack[CallOptions]
    ) -> UserLimitStats:
        """See `User.usage`."""
        return await self._sender.send(user.get_user_usage.request(deployment_types=deployment_types), options)


class Consents:
    """`client.consent`: what has to be agreed to before a deployment is called."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(self, deployment_id: str, **options: Unpack[CallOptions]) -> ReviewConsentResponse:
        """The deployments that a call would reach, and whether the caller agreed; raises ResourceNotFoundError.

        found = client.consent.get("app_id")
        if not found.accepted:
            client.consent.accept("app_id", found.consent)
        """
        name = deployment_of(deployment_id, "deployment_id")
        return self._sender.send(consent.review_consent.request(deployment_name=name), options)

    def accept(
        self,
        deployment_id: str,
        agreed: Consent | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Agree; `agreed` is the `consent` of what `get` gave."""
        name, body = deployment_of(deployment_id, "deployment_id"), models.AcceptConsentRequest(consent=agreed)
        return self._sender.send(consent.accept_consent.request(deployment_name=name, body=body), options)


class AsyncConsents:
    """`client.consent` of an async client; see `Consents`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(self, deployment_id: str, **options: Unpack[CallOptions]) -> ReviewConsentResponse:
        """See `Consents.get`."""
        name = deployment_of(deployment_id, "deployment_id")
        return await self._sender.send(consent.review_consent.request(deployment_name=name), options)

    async def accept(
        self,
        deployment_id: str,
        agreed: Consent | Mapping[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """See `Consents.accept`."""
        name, body = deployment_of(deployment_id, "deployment_id"), models.AcceptConsentRequest(consent=agreed)
        return await self._sender.send(consent.accept_consent.request(deployment_name=name, body=body), options)
