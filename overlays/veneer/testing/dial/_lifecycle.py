"""Applications that the emulated installation runs from their source, and the schemas of types."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .._answer import Answer
from ._files import StoredFile, url_of
from ._links import link_of
from ._parts import Part

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

ACTIVE = ("DEPLOYING", "DEPLOYED", "UNDEPLOYING")
SHOWN = (
    "$id",
    "dial:applicationTypeDisplayName",
    "dial:applicationTypeViewerUrl",
    "dial:applicationTypeEditorUrl",
    "dial:applicationTypeIconUrl",
    "dial:applicationTypePlaybackSupport",
    "dial:applicationTypeBucketCopy",
)
HIDDEN = "dial:applicationTypeCompletionEndpoint"
QUICK_APPS = "https://mydial.example.com/custom_application_schemas/quickapps"
APPLICATION_SCHEMAS: dict[str, dict[str, Any]] = {
    QUICK_APPS: {
        "$schema": "https://dial.epam.com/application_type_schemas/schema#",
        "$id": QUICK_APPS,
        "type": "object",
        "dial:applicationTypeDisplayName": "Quick app",
        "dial:applicationTypeEditorUrl": "https://mydial.example.com/editor",
        HIDDEN: "http://quickapps.invalid/openai/deployments/quickapps/chat/completions",
        "properties": {"model": {"type": "string"}, "instructions": {"type": "string"}},
        "required": ["model"],
    }
}
ASSISTANTS = "https://mydial.example.com/catalog_schemas/assistants"
CATALOG_SCHEMAS: dict[str, dict[str, Any]] = {
    ASSISTANTS: {
        "$id": ASSISTANTS,
        "type": "object",
        "dial:catalogEntityType": "APPLICATION",
        "dial:catalogDisplayName": "Assistants",
        "properties": {"domain": {"type": "string"}},
    }
}
META_SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://dial.epam.com/application_type_schemas/schema#",
    "type": "object",
    "required": ["$id"],
    "properties": {"$id": {"type": "string", "format": "uri-reference"}},
}
CATALOG_META_SCHEMA = META_SCHEMA | {"$id": "https://dial.epam.com/catalog_schemas/schema#"}


class LifecyclePart(Part):
    """Deploying is done by the time of the next request; a folder without files cannot be deployed."""

    def handlers(self) -> Mapping[str, Handler]:
        """See `Part.handlers`."""
        return {
            "deploy_application": self._deploy,
            "undeploy_application": self._undeploy,
            "redeploy_application": self._redeploy,
            "get_application_logs": self._logs,
            "list_application_schemas": self._application_schemas,
            "get_application_schema": self._application_schema,
            "get_application_meta_schema": self._meta_schema,
            "list_catalog_schemas": self._catalog_schemas,
            "get_catalog_schema": self._catalog_schema,
            "get_catalog_meta_schema": self._catalog_meta_schema,
        }

    def _find(self, call: Call, right: str = "WRITE") -> tuple[StoredFile, dict[str, Any]] | Answer:
        url = call.json["url"]
        kind, bucket, path = link_of(url)
        if kind != "applications" or path.endswith("/"):
            return Answer.text(f"Invalid application url: {url}", status=400)
        if (refusal := self.service.no_access(call, right, kind, bucket, path)) is not None:
            return refusal
        if (file := self.service.stores[kind].files.get((bucket, path))) is None:
            return Answer.text(f"Application is not found: {url_of(bucket, path, kind)}", status=404)
        application = json.loads(file.content) | {"name": url_of(bucket, path, kind)}
        if not application.get("function"):
            return Answer.text(f"Application does not have function: {application['name']}", status=409)
        return file, application

    def _keep(self, file: StoredFile, application: dict[str, Any], status: str, **more: Any) -> dict[str, Any]:
        """Store an application in another state."""
        function = {k: v for k, v in application["function"].items() if k != "error"} | {"status": status}
        error = more.pop("error", None)
        if error:
            function["error"] = error
        kept = {**application, **more, "function": function}
        now = int(self.service.clock() * 1000)
        self.service.stores["applications"].put(replace(file, content=json.dumps(kept).encode(), updated_at=now))
        return kept

    def _endpoint(self, application: dict[str, Any]) -> dict[str, Any]:
        """What running an application's source gives: where it answers, or why it failed."""
        folder = application["function"].get("source_folder") or ""
        _, bucket, path = link_of(folder)
        if bucket and next(self.service.stores["files"].below(bucket, path), None) is not None:
            mapping: dict[str, str] = application["function"].get("mapping") or {}
            return {"endpoint": f"http://application.invalid{mapping.get('chat_completion', '')}"}
        return {"error": f"There are no files in {folder}"}

    async def _deploy(self, call: Call) -> Answer:
        found = self._find(call)
        if isinstance(found, Answer):
            return found
        file, application = found
        if application["function"].get("status") in ACTIVE:
            return Answer.text(f"Application must be stopped: {application['name']}", status=409)
        return self._start(file, application)

    def _start(self, file: StoredFile, application: dict[str, Any]) -> Answer:
        answer = self._keep(file, application, "DEPLOYING")
        made = self._endpoint(application)
        self._keep(file, application, "FAILED" if "error" in made else "DEPLOYED", **made)
        return Answer.json(answer)

    async def _undeploy(self, call: Call) -> Answer:
        found = self._running(call)
        if isinstance(found, Answer):
            return found
        file, application = found
        application.pop("endpoint", None)
        answer = self._keep(file, application, "UNDEPLOYING")
        self._keep(file, application, "UNDEPLOYED")
        return Answer.json(answer)

    async def _redeploy(self, call: Call) -> Answer:
        found = self._running(call)
        if isinstance(found, Answer):
            return found
        return self._start(*found)

    async def _logs(self, call: Call) -> Answer:
        found = self._running(call, "READ")
        if isinstance(found, Answer):
            return found
        _, application = found
        runtime = application["function"].get("runtime", "")
        content = f"{application['name']} runs on {runtime}\nanswers at {application['endpoint']}\n"
        return Answer.json({"logs": [{"instance": "instance-1", "content": content}]})

    def _running(self, call: Call, right: str = "WRITE") -> tuple[StoredFile, dict[str, Any]] | Answer:
        found = self._find(call, right)
        if not isinstance(found, Answer) and found[1]["function"].get("status") != "DEPLOYED":
            return Answer.text(f"Application is not started: {found[1]['name']}", status=409)
        return found

    # ------------------------------------------------------------------ schemas

    def _schemas(self, kind: str, fixed: Mapping[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """The schemas of files and those that administrators stored."""
        stored = [json.loads(file.content) for file in self.service.stores[kind].files.values()]
        return {**fixed, **{schema["$id"]: schema for schema in stored}}

    def _one(self, call: Call, schemas: Mapping[str, dict[str, Any]]) -> Answer:
        schema = schemas.get(unquote(call.received.query["id"]))
        if schema is None:
            return Answer.text("Schema not found", status=404)
        return Answer.json({k: v for k, v in schema.items() if k != HIDDEN})

    async def _application_schemas(self, call: Call) -> Answer:
        found = self._schemas("schemas", APPLICATION_SCHEMAS).values()
        named = [schema for schema in found if "dial:applicationTypeDisplayName" in schema]
        return Answer.json([{name: schema[name] for name in SHOWN if name in schema} for schema in named])

    async def _application_schema(self, call: Call) -> Answer:
        return self._one(call, self._schemas("schemas", APPLICATION_SCHEMAS))

    async def _meta_schema(self, call: Call) -> Answer:
        return Answer.json(META_SCHEMA)

    async def _catalog_schemas(self, call: Call) -> Answer:
        found = self._schemas("catalog_schemas", CATALOG_SCHEMAS).values()
        shown = ("$id", "dial:catalogEntityType", "dial:catalogDisplayName")
        return Answer.json([{k: schema.get(k) for k in shown} for schema in found if shown[2] in schema])

    async def _catalog_schema(self, call: Call) -> Answer:
        return self._one(call, self._schemas("catalog_schemas", CATALOG_SCHEMAS))

    async def _catalog_meta_schema(self, call: Call) -> Answer:
        return Answer.json(CATALOG_META_SCHEMA)

    def invalid(self, call: Call, problem: Any) -> Answer | None:
        """See `Part.invalid`."""
        if problem.place == "query" and problem.name == "id":
            return Answer.text("Schema ID is required", status=400)
        return None
