"""Signing in: tool sets, and the access that applications have to a user who is away."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, TypedDict, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import offline_credentials, toolset_auth
from veneer_generated.dial.constants import TOOLSETS

from .._runtime.auth import veiled
from .._runtime.options import CallOptions, hide_headers, refuse_unknown, split
from .links import name_of
from .urls import resource_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        AuthenticationType,
        CredentialsLevel,
        OfflineCredentials,
        SignInRequest,
        SignOutRequest,
        ToolSetRepair,
    )

    from .._runtime.send import AsyncSender, Sender


class SignIn(TypedDict, total=False):
    """Credentials to store; secrets show in no log and no `repr`."""

    credentials_level: CredentialsLevel | str
    """Whose they are: GLOBAL, APPLICATION or USER."""
    authentication_type: AuthenticationType | str
    """API_KEY with `api_key`, or OAUTH with `code` and `redirect_uri`; has to be that of the service."""
    api_key: str
    code: str
    redirect_uri: str
    offline_usage_consent: bool
    """Whether applications may use them while the user is away."""


class SignInOptions(SignIn, CallOptions, total=False):
    """The keyword arguments of `signin`."""


SIGN_IN_SECRETS = ("api_key", "code")
"""The keywords of `signin` that nobody should see."""


def sign_in_of(url: str, given: SignInOptions) -> tuple[SignInRequest, CallOptions]:
    """The body and the call options of a `signin`."""
    fields, options = split(given, {})
    refuse_unknown(fields, SignIn.__annotations__, "argument", "signin")
    return models.SignInRequest(url=url, **fields), options


def sign_out_of(
    url: str, level: CredentialsLevel | str | None, kind: AuthenticationType | str | None
) -> SignOutRequest:
    """The body of a `signout`."""
    return models.SignOutRequest(url=url, credentials_level=level, authentication_type=kind)


class ToolSetAuth:
    """`client.toolset_auth`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def signin(self, toolset: str | PurePosixPath, **credentials: Unpack[SignInOptions]) -> bool:
        """Store credentials for a tool set, named by its id or `toolsets/{bucket}/{path}`.

        Raises BadRequestError for another `authentication_type` than the tool set's, ResourceNotFoundError where
        there is no such tool set.

            client.toolset_auth.signin(
                "issues", credentials_level="USER", authentication_type="API_KEY", api_key="its-key"
            )
        """
        hide_headers(credentials, *SIGN_IN_SECRETS)
        name = name_of(toolset, "toolset", self._sender.settings.base_url)
        body, options = sign_in_of(name, credentials)
        return self._sender.send(toolset_auth.sign_in_to_toolset.request(body=body), options)

    def signout(
        self,
        toolset: str | PurePosixPath,
        *,
        credentials_level: CredentialsLevel | str | None = None,
        authentication_type: AuthenticationType | str | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Forget the credentials for a tool set; False where there were none."""
        name = name_of(toolset, "toolset", self._sender.settings.base_url)
        body = sign_out_of(name, credentials_level, authentication_type)
        return self._sender.send(toolset_auth.sign_out_of_toolset.request(body=body), options)

    def repair(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> ToolSetRepair:
        """Register the tool set `toolsets/{bucket}/{path}` at its authorization server again; for administrators.

        Raises BadRequestError where DIAL did not register it, DialStatusError with `status_code` 424 where the
        authorization server cannot be asked.
        """
        bucket, path = resource_of(url, TOOLSETS, self._sender.settings.base_url)
        return self._sender.send(toolset_auth.repair_toolset.request(bucket=bucket, path=path), options)


class AsyncToolSetAuth:
    """`client.toolset_auth` of an async client; see `ToolSetAuth`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def signin(self, toolset: str | PurePosixPath, **credentials: Unpack[SignInOptions]) -> bool:
        """See `ToolSetAuth.signin`."""
        hide_headers(credentials, *SIGN_IN_SECRETS)
        name = name_of(toolset, "toolset", self._sender.settings.base_url)
        body, options = sign_in_of(name, credentials)
        return await self._sender.send(toolset_auth.sign_in_to_toolset.request(body=body), options)

    async def signout(
        self,
        toolset: str | PurePosixPath,
        *,
        credentials_level: CredentialsLevel | str | None = None,
        authentication_type: AuthenticationType | str | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """See `ToolSetAuth.signout`."""
        name = name_of(toolset, "toolset", self._sender.settings.base_url)
        body = sign_out_of(name, credentials_level, authentication_type)
        return await self._sender.send(toolset_auth.sign_out_of_toolset.request(body=body), options)

    async def repair(self, url: str | PurePosixPath, **options: Unpack[CallOptions]) -> ToolSetRepair:
        """See `ToolSetAuth.repair`."""
        bucket, path = resource_of(url, TOOLSETS, self._sender.settings.base_url)
        return await self._sender.send(toolset_auth.repair_toolset.request(bucket=bucket, path=path), options)


class OfflineAccess:
    """`client.offline_credentials`: for users with a token; a client with a key gets AuthenticationError."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(self, **options: Unpack[CallOptions]) -> OfflineCredentials:
        """Whether applications may act for the user while away; `connect` says where to get a code that allows it."""
        return self._sender.send(offline_credentials.get_offline_credentials.request(), options)

    def signin(self, code: str, *, redirect_uri: str | None = None, **options: Unpack[CallOptions]) -> bool:
        """Allow it with an authorization code, which works once; `redirect_uri` is where the code was sent to."""
        code = veiled(code)
        body = models.OfflineSignInRequest(code=code, redirect_uri=redirect_uri)
        return self._sender.send(offline_credentials.sign_in_for_offline_credentials.request(body=body), options)

    def signout(self, **options: Unpack[CallOptions]) -> bool:
        """Allow it no longer, to no application; False where it was not allowed."""
        return self._sender.send(offline_credentials.sign_out_of_offline_credentials.request(), options)


class AsyncOfflineAccess:
    """`client.offline_credentials` of an async client; see `OfflineAccess`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(self, **options: Unpack[CallOptions]) -> OfflineCredentials:
        """See `OfflineAccess.get`."""
        return await self._sender.send(offline_credentials.get_offline_credentials.request(), options)

    async def signin(self, code: str, *, redirect_uri: str | None = None, **options: Unpack[CallOptions]) -> bool:
        """See `OfflineAccess.signin`."""
        code = veiled(code)
        body = models.OfflineSignInRequest(code=code, redirect_uri=redirect_uri)
        return await self._sender.send(offline_credentials.sign_in_for_offline_credentials.request(body=body), options)

    async def signout(self, **options: Unpack[CallOptions]) -> bool:
        """See `OfflineAccess.signout`."""
        return await self._sender.send(offline_credentials.sign_out_of_offline_credentials.request(), options)
