"""Deployments and applications that the emulated installation lists."""

from __future__ import annotations

from typing import Any

from ._auth import Mode

STARTED = 1724760524  # what configured models tell as their time of creation; any constant would do

MODELS = ("gpt-35-turbo", "gpt-4o", "gemini-pro-vision", "stable-diffusion-xl")
"""Deployments that answer like models; the others answer like applications."""

FEATURES = {
    "rate": False,
    "tokenize": False,
    "truncate_prompt": False,
    "configuration": False,
    "system_prompt": True,
    "tools": False,
    "seed": False,
    "url_attachments": False,
    "folder_attachments": False,
    "allow_resume": True,
}
NEWER_FEATURES = {
    "accessible_by_per_request_key": True,
    "content_parts": False,
    "temperature": True,
    "parallel_tool_calls": False,
    "chat_completion": True,
}

APPLICATIONS: dict[str, dict[str, Any]] = {
    "app_id": {
        "object": "application",
        "id": "app_id",
        "description": "",
        "application": "app_id",
        "display_name": "app with attachments",
        "display_version": "0.0.0",
        "icon_url": "https://icons.invalid/app.svg",
        "reference": "app_id",
        "owner": "organization-owner",
        "status": "succeeded",
        "created_at": 1672534800,
        "updated_at": 1672534800,
        "features": FEATURES,
        "input_attachment_types": ["image/png", "text/txt", "image/jpeg"],
        "defaults": {},
        "max_input_attachments": 0,
        "description_keywords": [],
    },
    "localized": {
        "object": "application",
        "id": "localized",
        "application": "localized",
        "display_name": {"en": "Translator", "de": "Übersetzer"},
        "description": {"en": "Translates.", "de": "Übersetzt."},
        "owner": "organization-owner",
        "status": "succeeded",
        "created_at": 1672534800,
        "updated_at": 1672534800,
        "features": FEATURES,
        "interfaces": ["chat"],
    },
    "applications/public/my-folder/my app__1.0.0": {
        "object": "application",
        "id": "applications/public/my-folder/my%20app__1.0.0",
        "application": "applications/public/my-folder/my%20app__1.0.0",
        "display_name": "my app",
        "display_version": "1.0.0",
        "reference": "3f1b6c7e",
        "owner": "organization-owner",
        "status": "succeeded",
        "created_at": 1724760524,
        "updated_at": 1724760524,
        "features": FEATURES,
        "invalid": False,
    },
}

TOOLSETS: dict[str, dict[str, Any]] = {
    "web-search": {
        "object": "toolset",
        "id": "web-search",
        "toolset": "web-search",
        "display_name": "Web search",
        "description": "Finds pages.",
        "reference": "web-search",
        "owner": "organization-owner",
        "status": "succeeded",
        "created_at": 1672534800,
        "updated_at": 1672534800,
        "interfaces": ["mcp"],
        "transport": "HTTP",
        "allowed_tools": ["search", "open"],
        "auth_settings": {"authentication_type": "NONE"},
    },
    "toolsets/public/crm tools": {
        "object": "toolset",
        "id": "toolsets/public/crm%20tools",
        "toolset": "toolsets/public/crm%20tools",
        "display_name": {"en": "Customers", "de": "Kunden"},
        "owner": "organization-owner",
        "status": "succeeded",
        "created_at": 1724760524,
        "updated_at": 1724760524,
        "interfaces": ["mcp"],
        "transport": "SSE",
        "allowed_tools": [],
        "auth_settings": {
            "authentication_type": "OAUTH",
            "authorization_endpoint": "https://crm.invalid/authorize",
            "client_id": "dial",
            "redirect_uri": "https://chat.invalid/signed-in",
            "scopes_supported": ["read"],
            "global_auth_status": "SIGNED_OUT",
            "app_level_auth_status": "SIGNED_OUT",
            "user_level_auth_status": "SIGNED_IN",
        },
    },
}


def _older(kind: str, name: str, text: str) -> dict[str, Any]:
    common = {"owner": "organization-owner", "status": "succeeded", "created_at": 1672534800, "updated_at": 1672534800}
    return {"id": name, kind: name, "object": kind, "display_name": text, **common}


ADDONS = {"weather": _older("addon", "weather", "Weather")}
ASSISTANTS = {"helper": _older("assistant", "helper", "Helper")}

COUNTING = ("gpt-4o", "echo")
"""Deployments that count tokens and cut prompts."""

CONFIGURABLE = ("echo",)
"""Deployments with a configuration."""

CONFIGURATION: dict[str, Any] = {
    "type": "object",
    "properties": {"tone": {"type": "string", "enum": ["plain", "warm"]}},
    "additionalProperties": False,
}

EMBEDDING = "text-embedding-3-small"
"""A model that makes vectors."""

TIERED = {
    "unit": "token",
    "prompt": {
        "test": {"field": "prompt_tokens", "operator": ">", "value": 200000},
        "ifTrue": "0.000002",
        "ifFalse": "0.000001",
    },
    "completion": "0.000004",
}
"""Prices that depend on the request, since Core 0.49."""


def application(name: str, mode: Mode) -> dict[str, Any]:
    """An application as the server lists it."""
    return _with_features(APPLICATIONS[name], mode)


def deployment(name: str, mode: Mode) -> dict[str, Any]:
    """A model as the server lists it: of kind `deployment` in 2024, of kind `model` today."""
    common = {
        "id": name,
        "model": name,
        "owner": "organization-owner",
        "object": "deployment" if mode == "core24" else "model",
        "status": "succeeded",
        "created_at": STARTED,
        "updated_at": STARTED,
        "features": FEATURES,
    }
    if mode == "core24":
        return {**common, "scale_settings": {"scale_type": "standard"}}
    newer: dict[str, Any] = {
        "reference": name,
        "display_name": name,
        "lifecycle_status": "generally-available",
        "capabilities": {"scale_types": ["standard"], "chat_completion": True, "embeddings": False},
        "limits": {"max_total_tokens": 4096},
        "pricing": {"unit": "token", "prompt": "0.0000005", "completion": "0.0000015"},
        "interfaces": ["embedding" if name == EMBEDDING else "chat"],
    }
    if name == EMBEDDING:
        newer |= {"capabilities": {"embeddings": True, "chat_completion": False}, "embedding_dimensions": 8}
    if name == "gemini-pro-vision":
        newer["pricing"] = TIERED
    return _with_features({**common, **newer}, mode)


def _with_features(entry: dict[str, Any], mode: Mode) -> dict[str, Any]:
    features = FEATURES if mode == "core24" else FEATURES | NEWER_FEATURES
    name = entry["id"]
    own = {"tools": name == "tools", "tokenize": name in COUNTING, "truncate_prompt": name in COUNTING}
    return {**entry, "features": features | own | {"configuration": name in CONFIGURABLE}}
