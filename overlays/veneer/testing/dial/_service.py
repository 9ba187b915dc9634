"""The emulated DIAL installation: what its operations answer."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import unquote

from .._answer import Answer
from .._service import Handler, Service
from ..faults import Fault, RejectCredentials, Respond, redirect
from . import _catalog, _files, _scenarios
from ._auth import UNKNOWN_KEY, Credentials, Mode, bucket_of
from ._files import KINDS, Storage, StoredFile
from ._mcp_servers import McpServer, servers
from ._parts import PARTS, Part
from ._replies import Reply

if TYPE_CHECKING:
    from .._call import Call, Received
    from .._document import Document, Operation
    from .._server import Hub
    from .._validation import Problem

LIMIT_TEXT = "Limit is out of allowed range: [0, 1000]"
QUERY_TEXT = "Bad query parameters. Limit must be in [0, 1000] range. Recursive must be true/false"
# The vendor's documentation uploads into this bucket, so it is there and everybody's.
DOCUMENTED_BUCKET = "test-bucket"
SHARED_BUCKETS = ("public", "platform")

Interpreter = Callable[[str], "str | tuple[str, str, Any]"]
"""What runs code: gives what it prints, or standard output, standard error and result."""
ReplyFunction = Callable[[Mapping[str, Any]], "str | Reply"]


class DialEmulator(Service):
    """DIAL Core with models and applications behind it, and files in memory.

    Attributes:
        mode: Which Core to play: `newest`, or `core24` of October 2024.
        credentials: What is taken as credentials; may be changed.
        stores: What is stored, by kind of resource; `storage` is that of the files.
        shares: What callers may do with resources of others: rights by caller's identity and decoded URL; the URL of
            a folder, with its slash, is for all below it.
        clock: Gives the time in seconds since 1970 for what is stored.
        admins: Identities that may administer; that of `api_key` at first.
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
        self.admins: set[str] = {f"project:{self.api_key}"}
        self.interpreter: Interpreter | None = None
        self.mcp_servers: dict[str, McpServer] = servers()
        for part in self._parts:
            part.clear()
        self._own: dict[str, ReplyFunction] = {}
        self._buckets: set[str] = {DOCUMENTED_BUCKET}
        self._seen: Counter[str] = Counter()
        self._ids = itertools.count(1)
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
    def bucket(self) -> str:
        """The bucket of `api_key`."""
        return bucket_of(f"project:{self.api_key}")

    def add_deployment(self, name: str, reply: str | ReplyFunction) -> None:
        """Add a deployment that answers a text, or what a function makes of the request's JSON."""
        self._own[name] = reply if callable(reply) else lambda _: reply

    def add_bucket(self, name: str) -> None:
        """Add a bucket in which every caller may read and write."""
        self._buckets.add(name)

    def put_file(
        self, path: str, content: bytes, content_type: str = "application/octet-stream", *, bucket: str | None = None
    ) -> StoredFile:
        """Store a file past the API, in the bucket of `api_key` where no other is given; `path` is not encoded."""
        return self.storage.put(self._stored(bucket or self.bucket, path, content, content_type, "emulator"))

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
            "send_chat_completion": self._chat,
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
        headers = call.received.headers
        call.identity, status, text = self.credentials.check(
            headers.get("api-key"), headers.get("authorization"), self.mode
        )
        return Answer.text(text, status=status) if status else None

    def _unauthorized(self) -> Answer:
        return Answer.text(UNKNOWN_KEY, status=401)

    def admit(self, call: Call) -> Answer | None:
        """What is refused before the body is read: chat that is no JSON, or with a deployment that does not exist."""
        if call.operation is None or call.operation.name != "send_chat_completion":
            return None
        if "application/json" not in call.received.headers.get("content-type", ""):
            return Answer.text("Only application/json is supported", status=415)
        name = call.arguments["deployment_name"]
        if self._answers(name):
            return None
        kind = "Invalid application url" if name.startswith("applications/") else "Unknown application"
        return Answer.text(f"{kind}: {name}", status=404)

    @property
    def parts(self) -> Sequence[Part]:
        """The groups of operations."""
        return self._parts

    def knows(self, name: str) -> bool:
        """Whether there is a deployment of that name."""
        return self._answers(name)

    def is_admin(self, call: Call) -> bool:
        """Whether the caller may administer."""
        return call.identity in self.admins

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
        return Answer.text(LIMIT_TEXT if problem.name == "limit" else QUERY_TEXT, status=400)

    def scenario(self, call: Call) -> Fault | None:
        """What the deployment does wrong."""
        if call.operation is None or call.operation.name != "send_chat_completion":
            return None
        name = call.arguments["deployment_name"]
        if name in self._own:
            return None
        if name == "redirect":
            query = f"?{call.received.query}" if call.received.query else ""
            return redirect(f"{self.base_url}/openai/deployments/echo/chat/completions{query}")
        if name == "token-expired":
            if self._expired is None:
                self._expired = RejectCredentials(self._unauthorized())
            return None if self._expired.over(call) else self._expired
        with self._lock:
            seen = self._seen[name]
            self._seen[name] += 1
        if name in ("error-midstream", "error-first") and not call.json.get("stream"):
            return Respond(500, _scenarios.MIDSTREAM)
        return _scenarios.fault_for(name, seen)

    def body_limit(self, operation: Operation | None) -> int:
        """Uploads may be larger."""
        uploads = ("upload_file", "upload_code_file")
        return self.max_file_bytes if operation and operation.name in uploads else self.max_body_bytes

    def too_large(self, size: int | None, limit: int) -> Answer:
        """Told from the Content-Length, or after reading."""
        text = "Request body is too large" if size is None else f"Resource size: {size} exceeds max limit: {limit}"
        return Answer.text(text, status=413)

    # ------------------------------------------------------------------ listings

    async def _list_deployments(self, call: Call) -> Answer:
        names = [*_scenarios.REPLIES, *self._own]
        return Answer.json({"data": [_catalog.deployment(n, self.mode) for n in names], "object": "list"})

    async def _get_deployment(self, call: Call) -> Answer:
        name = call.arguments["deployment_name"]
        if name == "forbidden":
            return Answer.empty(403)
        if name not in self._own and not _scenarios.known(name):
            return Answer.empty(404)
        return Answer.json(_catalog.deployment(name, self.mode))

    async def _list_applications(self, call: Call) -> Answer:
        data = [_catalog.application(name, self.mode) for name in _catalog.APPLICATIONS]
        return Answer.json({"data": data, "object": "list"})

    async def _get_application(self, call: Call) -> Answer:
        name = _application(call.arguments["application_name"])
        return Answer.json(_catalog.application(name, self.mode)) if name else Answer.empty(404)

    # ------------------------------------------------------------------ chat

    def _answers(self, name: str) -> bool:
        return name in self._own or _scenarios.known(name) or _application(name) is not None

    async def _chat(self, call: Call) -> Answer:
        body, name = call.json, call.arguments["deployment_name"]
        known = self.document.raw["components"]["schemas"]["ChatCompletionRequest"]["properties"]
        if (refusal := _check_chat(body, name, set(known))) is not None:
            return refusal
        if name in self._own:
            made = self._own[name](body)
            reply = Reply(deltas=_scenarios.words(made)) if isinstance(made, str) else made
        else:
            reply = _scenarios.reply_for(name)(_scenarios.Chat(body, name))
        reply.id = reply.id or f"chatcmpl-{next(self._ids):024d}"
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
        url = f"{kind}/{bucket}/{path}"
        shared = {
            right
            for (identity, place), given in self.shares.items()
            if identity == call.identity and (url == place or (place.endswith("/") and url.startswith(place)))
            for right in given
        }
        if bucket == "public":
            shared.add("READ")
        if shared:
            return [right for right in ("READ", "WRITE", "SHARE") if right in shared]
        credentials = self.credentials
        known = [f"project:{k}" for k in credentials.api_keys] + [f"user:{t}" for t in credentials.bearer_tokens]
        known += [f"request:{k}" for k in credentials.per_request_keys]
        if bucket in SHARED_BUCKETS or bucket in {bucket_of(identity) for identity in known}:
            return []
        return Answer.text(f"Url has invalid bucket: {_files.url_of(bucket, path, kind)}", status=400)

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
        self.storage.files.pop(key, None)
        return Answer.empty(200)

    async def _metadata(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        if (refusal := self._no_access(call, "READ")) is not None:
            return refusal
        query = call.received.query
        rights = self.rights(call, "files", bucket, path) if query.get("permissions") == "true" else None
        wanted = rights if isinstance(rights, list) else None
        accepts = _files.METADATA_TYPE in call.received.headers.get("accept", "")
        headers = {"content-type": _files.METADATA_TYPE} if accepts else {}
        if path and not path.endswith("/"):
            if (file := self.storage.files.get((bucket, path))) is None:
                return Answer.empty(404)
            found = self.storage.describe(file, mode=self.mode) | ({"permissions": wanted} if wanted else {})
            return Answer.json(found, headers=headers)
        if (token := _files.decode_token(query.get("token", ""))) is None:
            return Answer.text(QUERY_TEXT, status=400)
        listing = self.storage.listing(
            bucket,
            path,
            token=token,
            limit=int(query.get("limit", _files.DEFAULT_LIMIT)),
            recursive=query.get("recursive") == "true",
            rights=wanted,
            mode=self.mode,
        )
        return Answer.empty(404) if listing is None else Answer.json(listing, headers=headers)


def _etag(file: StoredFile) -> dict[str, str]:
    return {"etag": file.etag, "access-control-expose-headers": "ETag"}


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
