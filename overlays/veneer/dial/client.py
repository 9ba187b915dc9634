"""`Dial` and `AsyncDial`, and the pools that let them share connections."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from veneer_generated.dial.api import bucket
from veneer_generated.dial.constants import (
    API_PREFIX,
    API_PREFIX_V2,
    CONVERSATIONS,
    FILES,
    PROMPTS,
    SECURITY,
)

from .. import __version__
from .._runtime.auth import AsyncCredential, Credential, SyncCredential, veiled
from .._runtime.errors import ConfigurationError
from .._runtime.options import DEFAULT_TIMEOUT, EVENT_TIMEOUT, READ_TIMEOUT, hide_headers, is_anybodys, refuse_unknown
from .._runtime.pool import AsyncClientPool, ClientPool
from .._runtime.send import AsyncSender, Sender, make_settings
from .._runtime.shapes import repr_of
from .attributes import AsyncResources, Resources
from .chat import AsyncChat, Chat
from .deployments import Applications, AsyncApplications, AsyncDeployments, Deployments
from .errors import ERRORS
from .files import AsyncFiles, Files
from .service import AsyncService, Service
from .urls import DialURL, is_below

if TYPE_CHECKING:
    from types import TracebackType

    from veneer_generated.dial.models import Bucket
    from veneer_generated.types import Secret

    from .._runtime import http
    from .._runtime.call import Settings
    from .._runtime.network import Transport
    from .._runtime.options import CallOptions
    from .._runtime.retry import RetryPolicy
    from .bucket import AppData
    from .urls import URL


class ClientOptions(TypedDict, total=False):
    """What clients take beside address and credentials."""

    api_version: str | None
    """`api-version` of chat completions, where the call gives none; only Azure models need one."""
    timeout: float | http.Timeout | None
    """Seconds for one attempt (a stream: until its headers); None: no limit. Default 600."""
    max_retries: int
    """How often a failed attempt is repeated. Default 2."""
    headers: Mapping[str, str]
    """Headers of every request."""
    read_timeout: float | None
    """Seconds without a byte in a stream or download. Default 60."""
    event_timeout: float | None
    """Seconds without an event, heartbeats not counted, in a stream. Default 600."""
    retry: RetryPolicy
    """How long to wait before repeating."""
    transport: Transport | None
    """Who makes connections: `direct` (default), `httpcore`, `httpx2` or, async only, `aiohttp`; see `ClientPool`."""


class _Client:
    """What sync and async clients have in common."""

    _settings: Settings
    _bucket: Bucket | None
    api_version: str | None

    @property
    def base_url(self) -> str:
        """Address of the installation, with a slash at its end."""
        return f"{self._settings.base_url}/"

    @property
    def api_url(self) -> str:
        """Address of its resources, with a slash at its end."""
        return f"{self.base_url}{API_PREFIX}"

    @property
    def api_url_v2(self) -> str:
        """Address of its resources that are folders (skills), with a slash at its end."""
        return f"{self.base_url}{API_PREFIX_V2}"

    def is_dial_url(self, absolute_url: str) -> bool:
        """Whether an absolute URL belongs to this client's installation."""
        return is_below(absolute_url, self.base_url)

    def url(self, url: URL) -> DialURL:
        """The URL of a resource as a value; absolute ones have to be of this client's installation.

        home = client.url(client.my_files_home())
        print(home / "reports/" / "may.pdf")
        """
        return DialURL(url, self._settings.base_url)

    def _known_bucket(self, options: CallOptions) -> Bucket | None:
        """The caller's bucket where it is known; with credentials that change it may be another one each time."""
        return None if is_anybodys(options) or any(c.renewable for c in self._settings.credentials) else self._bucket

    def _keep_bucket(self, found: Bucket, options: CallOptions) -> Bucket:
        """Remember a bucket, unless it may be that of another caller."""
        self._bucket = self._bucket if is_anybodys(options) else found
        return found

    def _auth_headers(self, values: Sequence[Secret]) -> dict[str, str]:
        # The key's header is written as aidial-client does; its users look it up under this name.
        key = SECURITY["apiKey"].header
        pairs = zip(self._settings.credentials, values, strict=True)
        return {c.header.lower() if c.header == key else c.header: value for c, value in pairs}

    def __repr__(self) -> str:
        return repr_of(self, "base_url")


def _settings(
    base_url: str | None, api_key: AsyncCredential | None, bearer_token: AsyncCredential | None, options: ClientOptions
) -> Settings:
    hide_headers(options)
    if api_key is None and bearer_token is None:
        api_key = veiled(os.environ.get("DIAL_API_KEY") or None)
        bearer_token = veiled(os.environ.get("DIAL_BEARER_TOKEN") or None) if api_key is None else None
    given = {"api_key": (SECURITY["apiKey"], api_key), "bearer_token": (SECURITY["bearer"], bearer_token)}
    credentials = [
        Credential(name, value, header=scheme.header, prefix=scheme.prefix)
        for name, (scheme, value) in given.items()
        if value is not None
    ]
    if not credentials:
        raise ConfigurationError(
            "At least one of api_key or bearer_token must be provided (or DIAL_API_KEY or DIAL_BEARER_TOKEN set)"
        )
    address = base_url if base_url is not None else os.environ.get("DIAL_URL")
    if not address:
        raise ConfigurationError("base_url is missing; give the address of your DIAL installation, or set DIAL_URL")
    refuse_unknown(options, ClientOptions.__annotations__, "argument", "a client")
    return make_settings(
        base_url=address,
        credentials=credentials,
        user_agent=f"veneer/{__version__} (dial)",
        errors=ERRORS,
        timeout=options.get("timeout", DEFAULT_TIMEOUT),
        max_retries=options.get("max_retries", 2),
        read_timeout=options.get("read_timeout", READ_TIMEOUT),
        event_timeout=options.get("event_timeout", EVENT_TIMEOUT),
        headers=options.get("headers"),
        retry=options.get("retry"),
    )


class Dial(_Client, Service, Resources):
    """A client of one DIAL installation.

    `api_key` or `bearer_token` is a string or a function without parameters that returns one; a function is asked
    again for every attempt, and once more when the server answers 401. `base_url`, `api_key` and `bearer_token` default
    to the environment's DIAL_URL, DIAL_API_KEY and DIAL_BEARER_TOKEN. `pool` shares connections with other clients,
    `http_client` is an `httpx.Client` of yours; both stay open when this client closes. Thread-safe.
    Raises ConfigurationError (a ValueError) for arguments that cannot work; nothing is sent until the first call.

        with Dial(base_url="https://dial.example.com", api_key="...") as client:
            answer = client.chat.completions.create(
                deployment_name="gpt-4o", messages=[{"role": "user", "content": "Hi"}]
            )
            print(answer.choices[0].message.content)
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: SyncCredential | None = None,
        bearer_token: SyncCredential | None = None,
        pool: ClientPool | None = None,
        http_client: http.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key, bearer_token = veiled(api_key), veiled(bearer_token)
        self._settings = _settings(base_url, api_key, bearer_token, options)
        self.api_version = options.get("api_version")
        self._sender = Sender(
            self._settings, "Dial", pool=pool, http_client=http_client, transport=options.get("transport")
        )
        self._bucket = None
        self.chat = Chat(self._sender, self.api_version)
        self.deployments = Deployments(self._sender)
        self.application = Applications(self._sender)
        self.files = Files(self._sender)

    def _own_bucket(self, options: CallOptions) -> Bucket:
        found = self._known_bucket(options)
        if found is None:
            found = self._keep_bucket(self._sender.send(bucket.get_bucket.request(), options), options)
        return found

    def my_bucket(self, **options: Unpack[CallOptions]) -> str:
        """The caller's bucket in the storage.

        Asked for once where the credentials are fixed strings; each time by calls with headers, a query or an
        `on_request` of their own, which may be another caller's.
        """
        return self._own_bucket(options).bucket

    def my_appdata(self, **options: Unpack[CallOptions]) -> AppData | None:
        """Where the calling application keeps its files for the user; None but for the key of one request."""
        from .bucket import appdata_of

        return appdata_of(self._own_bucket(options))

    def my_files_home(self, **options: Unpack[CallOptions]) -> PurePosixPath:
        """The folder of the caller's own files, `files/{bucket}`; go on with `/`."""
        hide_headers(options)
        return PurePosixPath(FILES, self.my_bucket(**options))

    def my_prompts_home(self, **options: Unpack[CallOptions]) -> PurePosixPath:
        """The folder of the caller's own prompts, `prompts/{bucket}`."""
        hide_headers(options)
        return PurePosixPath(PROMPTS, self.my_bucket(**options))

    def my_conversations_home(self, **options: Unpack[CallOptions]) -> PurePosixPath:
        """The folder of the caller's own conversations, `conversations/{bucket}`."""
        hide_headers(options)
        return PurePosixPath(CONVERSATIONS, self.my_bucket(**options))

    def my_appdata_home(self, **options: Unpack[CallOptions]) -> PurePosixPath | None:
        """The path of `my_appdata`, `{bucket}/appdata/{application}`; put the kind in front to make it a URL."""
        hide_headers(options)
        appdata = self.my_appdata(**options)
        return None if appdata is None else PurePosixPath(appdata.raw)

    def auth_headers(self) -> dict[str, str]:
        """The headers that carry the credentials, asked for anew, to call the installation by other means.

        Their values are secret: they are strings whose `repr` is `***`. Send them to no other host.
        """
        return self._auth_headers([credential.get() for credential in self._settings.credentials])

    def close(self) -> None:
        """Close the client and its connections, but not a pool or `http_client` that it was given."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class AsyncDial(_Client, AsyncService, AsyncResources):
    """A client of one DIAL installation for asyncio; see `Dial`. Credentials may be coroutine functions too.

    async with AsyncDial(base_url="https://dial.example.com", api_key="...") as client:
        stream = await client.chat.completions.create(
            deployment_name="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True
        )
        async for chunk in stream:
            print(chunk.choices[0].delta.content or "", end="")
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: AsyncCredential | None = None,
        bearer_token: AsyncCredential | None = None,
        pool: AsyncClientPool | None = None,
        http_client: http.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key, bearer_token = veiled(api_key), veiled(bearer_token)
        self._settings = _settings(base_url, api_key, bearer_token, options)
        self.api_version = options.get("api_version")
        self._sender = AsyncSender(
            self._settings, "AsyncDial", pool=pool, http_client=http_client, transport=options.get("transport")
        )
        self._bucket = None
        self.chat = AsyncChat(self._sender, self.api_version)
        self.deployments = AsyncDeployments(self._sender)
        self.application = AsyncApplications(self._sender)
        self.files = AsyncFiles(self._sender)

    async def _own_bucket(self, options: CallOptions) -> Bucket:
        found = self._known_bucket(options)
        if found is None:
            found = self._keep_bucket(await self._sender.send(bucket.get_bucket.request(), options), options)
        return found

    async def my_bucket(self, **options: Unpack[CallOptions]) -> str:
        """See `Dial.my_bucket`."""
        return (await self._own_bucket(options)).bucket

    async def my_appdata(self, **options: Unpack[CallOptions]) -> AppData | None:
        """See `Dial.my_appdata`."""
        from .bucket import appdata_of

        return appdata_of(await self._own_bucket(options))

    async def my_files_home(self, **options: Unpack[CallOptions]) -> PurePosixPath:
        """See `Dial.my_files_home`."""
        hide_headers(options)
        return PurePosixPath(FILES, await self.my_bucket(**options))

    async def my_prompts_home(self, **options: Unpack[CallOptions]) -> PurePosixPath:
        """See `Dial.my_prompts_home`."""
        hide_headers(options)
        return PurePosixPath(PROMPTS, await self.my_bucket(**options))

    async def my_conversations_home(self, **options: Unpack[CallOptions]) -> PurePosixPath:
        """See `Dial.my_conversations_home`."""
        hide_headers(options)
        return PurePosixPath(CONVERSATIONS, await self.my_bucket(**options))

    async def my_appdata_home(self, **options: Unpack[CallOptions]) -> PurePosixPath | None:
        """See `Dial.my_appdata_home`."""
        hide_headers(options)
        appdata = await self.my_appdata(**options)
        return None if appdata is None else PurePosixPath(appdata.raw)

    async def auth_headers(self) -> dict[str, str]:
        """See `Dial.auth_headers`."""
        return self._auth_headers([await credential.aget() for credential in self._settings.credentials])

    async def aclose(self) -> None:
        """Close the client and its connections, but not a pool or `http_client` that it was given."""
        await self._sender.close()

    async def close(self) -> None:
        """The same as `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.aclose()


class DialClientPool(ClientPool):
    """Connections for any number of `Dial` clients; see `veneer.ClientPool` for its arguments.

    with DialClientPool() as pool:
        ours = pool.create_client(base_url="https://dial.example.com", api_key="...")
        theirs = pool.create_client(base_url="https://dial.example.com", bearer_token="...")
    """

    def create_client(
        self,
        *,
        base_url: str | None = None,
        api_key: SyncCredential | None = None,
        bearer_token: SyncCredential | None = None,
        **options: Unpack[ClientOptions],
    ) -> Dial:
        """A client that uses this pool's connections; closing it leaves them open."""
        api_key, bearer_token = veiled(api_key), veiled(bearer_token)
        hide_headers(options)
        return Dial(base_url=base_url, api_key=api_key, bearer_token=bearer_token, pool=self, **options)


class AsyncDialClientPool(AsyncClientPool):
    """Connections for any number of `AsyncDial` clients; see `DialClientPool`."""

    def create_client(
        self,
        *,
        base_url: str | None = None,
        api_key: AsyncCredential | None = None,
        bearer_token: AsyncCredential | None = None,
        **options: Unpack[ClientOptions],
    ) -> AsyncDial:
        """A client that uses this pool's connections; closing it leaves them open."""
        api_key, bearer_token = veiled(api_key), veiled(bearer_token)
        hide_headers(options)
        return AsyncDial(base_url=base_url, api_key=api_key, bearer_token=bearer_token, pool=self, **options)
