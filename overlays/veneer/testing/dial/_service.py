"""The emulated DIAL installation: what its operations answer."""

from __future__ import annotations

import itertools
import json
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import unquote

from .._answer import Answer
from .._service import Handler, Service
from ..faults import Fault, RejectCredentials, Respond, redirect
from . import _catalog, _files, _scenarios
from ._admin import AdminPart
from ._anthropic import AnthropicPart
from ._auth import UNKNOWN_KEY, Credentials, Mode, bucket_of, receiver_of
from ._caller import CallerPart
from ._changes import Changes
from ._channels import Channels
from ._code import CodePart
from ._files import KINDS, Storage, StoredFile
from ._inference import InferencePart
from ._lifecycle import LifecyclePart
from ._listings import ListingsPart
from ._mcp_servers import McpServer, servers
from ._parts import Part
from ._permissions import Permissions
from ._publications import Publications
from ._replies import Reply
from ._responses import ResponsesPart
from ._services import ServicesPart
from ._sharing import Sharing
from ._skills import Skills, folders_of, packed
from ._storage import Resources
from ._tools import ToolsPart
from ._usage import Ledger, Rating

if TYPE_CHECKING:
    from .._call import Call, Received
    from .._document import Document, Operation
    from .._server import Hub
    from .._validation import Problem

LIMIT_TEXT = "Limit is out of allowed range: [0, 1000]"
QUERY_TEXT = "Bad query parameters. Limit must be in [0, 1000] range. Recursive must be true/false"
# Where one text stands for everything that may be wrong with a query.
LISTED_AS_JSON = tuple(f"get_{kind}_metadata" for kind in ("prompt", "conversation", "application", "toolset"))
# The vendor's documentation uploads into this bucket, so it is there and everybody's.
DOCUMENTED_BUCKET = "test-bucket"
SHARED_BUCKETS = ("public", "platform")

# Operations that a deployment answers, and that misbehave when its name says so.
CHATS = ("send_chat_completion", "create_chat_completion")
INFERENCE = (*CHATS, "create_completion", "create_embeddings", "create_response", "create_message")

Interpreter = Callable[[str], "str | tuple[str, str, Any]"]
"""What runs code: gives what it prints, or standard output, standard error and result."""
ReplyFunction = Callable[[Mapping[str, Any]], "str | Reply"]

PARTS: tuple[type[Part], ...] = (
    AdminPart,
    AnthropicPart,
    CallerPart,
    Changes,
    Channels,
    CodePart,
    InferencePart,
    LifecyclePart,
    ListingsPart,
    Permissions,
    Publications,
    Resources,
    ResponsesPart,
    ServicesPart,
    Sharing,
    Skills,
    ToolsPart,
)
"""The groups of operations that have a module of their own."""


class DialEmulator(Service):
    """DIAL Core with models and applications behind it, and files in memory.

    Attributes:
        mode: Which Core to play: `newest`, or `core24` of October 2024.
        credentials: What is taken as credentials; may be changed.
        stores: What is stored, by kind of resource; `storage` is that of the files.
        shares: What callers may do with resources of others: rights by caller's identity and decoded URL; the URL of
            a folder, with its slash, is for all below it.
        review_buckets: Where copies wait for the review of a publication, and the identity of its author.
        heartbeat: Seconds between two signs of life on Core's own streams.
        channel_answer: Answers what is asked on client channels, instead of a client: from the request's JSON to
            the result.
        clock: Gives the time in seconds since 1970 for what is stored.
        ledger: The calls of deployments that were made; `ledger.limits["gpt-4o"] = {"minuteTokenStats": 100}` sets a
            limit, above which calls are answered with 429.
        ratings: The ratings of answers that came, oldest first.
        admins: Identities that may change the configuration; that of `api_key` at first. `admin_token` may always.
        interpreter: Runs code for the code interpreter, and gives what it prints, or standard output, standard error
            and result; None: the code itself is what it prints.
        mcp_servers: Tool sets and applications that speak the model context protocol, by name.
        max_body_bytes: Limit of bodies that are no uploads.
        max_file_bytes: Limit of uploads.

    Example:
        >>> server.dial.add_deployment("mine", lambda request: "Hello!")  # doctest: +SKIP
        >>> server.dial.put_file("docs/a.txt", b"text", "text/plain")  # doctest: +SKIP
    """

    provider: ClassVar[str] = "dial"

    def __init__(self, hub: Hub, document: Document | None = None, *, pace: float = 0.01) -> None:
        self._parts = [part(self) for part in PARTS]
        super().__init__(hub, document, pace=pace)
        self._clear()

    def _clear(self) -> None:
        self.mode: Mode = "newest"
        self.clock: Callable[[], float] = time.time
        self.max_body_bytes = 16 * 2**20
        self.max_file_bytes = 512 * 2**20
        self.credentials = Credentials()
        self.stores = {kind: Storage(kind) for kind in KINDS}
        self.storage = self.stores["files"]
        self.shares: dict[tuple[str, str], set[str]] = {}
        self.heartbeat = 15.0
        self.ledger = Ledger()
        self.ratings: list[Rating] = []
        self.review_buckets: dict[str, str] = {}
        self.channel_answer: Callable[[Mapping[str, Any]], Any] | None = None
        self.admins: set[str] = {f"project:{self.api_key}"}
        self.interpreter: Interpreter | None = None
        self.mcp_servers: dict[str, McpServer] = servers()
        for part in self._parts:
            part.clear()
        self._own: dict[str, ReplyFunction] = {}
        self._buckets: set[str] = {DOCUMENTED_BUCKET}
        self._seen: Counter[str] = Counter()
        self.ids = itertools.count(1)
        self._traces = itertools.count(1)
        self._expired: RejectCredentials | None = None

    # ------------------------------------------------------------------ for tests

    def reset(self) -> None:
        """Forget requests, faults, files and all that was set or added; what has attributes gets its first values."""
        super().reset()
        self._clear()

    @property
    def api_key(self) -> str:
        """A key that is taken."""
        return min(self.credentials.api_keys)

    @property
    def per_request_key(self) -> str:
        """A key as Core makes it for one call to the application `app_id`."""
        return min(self.credentials.per_request_keys)

    @property
    def bearer_token(self) -> str:
        """A user's token that is taken."""
        return min(self.credentials.bearer_tokens)

    @property
    def admin_token(self) -> str:
        """The token of an administrator."""
        return min(self.credentials.admin_tokens)

    @property
    def bucket(self) -> str:
        """The bucket of `api_key`."""
        return bucket_of(f"project:{self.api_key}")

    def add_deployment(self, name: str, reply: str | ReplyFunction) -> None:
        """Add a deployment that answers a text, or what a function makes of the request's JSON."""
        self._own[name] = reply if callable(reply) else lambda _: reply

    def add_bucket(self, name: str) -> None:
        """Add a bucket in which every caller may read and write."""
        self._buckets.add(name)

    def add_channel(self, name: str) -> None:
        """Add a client channel of the caller with `api_key`, as if a client had subscribed and lost its connection."""
        channels = next(part for part in self._parts if isinstance(part, Channels))
        channels.add(f"project:{self.api_key}", name)

    def put_file(
        self, path: str, content: bytes, content_type: str = "application/octet-stream", *, bucket: str | None = None
    ) -> StoredFile:
        """Store a file past the API, in the bucket of `api_key` where no other is given; `path` is not encoded."""
        return self.storage.put(self._stored(bucket or self.bucket, path, content, content_type, "emulator"))

    def put_resource(self, kind: str, path: str, value: Mapping[str, Any], *, bucket: str | None = None) -> StoredFile:
        """Store JSON past the API: one of `prompts`, `conversations`, `applications`, `toolsets`; see `put_file`."""
        content = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        return self.stores[kind].put(self._stored(bucket or self.bucket, path, content, "application/json", "emulator"))

    def put_skill(self, path: str, files: Mapping[str, bytes], *, bucket: str | None = None) -> StoredFile:
        """Store a skill past the API, with the folders on the way to it; `SKILL.md` has to be among its files."""
        content, place, store = packed(files), bucket or self.bucket, self.stores["skills"]
        for folder in folders_of(path):
            if (place, folder) not in store.files:
                store.put(self._stored(place, folder, folder.encode(), "", "emulator"))
        return store.put(self._stored(place, path, content, "application/zip", "emulator"))

    def reject_credentials(self) -> None:
        """Answer 401 to the credentials of the next request, until the client sends others."""
        self.fail_next(RejectCredentials(self._unauthorized()), times=None)

    # ------------------------------------------------------------------ rules of DIAL Core

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {
            **{name: handler for part in self._parts for name, handler in part.handlers().items()},
            "list_deployments": self._list_deployments,
            "get_deployment": self._get_deployment,
            **dict.fromkeys(CHATS, self._chat),
            "list_applications": self._list_applications,
            "get_application": self._get_application,
            "get_bucket": self._get_bucket,
            "upload_file": self._upload,
            "download_file": self._download,
            "delete_file": self._delete,
            "get_file_metadata": self._metadata,
        }

    def common_headers(self, received: Received) -> Mapping[str, str]:
        """CORS, and the ids of the trace since Core 0.49."""
        head = {"access-control-allow-origin": "*"}
        if self.mode == "newest":
            fields = received.headers.get("traceparent", "").split("-")
            number = next(self._traces)
            trace = fields[1] if len(fields) == 4 else f"{number:032x}"
            span = f"{number:016x}"
            head |= {"traceparent": f"00-{trace}-{span}-01", "x-dial-trace-id": trace, "x-dial-span-id": span}
        return head

    def no_route(self, call: Call) -> Answer:
        """Core answers an unknown path or method like a broken gateway."""
        return Answer.text("No route", status=502)

    def authenticate(self, call: Call) -> Answer | None:
        """Check key and token by Core's rules."""
        if call.operation is not None and call.operation.name in ("get_health", "get_version"):
            return None
        headers = call.received.headers
        call.identity, status, text = self.credentials.check(
            headers.get("api-key"), headers.get("authorization"), self.mode
        )
        return Answer.text(text, status=status) if status else None

    def _unauthorized(self) -> Answer:
        return Answer.text(UNKNOWN_KEY, status=401)

    def admit(self, call: Call) -> Answer | None:
        """What is refused before the body is read: chat that is no JSON, or with a deployment that does not exist."""
        if call.operation is None or call.operation.name not in INFERENCE:
            return None
        if "application/json" not in call.received.headers.get("content-type", ""):
            return Answer.text("Only application/json is supported", status=415)
        name = call.arguments.get("deployment_name")
        return None if name is None or self.answers(name) else self.unknown(name)

    def unknown(self, name: object) -> Answer:
        """The answer to a name that no deployment has."""
        kind = "Invalid application url" if str(name).startswith("applications/") else "Unknown application"
        return Answer.text(f"{kind}: {name}", status=404)

    @property
    def parts(self) -> Sequence[Part]:
        """The groups of operations."""
        return self._parts

    def knows(self, name: str) -> bool:
        """Whether there is a deployment of that name."""
        return self.answers(name)

    def is_admin(self, call: Call) -> bool:
        """Whether the caller may change the configuration."""
        return call.identity in self.admins or self.credentials.is_admin(call.identity)

    def invalid(self, call: Call, problem: Problem) -> Answer:
        """Core's texts for its own parameters, an application's JSON for a chat request."""
        for part in self._parts:
            if (answer := part.invalid(call, problem)) is not None:
                return answer
        if problem.place == "json":
            return Answer.empty(400)
        if problem.place == "body":
            where = f"at {problem.name}: " if problem.name else ""
            return _refused(f"Invalid request {where}{problem.message}")
        own_text = call.operation is None or call.operation.name not in LISTED_AS_JSON
        return Answer.text(LIMIT_TEXT if problem.name == "limit" and own_text else QUERY_TEXT, status=400)

    def scenario(self, call: Call) -> Fault | None:
        """What the deployment does wrong."""
        if call.operation is None or call.operation.name not in INFERENCE:
            return None
        name = deployment_of(call)
        if name in self._own or not self.answers(name):
            return None
        if name == "redirect":
            query = f"?{call.received.query}" if call.received.query else ""
            path = call.received.path.replace("/redirect/", "/echo/")
            return redirect(f"{self.base_url}{path}{query}")
        if name == "token-expired":
            if self._expired is None:
                self._expired = RejectCredentials(self._unauthorized())
            return None if self._expired.over(call) else self._expired
        with self._lock:
            seen = self._seen[name]
            self._seen[name] += 1
        if name in ("error-midstream", "error-first"):
            if not call.json.get("stream"):
                return Respond(500, _scenarios.MIDSTREAM)
            if call.operation.name in ("create_response", "create_message"):
                return None  # these have error events of their own
        return _scenarios.fault_for(name, seen)

    def body_limit(self, operation: Operation | None) -> int:
        """Uploads may be larger, other resources are smaller."""
        limits = [part.body_limit(operation) for part in self._parts] if operation else []
        if (limit := next((limit for limit in limits if limit is not None), None)) is not None:
            return limit
        uploads = ("upload_file", "upload_code_file")
        return self.max_file_bytes if operation and operation.name in uploads else self.max_body_bytes

    def too_large(self, size: int | None, limit: int) -> Answer:
        """Told from the Content-Length, or after reading."""
        text = "Request body is too large" if size is None else f"Resource size: {size} exceeds max limit: {limit}"
        return Answer.text(text, status=413)

    # ------------------------------------------------------------------ listings

    async def _list_deployments(self, call: Call) -> Answer:
        data = [_catalog.deployment(name, self.mode) for name in self.model_names()]
        return Answer.json({"data": data, "object": "list"})

    async def _get_deployment(self, call: Call) -> Answer:
        name = call.arguments["deployment_name"]
        if name == "forbidden":
            return Answer.empty(403)
        if not self.is_model(name):
            return Answer.empty(404)
        return Answer.json(_catalog.deployment(name, self.mode))

    async def _list_applications(self, call: Call) -> Answer:
        data = [_catalog.application(name, self.mode) for name in _catalog.APPLICATIONS]
        return Answer.json({"data": data, "object": "list"})

    async def _get_application(self, call: Call) -> Answer:
        name = _application(call.arguments["application_name"])
        return Answer.json(_catalog.application(name, self.mode)) if name else Answer.empty(404)

    # ------------------------------------------------------------------ chat

    def model_names(self) -> list[str]:
        """The names of the models that are listed."""
        return [*_scenarios.REPLIES, _catalog.EMBEDDING, *self._own]

    def is_model(self, name: str) -> bool:
        """Whether there is a model of that name, listed or not."""
        return name in self._own or name == _catalog.EMBEDDING or _scenarios.known(name)

    def answers(self, name: object) -> bool:
        """Whether something of that name can be called."""
        return isinstance(name, str) and (self.is_model(name) or _application(name) is not None)

    def reply(self, name: str, body: Mapping[str, Any]) -> Reply:
        """What a deployment replies to the body of a chat request."""
        if name in self._own:
            made = self._own[name](body)
            return Reply(deltas=_scenarios.words(made)) if isinstance(made, str) else made
        return _scenarios.reply_for(name)(_scenarios.Chat(body, name))

    def answer_text(self, name: str, prompt: str, body: Mapping[str, Any]) -> str:
        """The text that a deployment replies to a prompt; `body` is the request's."""
        asked = {**body, "n": 1, "messages": [{"role": "user", "content": prompt}]}
        message = self.reply(name, asked).block()["choices"][0]["message"]
        return message["content"] or ""

    def record(self, call: Call, name: str, prompt: int, completion: int) -> None:
        """Count a call of a deployment."""
        priced = name in _catalog.MODELS
        self.ledger.add(self.clock(), call.identity, name, prompt, completion, priced=priced)

    def limited(self, call: Call, name: str) -> Answer | None:
        """The refusal of a caller that has used up a limit, or None."""
        text = self.ledger.refusal(call.identity, name, self.clock(), self.mode)
        return None if text is None else Answer.json({"error": {"message": text, "code": "429"}}, status=429)

    async def _chat(self, call: Call) -> Answer:
        body, name = call.json, deployment_of(call)
        if not self.answers(name):
            return self.unknown(name)
        known = self.document.raw["components"]["schemas"]["ChatCompletionRequest"]["properties"]
        if (refusal := _check_chat(body, name, set(known)) or self.limited(call, name)) is not None:
            return refusal
        reply = self.reply(name, body)
        reply.id = reply.id or f"chatcmpl-{next(self.ids):024d}"
        used = _scenarios.tokens(_scenarios.Chat(body, name), reply.text())
        self.record(call, name, used["prompt_tokens"], used["completion_tokens"])
        headers = {"x-upstream-attempts": "1"}
        if body.get("stream"):
            return Answer.events(reply.events(), pace=self.pace if name == "slow" else 0.0, headers=headers)
        return Answer.json(reply.block(), headers=headers)

    # ------------------------------------------------------------------ storage

    async def _get_bucket(self, call: Call) -> Answer:
        kind, _, key = call.identity.partition(":")
        out = {"bucket": bucket_of(call.identity)}
        if kind == "request":
            out["appdata"] = f"{self.bucket}/appdata/{self.credentials.per_request_keys[key]}"
        return Answer.json(out)

    def rights(self, call: Call, kind: str, bucket: str, path: str) -> list[str] | Answer:
        """What the caller may do with a resource, or the refusal of a bucket that does not exist."""
        if bucket == bucket_of(call.identity) or bucket in self._buckets:
            return ["READ", "WRITE", "SHARE"]
        url, callers = f"{kind}/{bucket}/{path}", self._holders(call)
        shared = {
            right
            for (identity, place), given in self.shares.items()
            if identity in callers and (url == place or (place.endswith("/") and url.startswith(place)))
            for right in given
        }
        if bucket == "public" or self.review_buckets.get(bucket) == call.identity:
            shared.add("READ")
        if self.credentials.is_admin(call.identity) and (bucket == "public" or bucket in self.review_buckets):
            shared |= {"READ", "WRITE"}
        if shared:
            return [right for right in ("READ", "WRITE", "SHARE") if right in shared]
        credentials = self.credentials
        known = [f"project:{k}" for k in credentials.api_keys] + [f"user:{t}" for t in credentials.bearer_tokens]
        known += [f"request:{k}" for k in credentials.per_request_keys]
        known += [f"user:{t}" for t in credentials.admin_tokens]
        if (
            bucket in SHARED_BUCKETS
            or bucket in self.review_buckets
            or bucket in {bucket_of(identity) for identity in known}
        ):
            return []
        return Answer.text(f"Url has invalid bucket: {_files.url_of(bucket, path, kind)}", status=400)

    def _holders(self, call: Call) -> set[str]:
        """Under which names `shares` knows the caller: a key of one request also as its application."""
        kind, _, key = call.identity.partition(":")
        return {call.identity, *([receiver_of(self.credentials.per_request_keys[key])] if kind == "request" else ())}

    def no_access(self, call: Call, right: str, kind: str, bucket: str, path: str) -> Answer | None:
        """The refusal of a caller that lacks a right, or None."""
        rights = self.rights(call, kind, bucket, path)
        if isinstance(rights, Answer):
            return rights
        if right in rights:
            return None
        return Answer.text(f"You don't have an access to: {_files.url_of(bucket, path, kind)}", status=403)

    def _no_access(self, call: Call, right: str) -> Answer | None:
        return self.no_access(call, right, "files", call.arguments["bucket"], call.arguments["path"])

    def _stored(self, bucket: str, path: str, content: bytes, content_type: str, author: str) -> StoredFile:
        now = int(self.clock() * 1000)
        return StoredFile(bucket, path, content, content_type, now, now, author)

    async def _upload(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        url, headers = _files.url_of(bucket, path), call.received.headers
        if (refusal := self._no_access(call, "WRITE") or _files.bad_path(path, url)) is not None:
            return refusal
        part = await _files.first_part(call, url, self.mode)
        if isinstance(part, Answer):
            return part
        old = self.storage.files.get((bucket, path))
        refusal = _files.rejected_none_match(headers.get("if-none-match"), old is not None)
        refusal = refusal or _files.rejected_match(headers.get("if-match"), old.etag if old else None, self.mode)
        if refusal is not None:
            return refusal
        file = self.storage.put(self._stored(bucket, path, *part, call.identity.partition(":")[0]))
        return Answer.json(self.storage.describe(file, mode=self.mode), headers=_etag(file))

    async def _download(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        if (refusal := self._no_access(call, "READ")) is not None:
            return refusal
        if path.endswith("/"):
            return Answer.text(f"Folder not allowed: {_files.url_of(bucket, path)}", status=400)
        # Core does not look at If-Match here.
        if (file := self.storage.files.get((bucket, path))) is None:
            return Answer.empty(404)
        answer = _files.download(file)
        answer.headers |= _etag(file)
        return answer

    async def _delete(self, call: Call) -> Answer:
        key = call.arguments["bucket"], call.arguments["path"]
        if (refusal := self._no_access(call, "WRITE")) is not None:
            return refusal
        file = self.storage.files.get(key)
        condition = call.received.headers.get("if-match")
        if (refusal := _files.rejected_match(condition, file.etag if file else None, self.mode)) is not None:
            return refusal
        if file is None and self.mode == "newest":
            return Answer.empty(404)  # Core of 2024 did not notice
        self.storage.remove(*key)
        return Answer.empty(200)

    async def _metadata(self, call: Call) -> Answer:
        return self.metadata_of(call, "files", Answer.empty(404))

    def metadata_of(self, call: Call, kind: str, missing: Answer) -> Answer:
        """What is known of a resource, or of a folder and a page of its entries; `missing` where there is neither."""
        bucket, path, store = call.arguments["bucket"], call.arguments["path"], self.stores[kind]
        if (refusal := self.no_access(call, "READ", kind, bucket, path)) is not None:
            return refusal
        query = call.received.query
        rights = self.rights(call, kind, bucket, path) if query.get("permissions") == "true" else None
        wanted = rights if isinstance(rights, list) else None
        accepts = _files.METADATA_TYPE in call.received.headers.get("accept", "")
        headers = {"content-type": _files.METADATA_TYPE} if accepts else {}
        if path and not path.endswith("/"):
            if (file := store.files.get((bucket, path))) is None:
                return missing
            found = store.describe(file, mode=self.mode) | ({"permissions": wanted} if wanted else {})
            return Answer.json(found, headers=headers)
        if (token := _files.decode_token(query.get("token", ""))) is None:
            return Answer.text(QUERY_TEXT, status=400)
        listing = store.listing(
            bucket,
            path,
            token=token,
            limit=int(query.get("limit", _files.DEFAULT_LIMIT)),
            recursive=query.get("recursive") == "true",
            rights=wanted,
            mode=self.mode,
        )
        return missing if listing is None else Answer.json(listing, headers=headers)


def _etag(file: StoredFile) -> dict[str, str]:
    return {"etag": file.etag, "access-control-expose-headers": "ETag"}


def deployment_of(call: Call) -> Any:
    """The deployment that a call is for: the URL's, else the body's."""
    return call.arguments.get("deployment_name") or call.json.get("model")


def _application(name: str) -> str | None:
    """The catalog's name of an application; ids are URLs, so they come percent-encoded once more or not."""
    return next((n for n in (name, unquote(name)) if n in _catalog.APPLICATIONS), None)


def _refused(message: str, status: int = 400, **more: str) -> Answer:
    body = _scenarios.error(message, "invalid_request_error", code=str(status), **more)
    return Answer.json(body, status=status)


def _check_chat(body: Mapping[str, Any], name: str, known: set[str]) -> Answer | None:
    """What a schema cannot say of a chat request."""
    for number, message in enumerate(body["messages"]):
        content: dict[str, Any] = message.get("custom_content") or {}
        for place, attachment in enumerate(content.get("attachments") or ()):
            if (attachment.get("data") is None) == (attachment.get("url") is None):
                where = f"messages.{number}.custom_content.attachments.{place}"
                return _refused(f"Invalid request at {where}: exactly one of data and url must be set")
    # Applications refuse what they do not know, unless their author wants otherwise.
    if name == "strict" and (extra := sorted(set(body) - known)):
        return _refused(f"Invalid request at {extra[0]}: extra fields not permitted")
    if (body.get("n") or 1) > 1 and name not in _catalog.MODELS:
        return _refused("Deployment doesn't support n parameter greater than 1", 422, param="n")
    return None
