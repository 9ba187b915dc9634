"""What clients and calls can be told beside their arguments, under the names of azure-core and those of veneer."""

from __future__ import annotations

import platform
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, cast

from attr import evolve

from veneer_generated.azure_inference.constants import PRODUCT

from .. import __version__
from .._runtime.errors import ConfigurationError
from .._runtime.options import (
    CallOptions,
    RawRequest,
    RawResponse,
    hide_headers,
    limits_of,
    seconds_of,
)
from .._runtime.retry import RetryPolicy
from .rest import Answer, HookedRequest, PipelineRequest, PipelineResponse

if TYPE_CHECKING:
    from veneer_generated.azure_inference.models import (
        ChatCompletionsAudioOptions,
        ChatCompletionsModality,
        ChatCompletionsStreamOptions,
        ExtraParameters,
        ReasoningEffort,
        UserSecurityContext,
    )

    from .._runtime import http
    from .._runtime.call import Settings
    from .._runtime.network import Transport

MAX_RETRIES = 3


class Common(TypedDict, total=False):
    """Options of clients that a call may give otherwise."""

    timeout: float | http.Timeout | None
    """Seconds for a whole call, its repetitions included (a stream: until its headers); None: no limit. Default 600
    for each attempt. An `httpx.Timeout` limits the phases of each attempt instead."""
    connection_timeout: float | None
    """Seconds to connect. Default 10."""
    read_timeout: float | None
    """Seconds without a byte of the answer. Default 60 in a stream."""
    event_timeout: float | None
    """Seconds without an event, signs of life not counted, in a stream. Default 600."""
    max_retries: int
    """How often a failed attempt is repeated. Default 3."""
    retry_total: int
    """azure-core's name for `max_retries`."""
    retry_connect: int
    """How often a request that could not be sent is repeated, within `retry_total`."""
    retry_read: int
    """How often a request whose answer broke off is repeated, within `retry_total`."""
    retry_status: int
    """How often a request is repeated after a status that allows it, within `retry_total`."""
    retry_backoff_factor: float
    """Seconds before the first repetition. Default 0.5."""
    retry_backoff_max: float
    """Seconds that a pause never exceeds. Default 8."""
    retry_mode: str
    """`exponential` pauses (when not given) or `fixed` ones."""
    retry_on_status_codes: Sequence[int]
    """Statuses to repeat beside those that always are."""
    user_agent: str
    """The program's own name, put in front of ours in User-Agent."""
    logging_enable: bool
    """Log headers and bodies too (logger `veneer`, level DEBUG); keys and tokens never."""
    enforce_https: bool
    """False lets tokens go over plain http; keys always may."""
    connection_verify: Any
    """A CA bundle's path, an `ssl.SSLContext`, or False to trust everybody."""
    connection_cert: str | tuple[str, ...]
    """A client certificate's file, or certificate and key."""
    proxies: Mapping[str, str]
    """URL of the proxy by scheme; without it HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY count."""
    raw_request_hook: Callable[[Any], object]
    """Is given a `PipelineRequest` before each attempt; what it does to `http_request.headers` counts."""
    raw_response_hook: Callable[[Any], object]
    """Is given a `PipelineResponse` before the call returns or raises."""


class ClientOptions(Common, total=False):
    """What clients take beside endpoint, credential and defaults."""

    api_version: str | None
    """Version of the API in the query; None: none. Default `2024-05-01-preview`, none where the path ends with `v1`."""
    credential_scopes: Sequence[str]
    """What tokens are asked for. Default `https://ml.azure.com/.default`."""
    base_url: str
    """veneer's name for `endpoint`."""
    headers: Mapping[str, str]
    """Headers of every request."""
    retry: RetryPolicy
    """How long to wait before repeating."""
    pool: Any
    """A `veneer.ClientPool` (async: `AsyncClientPool`) to share connections with other clients; it stays open."""
    http_client: Any
    """An `httpx.Client` (async: `AsyncClient`) of yours; it stays open."""
    use_env_settings: bool
    """False ignores proxies and certificates of the environment."""
    transport: Transport | None
    """Who makes connections: `direct` (default), `httpcore`, `httpx2` or, async only, `aiohttp`; see `ClientPool`.
    azure-core's transports are objects, and refused."""


class Options(Common, total=False):
    """What every call takes; call beats client beats environment."""

    headers: Mapping[str, str | None]
    """Header fields to add or replace; None removes one."""
    params: Mapping[str, Any]
    """Query parameters to add or replace, `api-version` too."""
    request_id: str
    """The call's id for the servers' logs; a new one where none is given."""
    extra_parameters: ExtraParameters | str
    """What the service does with fields that it does not know; `pass-through` where `model_extras` are given."""
    model_deployment: str
    """The deployment to ask, at online endpoints with several."""
    extra_headers: Mapping[str, str | None]
    """veneer's name for `headers`."""
    extra_query: Mapping[str, Any]
    """veneer's name for `params`."""
    extra_body: Mapping[str, Any]
    """Fields to add to, or replace in, the JSON body."""
    on_request: Callable[[RawRequest], object]
    """Is shown the request before each attempt, and may change its headers."""
    on_response: Callable[[RawResponse], object]
    """Is shown the answer, successful or not, before the call returns or raises."""


class ChatFields(TypedDict, total=False):
    """What chat completions can be told since azure-ai-inference ended; servers that do not know a field refuse it."""

    max_completion_tokens: int | None
    """Limit of the answer in tokens, reasoning included; o-series and GPT-5 take only this one."""
    reasoning_effort: ReasoningEffort | str | None
    stream_options: ChatCompletionsStreamOptions | Mapping[str, Any] | None
    """`{"include_usage": True}` adds an update with the tokens used."""
    modalities: Sequence[ChatCompletionsModality | str] | None
    audio: ChatCompletionsAudioOptions | Mapping[str, Any] | None
    n: int | None
    """Number of choices."""
    logprobs: bool | None
    top_logprobs: int | None
    logit_bias: Mapping[str, float] | None
    parallel_tool_calls: bool | None
    user: str | None
    user_security_context: UserSecurityContext | Mapping[str, Any] | None


class ChatOptions(ChatFields, Options, total=False):
    """Everything that `complete` takes beside its own parameters."""


_REFUSED = ("policies", "per_call_policies", "per_retry_policies", "error_map", "cls")
_CONNECTION = ("connection_verify", "connection_cert", "proxies", "use_env_settings")
_RETRY = (
    "retry_connect",
    "retry_read",
    "retry_status",
    "retry_backoff_factor",
    "retry_backoff_max",
    "retry_mode",
    "retry_on_status_codes",
)


def check_names(options: Mapping[str, Any], kind: type[Any]) -> None:
    """Refuse options that do not exist, and those of azure-core that have no meaning here, with what to do instead."""
    for name in options:
        transport = name == "transport" and not (name in kind.__annotations__ and isinstance(options[name], str | None))
        if name in _REFUSED or transport or name.endswith("_policy"):
            raise TypeError(
                f"{name} belongs to azure-core's pipeline, which is not used here; give http_client (an httpx client "
                "with hooks and transport of yours), headers, retry_* or raw_request_hook and raw_response_hook instead"
            )
    unknown = sorted(options.keys() - kind.__annotations__.keys())
    if unknown:
        known = ", ".join(sorted(kind.__annotations__))
        raise TypeError(f"unknown keyword {', '.join(unknown)}; there are {known}")


def pool_options(options: Mapping[str, Any], endpoint: str) -> dict[str, Any]:
    """Arguments for a pool of connections; empty where the options say nothing of them."""
    found = {name: options[name] for name in _CONNECTION if options.get(name) is not None}
    made: dict[str, Any] = {}
    if "connection_verify" in found:
        made["verify"] = found["connection_verify"]
    if "connection_cert" in found:
        made["cert"] = found["connection_cert"]
    if found.get("proxies"):
        scheme = endpoint.partition(":")[0]
        made["proxy"] = found["proxies"].get(scheme) or found["proxies"].get(f"{scheme}://")
    if "use_env_settings" in found:
        made["trust_env"] = bool(found["use_env_settings"])
    return made


def user_agent(own: str | None) -> str:
    """The User-Agent field: the caller's program, the product that servers know, and what it really is."""
    ours = "/".join(("veneer", __version__))
    python = "/".join(("Python", platform.python_version()))
    return f"{own + ' ' if own else ''}{PRODUCT} {ours} {python} ({platform.system()})"


def with_common(settings: Settings, options: Mapping[str, Any]) -> Settings:
    """Settings that obey the common options among those given."""
    changes: dict[str, Any] = {}
    limits = settings.limits
    if "timeout" in options:
        limits = limits_of(options["timeout"])
        number = isinstance(options["timeout"], int | float)
        changes["total"] = options["timeout"] if number else None
    if options.get("connection_timeout") is not None:
        limits = limits._replace(connect=seconds_of("connection_timeout", options["connection_timeout"]))
    if options.get("read_timeout") is not None:
        limits = limits._replace(read=seconds_of("read_timeout", options["read_timeout"]))
        changes["read_timeout"] = limits.read
    if "event_timeout" in options:
        changes["event_timeout"] = seconds_of("event_timeout", options["event_timeout"])
    if limits != settings.limits:
        changes["limits"] = limits
    if any(options.get(name) is not None for name in _RETRY):
        changes["retry"] = _retry(settings.retry, options)
    if "logging_enable" in options:
        changes["log_bodies"] = bool(options["logging_enable"])
    if "enforce_https" in options:
        changes["plain_tokens"] = not options["enforce_https"]
    return evolve(settings, **changes) if changes else settings


def _retry(policy: RetryPolicy, options: Mapping[str, Any]) -> RetryPolicy:
    names = {
        "retry_connect": "after_connect",
        "retry_read": "after_fault",
        "retry_status": "after_answer",
        "retry_backoff_factor": "initial",
        "retry_backoff_max": "maximum",
    }
    changes = {ours: options[theirs] for theirs, ours in names.items() if options.get(theirs) is not None}
    if options.get("retry_mode") is not None:
        mode = getattr(options["retry_mode"], "value", options["retry_mode"])
        if str(mode).lower() not in ("fixed", "exponential"):
            raise ConfigurationError(f"retry_mode is {mode!r}; give 'exponential' or 'fixed'")
        changes["fixed"] = str(mode).lower() == "fixed"
    if options.get("retry_on_status_codes") is not None:
        changes["statuses"] = frozenset(options["retry_on_status_codes"])
    return evolve(policy, **changes)


def retries_in(options: Mapping[str, Any]) -> int | None:
    """`max_retries` under either of its names; None: not given."""
    return next((options[name] for name in ("max_retries", "retry_total") if options.get(name) is not None), None)


def call_options(options: Mapping[str, Any], client: Mapping[str, Any]) -> CallOptions:
    """The runtime's options for one call; `client` are the options of its client."""
    hide_headers(options)
    made: dict[str, Any] = {}
    headers: dict[str, Any] = {**(options.get("extra_headers") or {}), **(options.get("headers") or {})}
    if options.get("user_agent"):
        headers.setdefault("-".join(("User", "Agent")), user_agent(options["user_agent"]))
    query: dict[str, Any] = {**(options.get("extra_query") or {}), **(options.get("params") or {})}
    made |= {"extra_headers": headers} if headers else {}
    made |= {"extra_query": query} if query else {}
    made |= {"extra_body": options["extra_body"]} if options.get("extra_body") is not None else {}
    retries = retries_in(options)
    made |= {"max_retries": retries} if retries is not None else {}
    return cast("CallOptions", made | _hooks({**client, **options}))


def _hooks(options: Mapping[str, Any]) -> dict[str, Any]:
    before, after = options.get("raw_request_hook"), options.get("raw_response_hook")
    watch, look = options.get("on_request"), options.get("on_response")
    if before is None and after is None:
        return {name: options[name] for name in ("on_request", "on_response") if options.get(name) is not None}
    seen: list[HookedRequest] = []

    def on_request(raw: RawRequest) -> None:
        seen[:] = [HookedRequest(raw)]
        if before is not None:
            before(PipelineRequest(seen[0]))
        if watch is not None:
            watch(raw)

    def on_response(raw: RawResponse) -> None:
        if after is not None:
            after(PipelineResponse(seen[0] if seen else None, Answer.of(raw)))
        if look is not None:
            look(raw)

    return {"on_request": on_request, "on_response": on_response}
