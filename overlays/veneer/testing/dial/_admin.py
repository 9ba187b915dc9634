"""The configuration of the emulated installation: what stands in its files, and what administrators stored."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._answer import Answer
from . import _catalog
from ._files import (
    DEFAULT_LIMIT,
    StoredFile,
    decode_token,
    rejected_match,
    rejected_none_match,
    url_of,
)
from ._lifecycle import APPLICATION_SCHEMAS, CATALOG_SCHEMAS
from ._parts import Part

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

BUCKET = "platform"
SETTINGS = "global"
SECRETS = ("key", "secretExtraData")
KINDS = {
    "Settings": "settings",
    "Schema": "schemas",
    "CatalogSchema": "catalog_schemas",
    "Interceptor": "interceptors",
    "Translator": "translators",
    "Role": "roles",
    "Key": "keys",
    "Route": "routes",
    "Model": "models",
    "ToolSet": "toolsets",
    "Application": "applications",
}
"""Kinds of manifests, and the first segments of URLs."""
ENTRIES = frozenset(KINDS.values()) - {"toolsets", "applications"}
"""Kinds of entries that have paths of their own."""
FILES: dict[str, dict[str, dict[str, Any]]] = {
    "settings": {SETTINGS: {"globalInterceptors": [], "retriableErrorCodes": [429, 503]}},
    "schemas": APPLICATION_SCHEMAS,
    "catalog_schemas": CATALOG_SCHEMAS,
    "interceptors": {"audit": {"endpoint": "http://audit.invalid"}},
    "translators": {},
    "roles": {"default": {"limits": {"gpt-4o": {"minute": "100000", "day": "10000000"}}}},
    "keys": {"file-key": {"project": "files", "roles": ["default"]}},
    "routes": {},
    "models": {name: {"type": "CHAT", "endpoint": f"http://{name}.invalid"} for name in _catalog.MODELS},
    "toolsets": {"calculator": {"transport": "HTTP", "endpoint": "http://calculator.invalid/mcp"}},
    "applications": {"app_id": {"displayName": "app with attachments", "endpoint": "http://app.invalid"}},
}
"""What stands in the installation's files, by first segments of URLs."""


class AdminPart(Part):
    """Entries of the bucket `platform`; all is for administrators alone."""

    def handlers(self) -> Mapping[str, Handler]:
        """See `Part.handlers`."""
        return {
            "get_admin_entry": self._get,
            "save_admin_entry": self._save,
            "delete_admin_entry": self._delete,
            "get_admin_metadata": self._metadata,
            "list_file_config": self._list_file,
            "get_file_config": self._get_file,
            "migrate_file_config": self._migrate,
            "apply_manifests": self._apply,
            "validate_manifests": self._validate,
            "get_config_health": self._health,
            "reload_config": self._reload,
        }

    def _refused(self, call: Call) -> Answer | None:
        if call.arguments.get("kind", "models") not in ENTRIES:
            return self.service.no_route(call)  # the document's path is wider than Core's
        if not self.service.is_admin(call):
            return Answer.text("Forbidden", status=403)
        if call.arguments.get("bucket", BUCKET) != BUCKET:
            return Answer.empty(404)
        if call.arguments.get("kind") == "settings" and call.arguments.get("path", SETTINGS) != SETTINGS:
            return Answer.empty(404)
        return None

    def _find(self, call: Call) -> StoredFile | None:
        return self.service.stores[call.arguments["kind"]].files.get((BUCKET, call.arguments["path"]))

    # ------------------------------------------------------------------ entries

    async def _get(self, call: Call) -> Answer:
        if (refusal := self._refused(call)) is not None:
            return refusal
        if (file := self._find(call)) is None:
            return Answer.empty(404)
        etag = {"etag": file.etag, "access-control-expose-headers": "ETag"}
        if file.etag in call.received.headers.get("if-none-match", "").replace('"', "").split(","):
            return Answer.empty(304, headers=etag)
        return Answer.json(_shown(json.loads(file.content), file.path), headers=etag)

    async def _save(self, call: Call) -> Answer:
        if (refusal := self._refused(call)) is not None:
            return refusal
        kind, path, headers = call.arguments["kind"], call.arguments["path"], call.received.headers
        if path.endswith("/"):
            return Answer.text("Resource name must not be empty or a folder", status=400)
        old = self._find(call)
        refusal = rejected_none_match(headers.get("if-none-match"), old is not None)
        refusal = refusal or rejected_match(headers.get("if-match"), old.etag if old else None, self.service.mode)
        if refusal is not None:
            return refusal
        if (problem := _problem(kind, call.json)) is not None:
            return Answer.text(problem, status=422)
        file = self._put(kind, path, call.json)
        etag = {"etag": file.etag, "access-control-expose-headers": "ETag"}
        return Answer.json({"name": path}, headers=etag)

    def _put(self, kind: str, path: str, entry: Mapping[str, Any]) -> StoredFile:
        store = self.service.stores[kind]
        old = store.files.get((BUCKET, path))
        kept = {k: v for k, v in json.loads(old.content).items() if k in SECRETS} if old else {}
        now = int(self.service.clock() * 1000)
        content = json.dumps({**kept, **entry}, separators=(",", ":")).encode()
        return store.put(StoredFile(BUCKET, path, content, "application/json", now, now, "emulator"))

    async def _delete(self, call: Call) -> Answer:
        if (refusal := self._refused(call)) is not None:
            return refusal
        kind, path = call.arguments["kind"], call.arguments["path"]
        file = self._find(call)
        if file is None and kind != "settings":
            return Answer.text(f"Resource not found: {url_of(BUCKET, path, kind)}", status=404)
        condition = call.received.headers.get("if-match")
        refusal = rejected_match(condition, file.etag if file else None, self.service.mode)
        if refusal is not None:
            return refusal
        self.service.stores[kind].files.pop((BUCKET, path), None)
        return Answer.empty(204)

    async def _metadata(self, call: Call) -> Answer:
        kind, path, query = call.arguments["kind"], call.arguments["path"], call.received.query
        if kind == "settings":
            return Answer.empty(405)
        if (refusal := self._refused(call)) is not None:
            return refusal
        store, url = self.service.stores[kind], url_of(BUCKET, path, kind)
        if path and not path.endswith("/"):
            file = self._find(call)
            if file is None:
                return Answer.text(f"Not found: {url}", status=404)
            return Answer.json(store.describe(file))
        listing = store.listing(
            BUCKET,
            path,
            token=decode_token(query.get("token", "")) or "",
            limit=int(query.get("limit", DEFAULT_LIMIT)),
            recursive=query.get("recursive") == "true",
            rights=None,
            mode=self.service.mode,
        )
        return Answer.text(f"Not found: {url}", status=404) if listing is None else Answer.json(listing)

    # ------------------------------------------------------------------ files

    async def _list_file(self, call: Call) -> Answer:
        kind = call.arguments["kind"]
        if (refusal := self._no_file(call)) is not None:
            return refusal
        return Answer.json({"items": [{"name": name} for name in FILES[kind]]})

    async def _get_file(self, call: Call) -> Answer:
        if (refusal := self._no_file(call)) is not None:
            return refusal
        name = call.arguments["name"]
        entry = FILES[call.arguments["kind"]].get(name)
        return Answer.empty(404) if entry is None else Answer.json(_shown(entry, name))

    def _no_file(self, call: Call) -> Answer | None:
        if call.arguments["kind"] not in FILES:
            return self.service.no_route(call)
        if call.arguments["kind"] == "keys":
            return Answer.text("Access to file-sourced keys via this surface is disabled", status=403)
        return None if self.service.is_admin(call) else Answer.text("Forbidden", status=403)

    async def _migrate(self, call: Call) -> Answer:
        if (refusal := self._refused(call)) is not None:
            return refusal
        dry, wanted = call.json.get("dryRun", False), call.json.get("types")
        results: list[dict[str, Any]] = []
        for name, kind in KINDS.items():
            if wanted is not None and name not in wanted and kind not in wanted:
                continue
            for key, entry in FILES[kind].items():
                # Names of keys in files are secrets, and those of schemas are URIs.
                path = key.rpartition("/")[2] if kind != "keys" else entry["project"]
                result = {"kind": name, "resourceUrl": url_of(BUCKET, path, kind)}
                if kind not in ("keys", "settings"):
                    result["key"] = key
                there = (BUCKET, path) in self.service.stores[kind].files
                status = "skip" if there else "migrate"
                if there:
                    result["reason"] = "already exists"
                elif not dry:
                    self._put(kind, path, entry)
                done = {"skip": "skipped", "migrate": "migrated"}
                results.append(result | {"status": f"would_{status}" if dry else done[status]})
        return Answer.json({"results": results})

    # ------------------------------------------------------------------ manifests

    def _check(self, manifest: Mapping[str, Any]) -> tuple[str, str | None]:
        """Id of a manifest's entry, and what is wrong with it."""
        kind = KINDS.get(manifest["kind"])
        if kind is None:
            return manifest.get("name") or "", f"Unknown kind: {manifest['kind']}"
        name = manifest.get("name") or (SETTINGS if kind == "settings" else "")
        if not name:
            return f"{kind}/{BUCKET}/", "Manifest has no name"
        return url_of(BUCKET, name, kind), _problem(kind, manifest.get("spec") or {})

    async def _validate(self, call: Call) -> Answer:
        if (refusal := self._refused(call)) is not None:
            return refusal
        results = [_result(self._check(manifest), "VALID") for manifest in call.json["manifests"]]
        failed = sum("error" in result for result in results)
        report = {"valid": len(results) - failed, "failed": failed, "results": results}
        return Answer.json(report, status=422 if failed else 200)

    async def _apply(self, call: Call) -> Answer:
        if (refusal := self._refused(call)) is not None:
            return refusal
        manifests: list[dict[str, Any]] = call.json["manifests"]
        checked = [self._check(manifest) for manifest in manifests]
        failed = sum(problem is not None for _, problem in checked)
        if failed and call.json.get("precheck"):
            results = [_result(found, "SKIPPED") for found in checked]
            return Answer.json({"applied": 0, "failed": failed, "results": results}, status=422)
        for manifest, (url, problem) in zip(manifests, checked, strict=True):
            if problem is None:
                name = manifest.get("name") or url.rpartition("/")[2]
                self._put(KINDS[manifest["kind"]], name, manifest.get("spec") or {})
        results = [_result(found, "APPLIED") for found in checked]
        return Answer.json({"applied": len(results) - failed, "failed": failed, "results": results})

    # ------------------------------------------------------------------ the whole

    def _all(self, kind: str) -> dict[str, dict[str, Any]]:
        stored = self.service.stores[kind].below(BUCKET, "")
        return {**FILES[kind], **{file.path: json.loads(file.content) for file in stored}}

    async def _health(self, call: Call) -> Answer:
        if (refusal := self._refused(call)) is not None:
            return refusal
        known, skipped = self._all("interceptors"), list[dict[str, str]]()
        for kind in ("models", "applications"):
            for name, entry in self._all(kind).items():
                for missing in (i for i in entry.get("interceptors") or () if i not in known):
                    reason = f"Unknown interceptor: {missing}"
                    skipped.append({"id": url_of(BUCKET, name, kind), "reason": reason})
        return Answer.json({"status": "degraded" if skipped else "healthy", "skipped": skipped})

    async def _reload(self, call: Call) -> Answer:
        if (refusal := self._refused(call)) is not None:
            return refusal
        names = {"applicationTypeSchemas": "schemas", "catalogSchemas": "catalog_schemas"}
        plain = ("applications", "interceptors", "models", "roles", "routes", "toolsets", "translators")
        names |= {kind: kind for kind in plain}
        return Answer.json({name: _without_secrets(self._all(kind)) for name, kind in names.items()})


def _problem(kind: str, entry: Mapping[str, Any]) -> str | None:
    """What rule an entry breaks, or None."""
    if kind in ("schemas", "catalog_schemas") and not entry.get("$id"):
        return "Schema must have a non-blank $id"
    if kind == "keys" and not entry.get("project"):
        return "Key must have a project"
    return None


def _result(found: tuple[str, str | None], good: str) -> dict[str, Any]:
    url, problem = found
    return {"entityId": url, "status": good} if problem is None else _failed(url, problem)


def _failed(url: str, problem: str) -> dict[str, Any]:
    return {"entityId": url, "status": "FAILED", "error": problem}


def _public(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in SECRETS}


def _without_secrets(value: Any) -> Any:
    return json.loads(json.dumps(value), object_hook=_public)


def _shown(entry: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {**_without_secrets(dict(entry)), "name": name, "status": "valid"}
