"""Files and other resources in the emulated installation, with the conditions and texts of DIAL Core."""

from __future__ import annotations

import base64
import binascii
from collections.abc import AsyncGenerator, Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import md5
from typing import Any
from urllib.parse import quote

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from .._answer import Answer
from .._call import Call
from ._auth import Mode

PIECE = 2**16  # bytes of a download that are written at once
MAX_PATH = 900  # bytes
METADATA_TYPE = "application/vnd.dial.metadata+json"
DEFAULT_LIMIT = 100
KINDS = {
    "files": "FILE",
    "prompts": "PROMPT",
    "conversations": "CONVERSATION",
    "applications": "APPLICATION",
    "toolsets": "TOOL_SET",
    "skills": "SKILL",
    # entries of the configuration
    "models": "MODEL",
    "interceptors": "INTERCEPTOR",
    "roles": "ROLE",
    "keys": "PROJECT_KEY",
    "routes": "ROUTE",
    "schemas": "APP_TYPE_SCHEMA",
    "settings": "GLOBAL_SETTINGS",
    "translators": "TRANSLATOR",
    "catalog_schemas": "CATALOG_SCHEMA",
}
"""Kinds of resources: first segment of their URLs, and what metadata calls them."""


@dataclass(frozen=True)
class StoredFile:
    """A file, or the JSON of another resource, in the storage."""

    bucket: str
    path: str
    """Decoded path in the bucket."""
    content: bytes
    content_type: str
    created_at: int
    """Milliseconds since 1970."""
    updated_at: int
    author: str

    @property
    def etag(self) -> str:
        """MD5 of the content; never in quotes at DIAL."""
        return md5(self.content, usedforsecurity=False).hexdigest()


def url_of(bucket: str, path: str, kind: str = "files") -> str:
    """The URL as Core writes it: percent-encoded, but with `@` as it is."""
    return f"{kind}/{bucket}/" + "/".join(quote(segment, safe="@") for segment in path.split("/"))


def _names(path: str) -> dict[str, Any]:
    parent, _, name = path.rstrip("/").rpartition("/")
    return {"name": name or None, "parentPath": parent or None}


class Storage:
    """All resources of one kind, by bucket and path."""

    def __init__(self, kind: str = "files") -> None:
        self.kind = kind
        self.files: dict[tuple[str, str], StoredFile] = {}
        self.watch: Callable[[str, StoredFile, str], None] | None = None
        """Is told of each change: `CREATE`, `UPDATE` or `DELETE`, the file and the kind."""

    def put(self, file: StoredFile) -> StoredFile:
        """Store a file; one that was there keeps its time of creation."""
        old = self.files.get((file.bucket, file.path))
        stored = replace(file, created_at=old.created_at) if old else file
        self.files[file.bucket, file.path] = stored
        self._tell("UPDATE" if old else "CREATE", stored)
        return stored

    def remove(self, bucket: str, path: str) -> StoredFile | None:
        """Take a file out; None where there is none."""
        if (file := self.files.pop((bucket, path), None)) is not None:
            self._tell("DELETE", file)
        return file

    def _tell(self, action: str, file: StoredFile) -> None:
        if self.watch is not None:
            self.watch(action, file, self.kind)

    def below(self, bucket: str, folder: str) -> Iterator[StoredFile]:
        """The files below a folder (`""` or a path with a slash at its end), sorted by path."""
        for key in sorted(self.files):
            if key[0] == bucket and key[1].startswith(folder):
                yield self.files[key]

    def describe(self, file: StoredFile, *, listed: bool = False, mode: Mode = "newest") -> dict[str, Any]:
        """The metadata of a file; in listings of 2024 without etag and creation time."""
        out = {
            **_names(file.path),
            "bucket": file.bucket,
            "url": url_of(file.bucket, file.path, self.kind),
            "nodeType": "ITEM",
            "resourceType": KINDS[self.kind],
        }
        if not (listed and mode == "core24"):
            out |= {"createdAt": file.created_at, "etag": file.etag}
        if mode == "newest":
            out["author"] = file.author
        out["updatedAt"] = file.updated_at
        if self.kind == "files":
            out |= {"contentLength": len(file.content), "contentType": file.content_type}
        return out

    def listing(
        self, bucket: str, folder: str, *, token: str, limit: int, recursive: bool, rights: list[str] | None, mode: Mode
    ) -> dict[str, Any] | None:
        """The metadata of a folder and a page of its entries; None where there is no such folder."""
        entries: dict[str, dict[str, Any]] = {}
        for file in self.below(bucket, folder):
            head, slash, _ = file.path[len(folder) :].partition("/")
            if slash and not recursive:
                entries[head + "/"] = self._folder(bucket, f"{folder}{head}/") | {"items": None}
            else:
                entries[file.path[len(folder) :]] = self.describe(file, listed=True, mode=mode)
        if not entries and folder:
            return None
        keys = [key for key in sorted(entries) if key > token]
        page = keys[:limit]
        out = self._folder(bucket, folder) | {"items": [entries[key] for key in page]}
        if page and len(keys) > len(page):
            out["nextToken"] = encode_token(page[-1])
        if rights is not None:
            for node in (out, *out["items"]):
                node["permissions"] = rights
        return out

    def _folder(self, bucket: str, folder: str) -> dict[str, Any]:
        url, kind = url_of(bucket, folder, self.kind), KINDS[self.kind]
        return {**_names(folder), "bucket": bucket, "url": url, "nodeType": "FOLDER", "resourceType": kind}


def rejected_match(condition: str | None, current: str | None, mode: Mode) -> Answer | None:
    """The refusal of an If-Match, or None; `current` is the resource's ETag, None where there is no resource."""
    if condition is None or condition == "*":
        return None
    if current is None:
        # Core of 2024 ignored the condition here.
        return None if mode == "core24" else Answer.text(f"ETag {condition} is rejected", status=412)
    if current in (tag.strip('"') for tag in condition.split(",")):  # no blanks are stripped, as in Core
        return None
    return Answer.text(f"ETag {condition} is rejected", status=412)


def rejected_none_match(condition: str | None, exists: bool) -> Answer | None:
    """The refusal of an If-None-Match at an upload, or None."""
    if condition is None:
        return None
    if condition != "*":
        return Answer.text("only header if-none-match=* is supported", status=400)
    return Answer.text("Resource already exists", status=412) if exists else None


def bad_path(path: str, url: str) -> Answer | None:
    """The refusal of a path that no file can have, or None."""
    if not path or path.endswith("/"):
        return Answer.text("File name is missing", status=400)
    if any(segment.endswith(".") for segment in path.split("/")):
        return Answer.text(f"Resource name must not end with a dot: {url}", status=400)
    if len(path.encode()) > MAX_PATH:
        return Answer.text(f"Resource path is longer than {MAX_PATH} bytes: {url}", status=400)
    return None


async def first_part(call: Call, url: str, mode: Mode) -> tuple[bytes, str] | Answer:
    """Content and media type of the first uploaded part, whatever its name; or the refusal."""
    found = await first_file(call, url, mode)
    return found if isinstance(found, Answer) else found[1:]


async def first_file(call: Call, url: str, mode: Mode) -> tuple[str, bytes, str] | Answer:
    """File name, content and media type of the first uploaded part, whatever its name; or the refusal."""
    kind = call.received.headers.get("content-type")
    if kind is None or not kind.startswith("multipart/form-data"):
        if mode == "core24":
            return Answer.text(f"Failed to upload file: {url}", status=500)
        a = "a content-type header" if kind is None else "a valid content-type header"
        return Answer.text(f"Request must have {a} to decode a multipart request", status=400)

    async def body() -> AsyncGenerator[bytes, None]:
        yield call.body

    try:
        form = await MultiPartParser(call.received.headers, body()).parse()
    except (MultiPartException, KeyError) as error:
        return Answer.text(f"Failed to upload file: {url}: {error}", status=400)
    try:
        for _, value in form.multi_items():
            if isinstance(value, UploadFile):
                return value.filename or "", await value.read(), value.content_type or "application/octet-stream"
    finally:
        await form.close()
    return Answer.text(f"Failed to upload file: {url}", status=400)


def encode_token(last: str) -> str:
    """What a page gives to go on behind its last entry."""
    return base64.urlsafe_b64encode(last.encode()).decode()


def decode_token(token: str) -> str | None:
    """Where a page begins; None where the token is none of ours."""
    try:
        return base64.b64decode(token, altchars=b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        return None


def download(file: StoredFile) -> Answer:
    """The content in pieces, without a length, as Core sends it."""
    content = file.content
    pieces = [content[at : at + PIECE] for at in range(0, len(content), PIECE)]
    return Answer(headers={"content-type": file.content_type, "etag": file.etag}, pieces=pieces)
