"""Prompts, conversations, applications and tool sets in the storage: JSON by URL, with Core's rules and texts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from ._files import MAX_PATH, StoredFile, rejected_match, rejected_none_match, url_of
from ._parts import Part

if TYPE_CHECKING:
    from .._call import Call
    from .._document import Operation
    from .._service import Handler
    from .._validation import Problem

NAMES = {
    "prompt": "prompts",
    "conversation": "conversations",
    "custom_application": "applications",
    "custom_toolset": "toolsets",
}
"""Kinds by what operations call one entry."""
SCHEMAS = {"applications": "CustomApplication", "toolsets": "CustomToolset"}
"""Kinds that Core reads into a class of its own and writes anew; it keeps the others as they are."""
DEMANDED = {
    "prompts": ("id", "folderId", "name", "content"),
    "conversations": (
        "id",
        "folderId",
        "name",
        "prompt",
        "temperature",
        "lastActivityDate",
        "model",
        "selectedAddons",
        "messages",
    ),
}
"""What Core of 2024 demanded of a body."""
# What readers who may not write see of an application.
SHOWN = {
    "name",
    "reference",
    "displayName",
    "displayVersion",
    "iconUrl",
    "description",
    "descriptionKeywords",
    "author",
    "createdAt",
    "updatedAt",
    "inputAttachmentTypes",
    "maxInputAttachments",
    "intro",
    "application_type_schema_id",
    "viewer_url",
    "invalid",
}
SECRETS = ("client_secret", "code_verifier", "key", "secretExtraData")
WITH_SECRETS = {"authSettings", "external_services", "routes"}
"""Fields of applications and tool sets below which secrets may stand."""
MAX_RESOURCE = 2**20


class Resources(Part):
    """JSON in the storage; `max_bytes` is what one entry may have."""

    def clear(self) -> None:
        """Forget everything, as if the emulator had just been started."""
        self.max_bytes = MAX_RESOURCE

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        out: dict[str, Handler] = {}
        for name, kind in NAMES.items():
            out[f"get_{name}"] = partial(self._get, kind)
            out[f"save_{name}"] = partial(self._save, kind)
            out[f"delete_{name}"] = partial(self._delete, kind)
            out[f"get_{name.removeprefix('custom_')}_metadata"] = partial(self._metadata, kind)
        return out

    def invalid(self, call: Call, problem: Problem) -> Answer | None:
        """A body that cannot be read."""
        if call.operation is None or call.operation.name.removeprefix("save_") not in NAMES:
            return None
        if problem.place not in ("json", "body"):
            return None
        where = f" at {problem.name}" if problem.name else ""
        return Answer.text(f"Invalid resource{where}: {problem.message}", status=400)

    def body_limit(self, operation: Operation) -> int | None:
        """Core of today looks at the Content-Length before anything else."""
        saves = operation.name.removeprefix("save_") in NAMES and operation.method == "PUT"
        return self.max_bytes if saves and self.service.mode == "newest" else None

    async def _get(self, kind: str, call: Call) -> Answer:
        bucket, path, url = _place(call, kind)
        if (refusal := self.service.no_access(call, "READ", kind, bucket, path)) is not None:
            return refusal
        if path.endswith("/"):
            return _folder(url)
        if (file := self.service.stores[kind].files.get((bucket, path))) is None:
            return _missing(url)
        whole = self.service.no_access(call, "WRITE", kind, bucket, path) is None
        body = file.content if kind not in SCHEMAS else self._shown(file, kind, whole)
        # Core of 2024 did not say what it is.
        head = {} if self.service.mode == "core24" else {"content-type": "application/json"}
        return Answer(headers={**head, **_etag(file)}, body=body)

    async def _save(self, kind: str, call: Call) -> Answer:
        bucket, path, url = _place(call, kind)
        service, headers, store = self.service, call.received.headers, self.service.stores[kind]
        refusal = service.no_access(call, "WRITE", kind, bucket, path) or _bad(path, url)
        if refusal is not None:
            return refusal
        if (size := len(call.body)) > self.max_bytes:
            return Answer.text(f"Resource size: {size} exceeds max limit: {self.max_bytes}", status=413)
        if service.mode == "core24" and (absent := _absent(kind, call.json)):
            return Answer.text(f"Missing required creator property '{absent}'", status=400)
        old = store.files.get((bucket, path))
        refusal = rejected_none_match(headers.get("if-none-match"), old is not None)
        # Where there is nothing the condition is ignored, other than for files.
        refusal = refusal or (rejected_match(headers.get("if-match"), old.etag, service.mode) if old else None)
        if refusal is not None:
            return refusal
        author, now = call.identity.partition(":")[0], int(service.clock() * 1000)
        body = call.body
        if kind in SCHEMAS:
            known = service.document.raw["components"]["schemas"][SCHEMAS[kind]]["properties"]
            made: dict[str, Any] = json.loads(old.content) if old else {}
            given = {name: value for name in known if (value := _either(call.json, name)) is not None}
            reference = made.get("reference") or sha256(f"{url} {now}".encode()).hexdigest()[:32]
            head = {"name": url, "reference": reference}
            times = {"author": author, "createdAt": made.get("createdAt", now), "updatedAt": now}
            body = json.dumps({**given, **head, **times}, ensure_ascii=False, separators=(",", ":")).encode()
        file = store.put(StoredFile(bucket, path, body, "application/json", now, now, author))
        return Answer.json(store.describe(file, mode=service.mode), headers=_etag(file))

    async def _delete(self, kind: str, call: Call) -> Answer:
        bucket, path, url = _place(call, kind)
        if (refusal := self.service.no_access(call, "WRITE", kind, bucket, path)) is not None:
            return refusal
        if path.endswith("/"):
            return _folder(url)
        if (file := self.service.stores[kind].files.get((bucket, path))) is None:
            return _missing(url)
        condition = call.received.headers.get("if-match")
        if (refusal := rejected_match(condition, file.etag, self.service.mode)) is not None:
            return refusal
        self.service.stores[kind].remove(bucket, path)
        return Answer.empty(200)

    async def _metadata(self, kind: str, call: Call) -> Answer:
        return self.service.metadata_of(call, kind, _missing(_place(call, kind)[2]))

    def _shown(self, file: StoredFile, kind: str, whole: bool) -> bytes:
        """What a reader sees: no secrets, of an application only some where the reader may not write."""
        value: dict[str, Any] = json.loads(file.content)
        for name in WITH_SECRETS & value.keys():
            value[name] = json.loads(json.dumps(value[name]), object_hook=_public)
        if kind == "applications" and not whole:
            value = {name: shown for name, shown in value.items() if name in SHOWN}
        if self.service.mode == "core24":
            value = {_snake(name): shown for name, shown in value.items()}
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _public(found: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if name not in SECRETS}


def _place(call: Call, kind: str) -> tuple[str, str, str]:
    """Bucket, path and URL that a call is about."""
    bucket, path = call.arguments["bucket"], call.arguments["path"]
    return bucket, path, url_of(bucket, path, kind)


def _folder(url: str) -> Answer:
    return Answer.text(f"Folder not allowed: {url}", status=400)


def _missing(url: str) -> Answer:
    return Answer.text(f"Not found: {url}", status=404)


def _bad(path: str, url: str) -> Answer | None:
    """The refusal of a path that no entry can have, or None."""
    if path.endswith("/"):
        return _folder(url)
    if any(segment.endswith(".") for segment in path.split("/")):
        return Answer.text("Resource name and/or parent folders must not end with .(dot)", status=400)
    if len(path.encode()) > MAX_PATH:
        return Answer.text(f"Resource path is longer than {MAX_PATH} bytes: {url}", status=400)
    return None


def _absent(kind: str, body: Mapping[str, Any]) -> str | None:
    """The first property that Core of 2024 misses."""
    return next((name for name in DEMANDED.get(kind, ()) if body.get(name) is None), None)


def _either(body: Mapping[str, Any], name: str) -> Any:
    """A property under its name of today or of 2024."""
    return body.get(name, body.get(_snake(name)))


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])([A-Z])", lambda found: "_" + found[1].lower(), name)


def _etag(file: StoredFile) -> dict[str, str]:
    return {"etag": file.etag, "access-control-expose-headers": "ETag"}
