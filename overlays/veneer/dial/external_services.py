"""Services outside of DIAL that applications use: their definitions, approvals and credentials."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import external_services

from .._runtime.options import hide_headers
from .credentials import SIGN_IN_SECRETS, SignInOptions, sign_in_of, sign_out_of
from .links import application_of, service_link

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        AuthenticationType,
        CredentialsLevel,
        ExternalService,
        ExternalServiceDefinition,
        ServiceCredentials,
    )

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender

AppId = str | PurePosixPath
"""An application: its name where it stands in the configuration, else its URL `applications/{bucket}/{path}`."""


class ExternalServices:
    """`client.external_services`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(self, app_id: AppId, **options: Unpack[CallOptions]) -> builtins.list[ExternalService]:
        """The services of an application; `auth_settings` tells whose credentials are stored.

        for service in client.external_services.list("app_id"):
            print(service.id, service.auth_settings)
        """
        app = application_of(app_id, self._sender.settings.base_url)
        return self._sender.send(external_services.list_external_services.request(app_id=app), options)

    def get(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> ExternalService:
        """One service of an application; raises ResourceNotFoundError."""
        app = application_of(app_id, self._sender.settings.base_url)
        return self._sender.send(
            external_services.get_external_service.request(app_id=app, service_id=service_id), options
        )

    def save(
        self,
        app_id: AppId,
        service_id: str,
        definition: ExternalServiceDefinition | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalService:
        """Define a service; one of that id is replaced. Raises PermissionDeniedError where the application is fixed."""
        app = application_of(app_id, self._sender.settings.base_url)
        return self._sender.send(
            external_services.save_external_service.request(app_id=app, service_id=service_id, body=definition), options
        )

    def delete(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> bool:
        """Remove a service and the credentials that were stored for it."""
        app = application_of(app_id, self._sender.settings.base_url)
        return self._sender.send(
            external_services.delete_external_service.request(app_id=app, service_id=service_id), options
        )

    def grant_consent(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> bool:
        """Approve that the application uses the service on behalf of users; for administrators."""
        app = application_of(app_id, self._sender.settings.base_url)
        return self._sender.send(
            external_services.grant_external_service_consent.request(app_id=app, service_id=service_id), options
        )

    def withdraw_consent(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> bool:
        """Take the approval back; for administrators. False where there was none."""
        app = application_of(app_id, self._sender.settings.base_url)
        return self._sender.send(
            external_services.withdraw_external_service_consent.request(app_id=app, service_id=service_id), options
        )

    def credentials(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> ServiceCredentials:
        """The header that authorizes the application at the service, for the user whose request it serves.

        Only with the key of that request; AuthenticationError else. `repr` hides the value. `expires_at` is in
        seconds since 1970.
        """
        url = service_link(app_id, service_id, self._sender.settings.base_url)
        body = models.ServiceCredentialsRequest(url=url)
        return self._sender.send(external_services.get_external_service_credentials.request(body=body), options)

    def obo_credentials(
        self, app_id: AppId, service_id: str, *, owner_user_id: str, **options: Unpack[CallOptions]
    ) -> ServiceCredentials:
        """The header that authorizes at the service on behalf of a user who is away and consented to that."""
        url = service_link(app_id, service_id, self._sender.settings.base_url)
        body = models.OnBehalfOfRequest(url=url, owner_user_id=owner_user_id)
        return self._sender.send(external_services.get_external_service_obo_credentials.request(body=body), options)

    def signin(self, app_id: AppId, service_id: str, **credentials: Unpack[SignInOptions]) -> bool:
        """Store credentials for a service; raises BadRequestError for another `authentication_type` than its own."""
        hide_headers(credentials, *SIGN_IN_SECRETS)
        url = service_link(app_id, service_id, self._sender.settings.base_url)
        body, options = sign_in_of(url, credentials)
        return self._sender.send(external_services.sign_in_to_external_service.request(body=body), options)

    def signout(
        self,
        app_id: AppId,
        service_id: str,
        *,
        credentials_level: CredentialsLevel | str | None = None,
        authentication_type: AuthenticationType | str | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Forget the credentials for a service; False where there were none."""
        url = service_link(app_id, service_id, self._sender.settings.base_url)
        body = sign_out_of(url, credentials_level, authentication_type)
        return self._sender.send(external_services.sign_out_of_external_service.request(body=body), options)


class AsyncExternalServices:
    """`client.external_services` of an async client; see `ExternalServices`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def list(self, app_id: AppId, **options: Unpack[CallOptions]) -> builtins.list[ExternalService]:
        """See `ExternalServices.list`."""
        app = application_of(app_id, self._sender.settings.base_url)
        return await self._sender.send(external_services.list_external_services.request(app_id=app), options)

    async def get(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> ExternalService:
        """See `ExternalServices.get`."""
        app = application_of(app_id, self._sender.settings.base_url)
        return await self._sender.send(
            external_services.get_external_service.request(app_id=app, service_id=service_id), options
        )

    async def save(
        self,
        app_id: AppId,
        service_id: str,
        definition: ExternalServiceDefinition | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExternalService:
        """See `ExternalServices.save`."""
        app = application_of(app_id, self._sender.settings.base_url)
        return await self._sender.send(
            external_services.save_external_service.request(app_id=app, service_id=service_id, body=definition), options
        )

    async def delete(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> bool:
        """See `ExternalServices.delete`."""
        app = application_of(app_id, self._sender.settings.base_url)
        return await self._sender.send(
            external_services.delete_external_service.request(app_id=app, service_id=service_id), options
        )

    async def grant_consent(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> bool:
        """See `ExternalServices.grant_consent`."""
        app = application_of(app_id, self._sender.settings.base_url)
        return await self._sender.send(
            external_services.grant_external_service_consent.request(app_id=app, service_id=service_id), options
        )

    async def withdraw_consent(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> bool:
        """See `ExternalServices.withdraw_consent`."""
        app = application_of(app_id, self._sender.settings.base_url)
        return await self._sender.send(
            external_services.withdraw_external_service_consent.request(app_id=app, service_id=service_id), options
        )

    async def credentials(self, app_id: AppId, service_id: str, **options: Unpack[CallOptions]) -> ServiceCredentials:
        """See `ExternalServices.credentials`."""
        url = service_link(app_id, service_id, self._sender.settings.base_url)
        body = models.ServiceCredentialsRequest(url=url)
        return await self._sender.send(external_services.get_external_service_credentials.request(body=body), options)

    async def obo_credentials(
        self, app_id: AppId, service_id: str, *, owner_user_id: str, **options: Unpack[CallOptions]
    ) -> ServiceCredentials:
        """See `ExternalServices.obo_credentials`."""
        url = service_link(app_id, service_id, self._sender.settings.base_url)
        body = models.OnBehalfOfRequest(url=url, owner_user_id=owner_user_id)
        return await self._sender.send(
            external_services.get_external_service_obo_credentials.request(body=body), options
        )

    async def signin(self, app_id: AppId, service_id: str, **credentials: Unpack[SignInOptions]) -> bool:
        """See `ExternalServices.signin`."""
        hide_headers(credentials, *SIGN_IN_SECRETS)
        url = service_link(app_id, service_id, self._sender.settings.base_url)
        body, options = sign_in_of(url, credentials)
        return await self._sender.send(external_services.sign_in_to_external_service.request(body=body), options)

    async def signout(
        self,
        app_id: AppId,
        service_id: str,
        *,
        credentials_level: CredentialsLevel | str | None = None,
        authentication_type: AuthenticationType | str | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """See `ExternalServices.signout`."""
        url = service_link(app_id, service_id, self._sender.settings.base_url)
        body = sign_out_of(url, credentials_level, authentication_type)
        return await self._sender.send(external_services.sign_out_of_external_service.request(body=body), options)
