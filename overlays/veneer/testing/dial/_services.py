"""Services outside of the emulated installation, tool sets that ask for credentials, and the credentials."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .._answer import Answer
from ._auth import bucket_of
from ._files import url_of
from ._parts import Part

if TYPE_CHECKING:
    from .._call import Call
    from .._service import Handler

SERVICES: dict[str, dict[str, dict[str, Any]]] = {
    "app_id": {
        "mail": {
            "display_name": "Mail",
            "description": "Sends letters.",
            "auth_settings": {"authentication_type": "API_KEY", "api_key_header": "X-API-KEY"},
        },
        "calendar": {
            "display_name": "Calendar",
            "auth_settings": {
                "authentication_type": "OAUTH",
                "client_id": "dial",
                "authorization_endpoint": "https://auth.invalid/authorize",
                "scopes_supported": ["events"],
            },
        },
        "own": {"display_name": "DIAL itself", "auth_settings": {"authentication_type": "DIAL_NATIVE"}},
    }
}
"""The services of applications that stand in the configuration; nobody can change them."""
APP_IDENTITIES = {"app_id": "project:emulator-key"}
"""Who calls on behalf of users, by application."""
SECRETS = ("client_secret", "code_verifier")
LEVELS = {"USER": "user_level_auth_status", "APPLICATION": "app_level_auth_status", "GLOBAL": "global_auth_status"}
TOKEN_SECONDS = 3600
OFFLINE = {
    "authorization_endpoint": "https://auth.invalid/authorize",
    "client_id": "dial-offline",
    "redirect_uri": "https://chat.invalid/offline",
    "scopes": ["openid", "offline_access"],
}


@dataclass(frozen=True)
class Kept:
    """Credentials that somebody stored."""

    kind: str
    secret: str
    offline: bool
    at: int
    """Seconds since 1970."""


class ServicesPart(Part):
    """Credentials belong to a user, to an application, or to all."""

    def clear(self) -> None:
        """See `Part.clear`."""
        self._kept: dict[tuple[str, str, str], Kept] = {}
        self._consents: set[tuple[str, str]] = set()
        self._offline: set[str] = set()
        self._codes: set[str] = set()

    def handlers(self) -> Mapping[str, Handler]:
        """See `Part.handlers`."""
        return {
            "list_external_services": self._list,
            "get_external_service": self._get,
            "save_external_service": self._save,
            "delete_external_service": self._delete,
            "grant_external_service_consent": self._grant,
            "withdraw_external_service_consent": self._withdraw,
            "get_external_service_credentials": self._credentials,
            "get_external_service_obo_credentials": self._obo,
            "sign_in_to_external_service": self._sign_in,
            "sign_out_of_external_service": self._sign_out,
            "get_offline_credentials": self._offline_state,
            "sign_in_for_offline_credentials": self._offline_in,
            "sign_out_of_offline_credentials": self._offline_out,
            "sign_in_to_toolset": self._toolset_in,
            "sign_out_of_toolset": self._toolset_out,
            "repair_toolset": self._repair,
        }

    # ------------------------------------------------------------------ definitions

    def _services(self, call: Call, app: str, right: str = "READ") -> dict[str, Any] | Answer:
        """The services of an application by id; or the refusal."""
        if app in SERVICES:
            if right == "WRITE":
                return Answer.text(f"Application is not dynamic: {app}", status=403)
            return SERVICES[app]
        bucket, slash, path = app.partition("/")
        file = self.service.stores["applications"].files.get((bucket, path)) if slash else None
        if file is None:
            return Answer.text(f"Application not found: {app}", status=404)
        if (refusal := self.service.no_access(call, right, "applications", bucket, path)) is not None:
            return refusal
        services: dict[str, Any] = json.loads(file.content).get("external_services") or {}
        return services

    def _change(self, app: str, services: Mapping[str, Any]) -> None:
        bucket, _, path = app.partition("/")
        store = self.service.stores["applications"]
        file = store.files[bucket, path]
        content = json.dumps(json.loads(file.content) | {"external_services": services}).encode()
        store.put(replace(file, content=content, updated_at=int(self.service.clock() * 1000)))

    def _shown(self, call: Call, app: str, service_id: str, service: Mapping[str, Any]) -> dict[str, Any]:
        settings: dict[str, Any] = {k: v for k, v in service["auth_settings"].items() if k not in SECRETS}
        for level, field in LEVELS.items():
            owner = self._owner(call.identity, level)
            signed = (owner, level, self._scope(app, service_id)) in self._kept
            settings[field] = "SIGNED_IN" if signed else "SIGNED_OUT"
        return {"id": service_id, **service, "auth_settings": settings}

    @staticmethod
    def _scope(app: str, service_id: str) -> str:
        return f"applications/{app}/external_services/{service_id}"

    @staticmethod
    def _owner(identity: str, level: str) -> str:
        return identity if level == "USER" else ""

    def _defined(self, call: Call, right: str = "READ") -> tuple[str, str, dict[str, Any]] | Answer:
        app, service_id = call.arguments["app_id"], call.arguments["service_id"]
        services = self._services(call, app, right)
        if isinstance(services, Answer):
            return services
        if service_id not in services:
            return Answer.text(f"External service '{service_id}' not found", status=404)
        return app, service_id, services[service_id]

    async def _list(self, call: Call) -> Answer:
        app = call.arguments["app_id"]
        services = self._services(call, app)
        if isinstance(services, Answer):
            return services
        return Answer.json([self._shown(call, app, name, service) for name, service in services.items()])

    async def _get(self, call: Call) -> Answer:
        found = self._defined(call)
        return found if isinstance(found, Answer) else Answer.json(self._shown(call, *found))

    async def _save(self, call: Call) -> Answer:
        app, service_id = call.arguments["app_id"], call.arguments["service_id"]
        services = self._services(call, app, "WRITE")
        if isinstance(services, Answer):
            return services
        service = {"auth_settings": {"authentication_type": "NONE"}, **call.json}
        self._change(app, {**services, service_id: service})
        return Answer.json(self._shown(call, app, service_id, service))

    async def _delete(self, call: Call) -> Answer:
        found = self._defined(call, "WRITE")
        if isinstance(found, Answer):
            return found
        app, service_id, _ = found
        services = self._services(call, app)
        self._change(app, {k: v for k, v in services.items() if k != service_id} if isinstance(services, dict) else {})
        for key in [key for key in self._kept if key[2] == self._scope(app, service_id)]:
            del self._kept[key]
        return Answer.json(True)

    async def _grant(self, call: Call) -> Answer:
        def grant(key: tuple[str, str]) -> bool:
            self._consents.add(key)
            return True

        return self._consent(call, grant)

    async def _withdraw(self, call: Call) -> Answer:
        def withdraw(key: tuple[str, str]) -> bool:
            there = key in self._consents
            self._consents.discard(key)
            return there

        return self._consent(call, withdraw)

    def _consent(self, call: Call, change: Callable[[tuple[str, str]], bool]) -> Answer:
        if not self.service.is_admin(call):
            return Answer.text("Only administrators can manage consent", status=403)
        found = self._defined(call)
        return found if isinstance(found, Answer) else Answer.json(change((found[0], found[1])))

    # ------------------------------------------------------------------ credentials for services

    def _resolved(self, call: Call) -> tuple[str, str, dict[str, Any]] | Answer:
        """Application, id and settings of the service that a body names."""
        url = call.json["url"]
        app, mark, service_id = url.removeprefix("applications/").rpartition("/external_services/")
        if not mark or not url.startswith("applications/"):
            return Answer.text(f"Invalid external service url: {url}", status=400)
        app, service_id = unquote(app), unquote(service_id)
        services = self._services(call, app)
        if isinstance(services, Answer):
            return services
        if service_id not in services:
            text = f"External service '{service_id}' is not defined for application '{app}'"
            return Answer.text(text, status=404)
        return app, service_id, services[service_id]["auth_settings"]

    def _keep(self, call: Call, scope: str, wanted: str) -> Answer:
        """Store what a body brings; the type of credentials has to be the wanted one."""
        body = call.json
        kind, level = body.get("authenticationType"), body.get("credentialsLevel")
        if kind != wanted:
            text = f"Wrong authentication_type. Expected type: {wanted}, provided: {kind}"
            return Answer.text(text, status=400)
        if level not in LEVELS:
            return Answer.text(f"Unsupported credentials_level: {level}", status=400)
        if level != "USER" and not self.service.is_admin(call):
            return Answer.text("No read and write access to Resource", status=403)
        secret = body.get("apiKey") if kind == "API_KEY" else body.get("code")
        if not secret and kind != "NONE":
            return Answer.text(f"{'api_key' if kind == 'API_KEY' else 'code'} must be provided", status=400)
        kept = Kept(kind, secret or "", bool(body.get("offlineUsageConsent")), int(self.service.clock()))
        self._kept[self._owner(call.identity, level), level, scope] = kept
        return Answer.json(True)

    def _forget(self, call: Call, scope: str) -> Answer:
        level = call.json.get("credentialsLevel") or "USER"
        return Answer.json(self._kept.pop((self._owner(call.identity, level), level, scope), None) is not None)

    async def _sign_in(self, call: Call) -> Answer:
        if call.identity.startswith("request:"):
            return Answer.text("Sign-in cannot be invoked with a per-request key", status=401)
        found = self._resolved(call)
        if isinstance(found, Answer):
            return found
        app, service_id, settings = found
        if settings["authentication_type"] == "DIAL_NATIVE":
            text = "Sign-in is not applicable to DIAL_NATIVE services"
            return Answer.text(text, status=400)
        return self._keep(call, self._scope(app, service_id), settings["authentication_type"])

    async def _sign_out(self, call: Call) -> Answer:
        if call.identity.startswith("request:"):
            return Answer.text("Sign-out cannot be invoked with a per-request key", status=401)
        found = self._resolved(call)
        return found if isinstance(found, Answer) else self._forget(call, self._scope(*found[:2]))

    async def _credentials(self, call: Call) -> Answer:
        kind, _, key = call.identity.partition(":")
        if kind != "request":
            return Answer.text("Per-request key is required", status=401)
        found = self._resolved(call)
        if isinstance(found, Answer):
            return found
        app, service_id, settings = found
        if self.service.credentials.per_request_keys[key] != app:
            return Answer.text(f"Per-request key is not bound to application: {app}", status=403)
        # The emulator's keys of one request are made for the project of `api_key`.
        user = f"project:{self.service.api_key}"
        scope = self._scope(app, service_id)
        keys = [(self._owner(user, level), level, scope) for level in LEVELS]
        kept = next((self._kept[key] for key in keys if key in self._kept), None)
        return self._header(call, kept, settings)

    def _header(self, call: Call, kept: Kept | None, settings: Mapping[str, Any]) -> Answer:
        if kept is None:
            return Answer.text(f"Credentials for {call.json['url']} not found", status=404)
        if kept.kind == "API_KEY":
            name = settings.get("api_key_header") or "Authorization"
            return Answer.json({"header_name": name, "header_value": kept.secret})
        header = {"header_name": "Authorization", "header_value": f"Bearer token-of-{kept.secret}"}
        return Answer.json(header | {"expires_at": kept.at + TOKEN_SECONDS})

    async def _obo(self, call: Call) -> Answer:
        if call.identity.startswith("request:"):
            text = "On-behalf-of retrieval cannot be invoked with a per-request key"
            return Answer.text(text, status=401)
        found = self._resolved(call)
        if isinstance(found, Answer):
            return found
        app, service_id, settings = found
        if APP_IDENTITIES.get(app) != call.identity:
            return Answer.text("Caller identity does not match the application's app_identity", status=403)
        tokens = self.service.credentials.bearer_tokens
        owner = next((i for t in tokens if bucket_of(i := f"user:{t}") == call.json["ownerUserId"]), "")
        if settings["authentication_type"] == "DIAL_NATIVE":
            if (app, service_id) not in self._consents:
                return Answer.text(f"Application '{app}' is not approved to use '{service_id}'", status=403)
            if owner not in self._offline:
                text = "The owner has not enabled offline access, so nothing can act on their behalf"
                return Answer.text(text, status=403)
            return self._header(call, Kept("OAUTH", "offline", True, int(self.service.clock())), settings)
        kept = self._kept.get((owner, "USER", self._scope(app, service_id)))
        if kept is not None and not kept.offline:
            return Answer.text("Offline usage consent required for on-behalf-of retrieval", status=403)
        return self._header(call, kept, settings)

    # ------------------------------------------------------------------ offline credentials

    def _no_user(self, call: Call) -> Answer | None:
        if call.identity.startswith("request:"):
            return Answer.text("Offline credentials cannot be managed with a per-request key", status=401)
        if not call.identity.startswith("user:"):
            return Answer.text("Offline credentials can only be managed by a signed-in user", status=401)
        return None

    async def _offline_state(self, call: Call) -> Answer:
        if (refusal := self._no_user(call)) is not None:
            return refusal
        connected = call.identity in self._offline
        return Answer.json({"available": True, "connected": connected} | ({} if connected else {"connect": OFFLINE}))

    async def _offline_in(self, call: Call) -> Answer:
        if (refusal := self._no_user(call)) is not None:
            return refusal
        if call.json["code"] in self._codes:
            return Answer.text("The authorization code was used already", status=400)
        self._codes.add(call.json["code"])
        self._offline.add(call.identity)
        return Answer.json(True)

    async def _offline_out(self, call: Call) -> Answer:
        if (refusal := self._no_user(call)) is not None:
            return refusal
        there = call.identity in self._offline
        self._offline.discard(call.identity)
        return Answer.json(there)

    # ------------------------------------------------------------------ tool sets

    def signed_in(self, call: Call, toolset: str) -> bool:
        """Whether the caller may use what a tool set asks credentials for."""
        return any((self._owner(call.identity, level), level, toolset) in self._kept for level in LEVELS)

    def _toolset(self, call: Call) -> tuple[str, str] | Answer:
        """Name and type of credentials of the tool set that a body names."""
        name = call.json["url"]
        if name in self.service.mcp_servers:
            return name, self.service.mcp_servers[name].authentication
        bucket, _, path = name.removeprefix("toolsets/").partition("/")
        file = self.service.stores["toolsets"].files.get((bucket, path)) if name.startswith("toolsets/") else None
        if file is None:
            return Answer.text(f"Resource is not found: {name}", status=404)
        if self.service.no_access(call, "READ", "toolsets", bucket, path) is not None:
            return Answer.text("No read access to Resource", status=403)
        return name, _settings(file.content).get("authentication_type") or "NONE"

    async def _toolset_in(self, call: Call) -> Answer:
        found = self._toolset(call)
        return found if isinstance(found, Answer) else self._keep(call, *found)

    async def _toolset_out(self, call: Call) -> Answer:
        found = self._toolset(call)
        return found if isinstance(found, Answer) else self._forget(call, found[0])

    async def _repair(self, call: Call) -> Answer:
        if not self.service.is_admin(call):
            return Answer.text("Admin access is required to repair a toolset", status=403)
        bucket, path = call.arguments["bucket"], call.arguments["path"]
        url, store = url_of(bucket, path, "toolsets"), self.service.stores["toolsets"]
        if (file := store.files.get((bucket, path))) is None:
            return Answer.text(f"ToolSet is not found: {url}", status=404)
        toolset, settings = json.loads(file.content), _settings(file.content)
        if settings.get("authentication_type") != "OAUTH":
            return Answer.text(f"ToolSet {url} does not use OAuth", status=400)
        if settings.get("dynamically_registered") is not True:
            text = f"ToolSet {url} is not eligible for repair (dynamicallyRegistered != true)"
            return Answer.text(text, status=400)
        if ".invalid" in str(toolset.get("endpoint")):
            text = f"Cannot discover AS metadata for toolset {url}: AS unreachable or PRM missing"
            return Answer.text(text, status=424)
        settings["client_id"] = f"dial-{int(self.service.clock() * 1000):x}"
        store.put(replace(file, content=json.dumps(toolset | {"authSettings": settings}).encode()))
        for key in [key for key in self._kept if key[2] == f"toolsets/{bucket}/{path}"]:
            del self._kept[key]
        message = "re-registered: new client_id issued, credentials cleared"
        return Answer.json({"result": "REREGISTERED", "message": message})


def _settings(content: bytes) -> dict[str, Any]:
    settings: dict[str, Any] = json.loads(content).get("authSettings") or {}
    return settings
