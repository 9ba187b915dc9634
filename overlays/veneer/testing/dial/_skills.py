"""Skills in the storage: folders of files as one resource, and the folders that group them."""

from __future__ import annotations

import io
import re
from collections.abc import AsyncGenerator, Mapping
from hashlib import md5
from mimetypes import guess_type
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from .._answer import Answer
from ._files import (
    DEFAULT_LIMIT,
    METADATA_TYPE,
    StoredFile,
    decode_token,
    encode_token,
    rejected_match,
    rejected_none_match,
    url_of,
)
from ._parts import Part

if TYPE_CHECKING:
    from .._call import Call
    from .._document import Operation
    from .._service import Handler

KIND = "skills"
MANIFEST = "SKILL.md"
RESERVED = ("v", ".dial-resource", ".dial-folder")
FRONT_MATTER = re.compile(r"\ufeff?\s*---\s*\n(.*?)\n\s*---\s*(?:\n|$)", re.DOTALL)
MAX_FILES = 100
MAX_FILE = 2**20
WRITERS = ("upload_skill", "upload_skill_file")

Files = dict[str, bytes]
"""The files of a skill, by their paths in it."""


class Skills(Part):
    """Skills as archives in `service.stores["skills"]`; a folder's path ends with a slash there, and is not empty."""

    def handlers(self) -> Mapping[str, Handler]:
        """What answers the operations, by operationId."""
        return {
            "download_skill": self._download,
            "upload_skill": self._upload,
            "delete_skill": self._delete,
            "create_skill_folder": self._create_folder,
            "delete_skill_folder": self._delete_folder,
            "download_skill_file": self._download_file,
            "upload_skill_file": self._upload_file,
            "delete_skill_file": self._delete_file,
            "list_skills": self._list,
            "list_skill_files": self._list_files,
            "list_skill_folder_files": self._list_files,
        }

    def body_limit(self, operation: Operation) -> int | None:
        """Skills are uploads."""
        return self.service.max_file_bytes if operation.name in WRITERS else None

    # ------------------------------------------------------------------ whole skills

    async def _download(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        if (refusal := self._refused(call, "READ", path)) is not None:
            return refusal
        if path.endswith("/") or self._stored(bucket, f"{path}/"):
            return Answer.text(f"Path is a folder; use metadata listing: {url_of(bucket, path, KIND)}", status=400)
        if (skill := self._stored(bucket, path)) is None:
            return Answer.empty(404)
        return Answer(headers={"content-type": "application/zip", **_etag(skill)}, body=skill.content)

    async def _upload(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        if (refusal := self._refused(call, "WRITE", path)) is not None:
            return refusal
        parts = await _parts(call)
        if isinstance(parts, Answer):
            return parts
        files = {name: content for name, content, _ in parts}
        name = path.rpartition("/")[2]
        if name in (*RESERVED, "files"):
            return Answer.text(f"Reserved resource name: {name}", status=400)
        refusal = _bad_files(files) or _bad_manifest(files.get(MANIFEST)) or self._blocked(bucket, path, "resource")
        old = self._stored(bucket, path)
        refusal = refusal or self._rejected(call, old)
        if refusal is not None:
            return refusal
        self.make_folders(call, bucket, path)
        return Answer.empty(200, headers=_etag(self._put(call, bucket, path, files)))

    async def _delete(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        if (refusal := self._refused(call, "WRITE", path)) is not None:
            return refusal
        if (skill := self._stored(bucket, path)) is None:
            return Answer.text(f"Resource not found: {url_of(bucket, path, KIND)}", status=404)
        if (refusal := self._rejected(call, skill)) is not None:
            return refusal
        self.service.stores[KIND].remove(bucket, path)
        return Answer.empty(200)

    # ------------------------------------------------------------------ folders that group skills

    async def _create_folder(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        if (refusal := self._refused(call, "WRITE", path)) is not None:
            return refusal
        name = path.rpartition("/")[2]
        if name in (*RESERVED, "files"):
            return Answer.text(f"Reserved folder name: {name}", status=400)
        if (refusal := self._blocked(bucket, path, "folder")) is not None:
            return refusal
        self.make_folders(call, bucket, f"{path}/")
        folder = self.service.stores[KIND].files[bucket, f"{path}/"]
        return Answer.empty(200, headers=_etag(folder))

    async def _delete_folder(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        if (refusal := self._refused(call, "WRITE", path)) is not None:
            return refusal
        url = url_of(bucket, path, KIND)
        if (folder := self._stored(bucket, f"{path}/")) is None:
            return Answer.text(f"Folder not found: {url}", status=404)
        if (refusal := self._rejected(call, folder)) is not None:
            return refusal
        store = self.service.stores[KIND]
        if len(list(store.below(bucket, f"{path}/"))) > 1:
            return Answer.text(f"Folder is not empty: {url}", status=409)
        store.remove(bucket, f"{path}/")
        return Answer.empty(200)

    # ------------------------------------------------------------------ single files

    async def _download_file(self, call: Call) -> Answer:
        bucket, path, name = _split(call)
        if (refusal := self._refused(call, "READ", path)) is not None:
            return refusal
        skill = self._stored(bucket, path)
        content = None if skill is None else _unpacked(skill).get(name)
        if content is None:
            return Answer.empty(404)
        kind = guess_type(name)[0] or "application/octet-stream"
        etag = md5(content, usedforsecurity=False).hexdigest()
        return Answer(
            headers={"content-type": kind, "etag": etag, "access-control-expose-headers": "ETag"}, body=content
        )

    async def _upload_file(self, call: Call) -> Answer:
        bucket, path, name = _split(call)
        if (refusal := self._refused(call, "WRITE", path)) is not None:
            return refusal
        parts = await _parts(call)
        if isinstance(parts, Answer):
            return parts
        if len(parts) != 1:
            return Answer.text("Exactly one file part is required", status=400)
        content = parts[0][1]
        refusal = _bad_files({name: content}) or (_bad_manifest(content) if name == MANIFEST else None)
        if refusal is not None:
            return refusal
        if (skill := self._stored(bucket, path)) is None:
            return Answer.text(f"Resource not found: {url_of(bucket, path, KIND)}", status=404)
        if (refusal := self._rejected(call, skill)) is not None:
            return refusal
        changed = self._put(call, bucket, path, {**_unpacked(skill), name: content})
        return Answer.empty(200, headers=_etag(changed))

    async def _delete_file(self, call: Call) -> Answer:
        bucket, path, name = _split(call)
        if (refusal := self._refused(call, "WRITE", path)) is not None:
            return refusal
        if name == MANIFEST:
            return Answer.text(f"{MANIFEST} cannot be deleted", status=400)
        if (skill := self._stored(bucket, path)) is None:
            return Answer.text(f"Resource not found: {url_of(bucket, path, KIND)}", status=404)
        if (refusal := self._rejected(call, skill)) is not None:
            return refusal
        files = _unpacked(skill)
        if files.pop(name, None) is None:
            return Answer.text(f"File not found: {name}", status=404)
        return Answer.empty(200, headers=_etag(self._put(call, bucket, path, files)))

    # ------------------------------------------------------------------ listings

    async def _list(self, call: Call) -> Answer:
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        folder = path if not path or path.endswith("/") else f"{path}/"
        if (refusal := self._refused(call, "READ", path)) is not None:
            return refusal
        if folder and self._stored(bucket, folder) is None:
            return Answer.empty(404)
        recursive = call.received.query.get("recursive") == "true"
        entries: dict[str, dict[str, Any]] = {}
        for node in self.service.stores[KIND].below(bucket, folder):
            inside = node.path[len(folder) :]
            if inside and (recursive or "/" not in inside.removesuffix("/")):
                entries[inside] = self._described(node)
        return _page(call, _node(bucket, folder, folder=True), entries)

    async def _list_files(self, call: Call) -> Answer:
        bucket, path, inner = _split(call)
        if (refusal := self._refused(call, "READ", path)) is not None:
            return refusal
        if (skill := self._stored(bucket, path)) is None:
            return Answer.empty(404)
        top = f"{path}/files/"
        start = f"{inner.rstrip('/')}/" if inner else ""
        recursive = call.received.query.get("recursive") == "true"
        entries: dict[str, dict[str, Any]] = {}
        for name, content in sorted(_unpacked(skill).items()):
            inside = name[len(start) :]
            if not name.startswith(start):
                continue
            head, slash, _ = inside.partition("/")
            if slash and not recursive:
                entries[f"{head}/"] = _node(bucket, f"{top}{start}{head}/", folder=True)
            else:
                etag = md5(content, usedforsecurity=False).hexdigest()
                entries[inside] = _node(bucket, f"{top}{name}") | _times(skill) | {"etag": etag}
        return _page(call, _node(bucket, top, folder=True), entries)

    # ------------------------------------------------------------------ the store

    def _refused(self, call: Call, right: str, path: str) -> Answer | None:
        if self.service.mode == "core24":  # there were no skills
            return self.service.no_route(call)
        return self.service.no_access(call, right, KIND, call.arguments["bucket"], path)

    def _stored(self, bucket: str, path: str) -> StoredFile | None:
        return self.service.stores[KIND].files.get((bucket, path))

    def _rejected(self, call: Call, old: StoredFile | None) -> Answer | None:
        headers = call.received.headers
        refusal = rejected_none_match(headers.get("if-none-match"), old is not None)
        return refusal or (rejected_match(headers.get("if-match"), old.etag, self.service.mode) if old else None)

    def _blocked(self, bucket: str, path: str, what: str) -> Answer | None:
        """The refusal of a place that is inside a skill, or taken by something else."""
        names = path.split("/")
        for depth in range(1, len(names)):
            above = "/".join(names[:depth])
            if names[depth - 1] in (*RESERVED, "files"):
                return Answer.text(f"Reserved folder name: {names[depth - 1]}", status=400)
            if self._stored(bucket, above):
                url = url_of(bucket, above, KIND)
                return Answer.text(f"Cannot create inside a DIAL resource: {url}", status=400)
        url = url_of(bucket, path, KIND)
        if self._stored(bucket, f"{path}/"):
            found = "A folder already exists at this path" if what == "resource" else "Folder already exists"
            return Answer.text(f"{found}: {url}", status=400)
        if what == "folder" and self._stored(bucket, path):
            return Answer.text(f"A resource already exists at this path: {url}", status=400)
        return None

    def make_folders(self, call: Call, bucket: str, path: str) -> None:
        """Make the folders on the way to a path."""
        for folder in folders_of(path):
            if not self._stored(bucket, folder):
                self._store(call, bucket, folder, f"{folder} {self.service.clock()}".encode(), "")

    def _put(self, call: Call, bucket: str, path: str, files: Files) -> StoredFile:
        return self._store(call, bucket, path, packed(files), "application/zip")

    def _store(self, call: Call, bucket: str, path: str, content: bytes, kind: str) -> StoredFile:
        now, author = int(self.service.clock() * 1000), call.identity.partition(":")[0]
        return self.service.stores[KIND].put(StoredFile(bucket, path, content, kind, now, now, author))

    def _described(self, node: StoredFile) -> dict[str, Any]:
        folder = node.path.endswith("/")
        out = _node(node.bucket, node.path, folder=folder) | _times(node)
        return out if folder else out | {"attributes": _front_matter(_unpacked(node)[MANIFEST])}


def folders_of(path: str) -> list[str]:
    """The folders on the way to a path, each with its slash."""
    names = path.split("/")[:-1]
    return ["".join(f"{name}/" for name in names[:depth]) for depth in range(1, len(names) + 1)]


def _split(call: Call) -> tuple[str, str, str]:
    """Bucket, skill and file of a call: the first `files` behind a name ends the skill, others belong to the file."""
    whole = f"{call.arguments['path']}/files/{call.arguments.get('file_path', '')}".removesuffix("/").split("/")
    end = whole.index("files", 1)
    return call.arguments["bucket"], "/".join(whole[:end]), "/".join(whole[end + 1 :])


async def _parts(call: Call) -> list[tuple[str, bytes, str]] | Answer:
    """File name, content and media type of each uploaded part, or the refusal."""
    kind = call.received.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        return Answer.text("Request must have a valid multipart/form-data content-type", status=400)

    async def body() -> AsyncGenerator[bytes, None]:
        yield call.body

    try:
        form = await MultiPartParser(call.received.headers, body()).parse()
    except (MultiPartException, KeyError) as error:
        return Answer.text(f"Failed to upload resource: {error}", status=400)
    try:
        found = [value for _, value in form.multi_items() if isinstance(value, UploadFile)]
        return [(part.filename or "", await part.read(), part.content_type or "") for part in found]
    finally:
        await form.close()


def _bad_files(files: Files) -> Answer | None:
    if not files:
        return Answer.text("At least one file is required", status=400)
    for name, content in files.items():
        segments = name.split("/")
        if not name.strip():
            text = "Each part must have a filename (the relative path inside the resource)"
            return Answer.text(text, status=400)
        if "\\" in name or any(segment in ("", ".", "..") for segment in segments):
            return Answer.text(f"Invalid file path: {name}", status=400)
        if segments[0] in RESERVED:
            return Answer.text(f"Reserved path segment: {segments[0]}", status=400)
        if len(content) > MAX_FILE:
            return Answer.text(f"File size exceeds max limit: {name}", status=413)
    if len(files) > MAX_FILES:
        return Answer.text(f"Number of files exceeds max limit: {MAX_FILES}", status=400)
    return None


def _bad_manifest(content: bytes | None) -> Answer | None:
    if content is None:
        return Answer.text(f"Skill must contain a {MANIFEST} at its root", status=400)
    if FRONT_MATTER.match(content.decode("utf-8", "replace")) is None:
        return Answer.text(f"{MANIFEST} must start with YAML frontmatter delimited by '---'", status=400)
    told = _front_matter(content)
    for name in ("name", "description"):
        if not told.get(name):
            return Answer.text(f"{MANIFEST} frontmatter must define a non-empty '{name}'", status=400)
    return None


def _front_matter(content: bytes) -> dict[str, str]:
    """Name, description and version in the block of YAML, as far as they are plain `key: value` lines."""
    found = FRONT_MATTER.match(content.decode("utf-8", "replace"))
    lines = (line.partition(":") for line in (found[1] if found else "").splitlines())
    told = {key.strip(): value.strip().strip("\"'") for key, colon, value in lines if colon}
    return {name: told[name] for name in ("name", "description", "version") if told.get(name)}


def packed(files: Mapping[str, bytes]) -> bytes:
    """An archive that is the same for the same files."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(ZipInfo(name), files[name], ZIP_DEFLATED)
    return out.getvalue()


def _unpacked(skill: StoredFile) -> Files:
    with ZipFile(io.BytesIO(skill.content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _node(bucket: str, path: str, *, folder: bool = False) -> dict[str, Any]:
    parent, _, name = path.rstrip("/").rpartition("/")
    return {
        "name": name or None,
        "parentPath": parent or None,
        "bucket": bucket,
        "url": url_of(bucket, path, KIND),
        "nodeType": "FOLDER" if folder else "ITEM",
        "resourceType": "SKILL",
    }


def _times(stored: StoredFile) -> dict[str, Any]:
    return {"createdAt": stored.created_at, "updatedAt": stored.updated_at, "author": stored.author}


def _page(call: Call, folder: dict[str, Any], entries: dict[str, dict[str, Any]]) -> Answer:
    """A folder with a page of its entries."""
    query = call.received.query
    if (token := decode_token(query.get("token", ""))) is None:
        return Answer.text("Invalid continuation token", status=400)
    limit = int(query.get("limit", DEFAULT_LIMIT))
    keys = [key for key in sorted(entries) if key > token]
    folder["items"] = [entries[key] for key in keys[:limit]]
    if 0 < limit < len(keys):
        folder["nextToken"] = encode_token(keys[limit - 1])
    accepts = METADATA_TYPE in call.received.headers.get("accept", "")
    return Answer.json(folder, headers={"content-type": METADATA_TYPE} if accepts else {})


def _etag(stored: StoredFile) -> dict[str, str]:
    return {"etag": stored.etag, "access-control-expose-headers": "ETag"}
