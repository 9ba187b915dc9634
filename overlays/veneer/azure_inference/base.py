"""What all clients share: where they go, with which credential and connections, and the operations that all have."""

from __future__ import annotations

import os
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar, Unpack, cast
from urllib.parse import parse_qsl, urlsplit

from attr import evolve

from veneer_generated.azure_inference import models
from veneer_generated.azure_inference.api import info
from veneer_generated.azure_inference.constants import DEFAULT_API_VERSION, DEFAULT_SCOPE, PATH_VERSION
from veneer_generated.types import Model, Request, dump, hidden

from .._runtime.auth import veiled
from .._runtime.errors import ConfigurationError, NotFoundError
from .._runtime.options import hide_headers
from .._runtime.pool import AsyncClientPool, ClientPool
from .._runtime.send import AsyncSender, Sender, make_settings
from .._runtime.shapes import repr_of
from .._runtime.wire import check_base_url, check_target, origin_of
from .credentials import credential_of
from .exceptions import ERRORS
from .options import (
    MAX_RETRIES,
    ClientOptions,
    Options,
    call_options,
    check_names,
    pool_options,
    retries_in,
    user_agent,
    with_common,
)
from .rest import AsyncHttpResponse, HttpResponse

if TYPE_CHECKING:
    from types import TracebackType

    from veneer_generated.azure_inference.models import ModelInfo

    from .._runtime.call import Settings
    from .._runtime.network import Transport
    from .._runtime.options import CallOptions

R = TypeVar("R")

NO_INFO = "Model information is not available on this endpoint (it has no `info` operation). "


class _Client:
    """What sync and async clients have in common."""

    _environment: ClassVar[str]
    """The part of the environment variables' names that tells this client's from others'."""
    _name: ClassVar[str]

    def __init__(
        self,
        endpoint: str | None,
        credential: Any,
        defaults: Model | None,
        model_extras: Mapping[str, Any] | None,
        options: Any,
    ) -> None:
        hide_headers(options)
        check_names(options, ClientOptions)
        endpoint = endpoint or options.get("base_url") or os.environ.get(f"AZURE_AI_{self._environment}_ENDPOINT")
        if not endpoint:
            raise ConfigurationError(
                "endpoint is missing; give the address of your endpoint, such as "
                f"https://host.example, or set AZURE_AI_{self._environment}_ENDPOINT"
            )
        credential = veiled(credential or os.environ.get(f"AZURE_AI_{self._environment}_KEY"))
        if not credential:
            raise ConfigurationError(
                f"credential is missing; give a key or token, or set AZURE_AI_{self._environment}_KEY"
            )
        self._options: dict[str, Any] = dict(options)
        self._defaults, self._model_extras = defaults, model_extras
        self._settings = _settings(endpoint, credential, self._options)
        self._api_version = _api_version(self._settings.base_url, self._options)
        self._model_info: ModelInfo | None = None

    @property
    def endpoint(self) -> str:
        """The address of the endpoint, without a slash at its end."""
        return self._settings.base_url

    @property
    def api_version(self) -> str | None:
        """The version of the API that requests name; None: none."""
        return self._api_version

    def named(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments that all operations take."""
        request_id = options.get("request_id") or str(uuid.uuid4())
        return {
            "api_version": self._api_version,
            "x_ms_client_request_id": request_id,
        }

    def posted(
        self, given: Model, extras: Mapping[str, Any] | None, options: Mapping[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """The JSON of a body, with the client's defaults where the call says nothing, and the operation's arguments."""
        for name in type(given)._FIELDS.values():  # pyright: ignore[reportPrivateUsage]  # models and this are one design
            if getattr(given, name) is None:
                setattr(given, name, getattr(self._defaults, name, None))
        extras = extras or self._model_extras or {}
        data = {name: value for name, value in {**given.to_dict(), **dump(extras)}.items() if value is not None}
        return data, self.post_named(extras, options)

    def post_named(self, extras: Mapping[str, Any] | None, options: Mapping[str, Any]) -> dict[str, Any]:
        """The arguments that all operations with a body take."""
        wanted = options.get("extra_parameters") or (models.ExtraParameters.PASS_THROUGH if extras else None)
        return {
            **self.named(options),
            "extra_parameters": wanted,
            "azureml_model_deployment": options.get("model_deployment"),
        }

    def _prepared(self, options: Mapping[str, Any]) -> tuple[Settings, CallOptions]:
        return with_common(self._settings, options), call_options(options, self._options)

    def _info_request(self, options: Mapping[str, Any]) -> Request[ModelInfo, Any]:
        check_names(options, Options)
        return info.get_model_info.request(model=getattr(self._defaults, "model", None), **self.named(options))

    def _no_info(self, error: NotFoundError) -> NotFoundError:
        error.message = NO_INFO + error.message
        return error

    def _raw_request(self, request: Any, options: Mapping[str, Any]) -> tuple[Settings, Request[Any, Any], CallOptions]:
        """A request of the user's own, known by its attributes, and the settings it goes with."""
        check_names(options, Options)
        settings, calling = self._prepared(options)
        check_target(request.method, request.url)
        home = urlsplit(settings.base_url)
        url = urlsplit(request.url if "://" in request.url else f"{settings.base_url}/{request.url.lstrip('/')}")
        origin = check_base_url(f"{url.scheme}://{url.netloc}")
        if origin_of(origin) != origin_of(home.geturl()):  # credentials and headers of this client go nowhere else
            kept = {
                name: field for name, field in settings.headers.items() if name in ("user-agent", "accept-encoding")
            }
            settings = evolve(settings, credentials=[], headers=kept)
        fields = {**hidden(dict(request.headers.items())), **(calling.get("extra_headers") or {})}
        calling = cast("CallOptions", {**calling, "extra_headers": fields})
        payload = _payload(request)
        made = Request[Any, Any](
            operation="send_request",
            method=request.method,
            path=url.path or "/",
            params=tuple(parse_qsl(url.query, keep_blank_values=True)),
            parse=_as_it_came,
            parse_error=_nothing,
            content=payload.content,
            form=payload.form,
        )
        return evolve(settings, base_url=origin), made, calling

    def __repr__(self) -> str:
        return repr_of(self, "endpoint")

    def __str__(self) -> str:
        return repr(self) if self._model_info is None else f"{self!r}\n{self._model_info}"


def _as_it_came(_status: int, content: bytes) -> bytes:
    return content


def _nothing(_status: int, _content: bytes) -> None:
    return None


class _Payload(NamedTuple):
    content: bytes | None
    form: tuple[tuple[str, str], ...] | None


def _payload(request: Any) -> _Payload:
    content = getattr(request, "content", None)
    form = getattr(request, "form", None)
    if isinstance(content, Mapping):  # azure-core keeps the fields of a form there
        content, form = None, cast("Mapping[str, Any]", content)
    if form is not None:
        return _Payload(None, tuple((str(name), str(value)) for name, value in form.items()))
    return _Payload(content.encode() if isinstance(content, str) else content, None)


def _settings(endpoint: str, credential: Any, options: Mapping[str, Any]) -> Settings:
    retries = retries_in(options)
    settings = make_settings(
        base_url=endpoint,
        credentials=[credential_of(credential, options.get("credential_scopes") or (DEFAULT_SCOPE,))],
        user_agent=user_agent(options.get("user_agent")),
        errors=ERRORS,
        max_retries=MAX_RETRIES if retries is None else retries,
        headers=options.get("headers"),
        retry=options.get("retry"),
    )
    return with_common(evolve(settings, spaced_json=True), options)


def _api_version(endpoint: str, options: Mapping[str, Any]) -> str | None:
    unversioned = endpoint.rpartition("/")[2] == PATH_VERSION
    found: str | None = options.get("api_version", None if unversioned else DEFAULT_API_VERSION)
    return found


class Base(_Client):
    """The operations that all sync clients have."""

    def __init__(
        self,
        endpoint: str | None,
        credential: Any,
        defaults: Model | None,
        model_extras: Mapping[str, Any] | None,
        options: Any,
    ) -> None:
        super().__init__(endpoint, credential, defaults, model_extras, options)
        self._pools: dict[str, ClientPool] = {}
        self._transport: Transport | None = options.get("transport")
        connecting = pool_options(options, self.endpoint)
        pool = options.get("pool") or (self._pool_of(connecting) if connecting else None)
        carrier = None if connecting else self._transport
        self._sender = Sender(
            self._settings, self._name, pool=pool, http_client=options.get("http_client"), transport=carrier
        )

    def _pool_of(self, connecting: dict[str, Any]) -> ClientPool:
        return self._pools.setdefault(repr(connecting), ClientPool(transport=self._transport, **connecting))

    def _sending(self, options: Mapping[str, Any]) -> tuple[Sender, CallOptions]:
        """The sender for one call, with the call's own connections where it asks for some."""
        settings, calling = self._prepared(options)
        connecting = pool_options(options, self.endpoint)
        if connecting:
            return Sender(settings, self._name, pool=self._pool_of(connecting)), calling
        return self._sender.using(settings), calling

    def _send(self, request: Request[R, Any], options: Mapping[str, Any]) -> R:
        sender, calling = self._sending(options)
        return sender.send(request, calling)

    def get_model_info(self, **kwargs: Unpack[Options]) -> ModelInfo:
        """What the endpoint serves; asked once, then remembered.

        Serverless and managed endpoints know it; others raise ResourceNotFoundError.

            info = client.get_model_info()
            print(info.model_name, info.model_type, info.model_provider_name)
        """
        if self._model_info is None:
            try:
                self._model_info = self._send(self._info_request(kwargs), kwargs)
            except NotFoundError as error:
                raise self._no_info(error) from None
        return self._model_info

    def send_request(self, request: Any, *, stream: bool = False, **kwargs: Unpack[Options]) -> HttpResponse:
        """Send a request that no method of this client makes: an `HttpRequest`, ours or azure-core's.

        A relative URL is taken from the endpoint on. Nothing is added but headers and, at the endpoint's own host, the
        credential. No status raises. With `stream=True` the body is left to be read.

            response = client.send_request(HttpRequest("GET", "info", params={"api-version": "2024-05-01-preview"}))
            response.raise_for_status()
            print(response.json())
        """
        settings, made, calling = self._raw_request(request, kwargs)
        answer, raw = self._sending(kwargs)[0].using(settings).fetch(made, calling, stream=stream)
        return HttpResponse(answer, raw, request).left(unread=stream)

    def close(self) -> None:
        """Close the client and its connections, but not a pool or `http_client` that it was given."""
        self._sender.close()
        for pool in self._pools.values():
            pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()


class AsyncBase(_Client):
    """The operations that all async clients have; see `Base`."""

    def __init__(
        self,
        endpoint: str | None,
        credential: Any,
        defaults: Model | None,
        model_extras: Mapping[str, Any] | None,
        options: Any,
    ) -> None:
        super().__init__(endpoint, credential, defaults, model_extras, options)
        self._pools: dict[str, AsyncClientPool] = {}
        self._transport: Transport | None = options.get("transport")
        connecting = pool_options(options, self.endpoint)
        pool = options.get("pool") or (self._pool_of(connecting) if connecting else None)
        carrier = None if connecting else self._transport
        self._sender = AsyncSender(
            self._settings, self._name, pool=pool, http_client=options.get("http_client"), transport=carrier
        )

    def _pool_of(self, connecting: dict[str, Any]) -> AsyncClientPool:
        return self._pools.setdefault(repr(connecting), AsyncClientPool(transport=self._transport, **connecting))

    def _sending(self, options: Mapping[str, Any]) -> tuple[AsyncSender, CallOptions]:
        settings, calling = self._prepared(options)
        connecting = pool_options(options, self.endpoint)
        if connecting:
            return AsyncSender(settings, self._name, pool=self._pool_of(connecting)), calling
        return self._sender.using(settings), calling

    async def _send(self, request: Request[R, Any], options: Mapping[str, Any]) -> R:
        sender, calling = self._sending(options)
        return await sender.send(request, calling)

    async def get_model_info(self, **kwargs: Unpack[Options]) -> ModelInfo:
        """See `Base.get_model_info`."""
        if self._model_info is None:
            try:
                self._model_info = await self._send(self._info_request(kwargs), kwargs)
            except NotFoundError as error:
                raise self._no_info(error) from None
        return self._model_info

    async def send_request(self, request: Any, *, stream: bool = False, **kwargs: Unpack[Options]) -> AsyncHttpResponse:
        """See `Base.send_request`."""
        settings, made, calling = self._raw_request(request, kwargs)
        answer, raw = await self._sending(kwargs)[0].using(settings).fetch(made, calling, stream=stream)
        return await AsyncHttpResponse(answer, raw, request).left(unread=stream)

    async def close(self) -> None:
        """Close the client and its connections, but not a pool or `http_client` that it was given."""
        await self._sender.close()
        for pool in self._pools.values():
            await pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()
