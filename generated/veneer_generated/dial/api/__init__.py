# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The operations of EPAM AI DIAL, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import anthropic as anthropic
    from . import applications as applications
    from . import assistants as assistants
    from . import bucket as bucket
    from . import chat as chat
    from . import completions as completions
    from . import consent as consent
    from . import deployments as deployments
    from . import embeddings as embeddings
    from . import files as files
    from . import metadata as metadata
    from . import models as models
    from . import responses as responses
    from . import service as service
    from . import toolsets as toolsets
    from . import user as user

OPERATIONS: Final[dict[str, Operation]] = {
    "accept_consent": Operation(
        "consent.accept_consent", "POST", "/v1/consent/{deployment_name}", frozenset({"deployment_name"})
    ),
    "cancel_response": Operation("responses.cancel_response", "POST", "/openai/v1/responses/{response_id}/cancel"),
    "count_message_tokens": Operation("anthropic.count_message_tokens", "POST", "/anthropic/v1/messages/count_tokens"),
    "create_chat_completion": Operation("chat.create_chat_completion", "POST", "/openai/v1/chat/completions"),
    "create_completion": Operation(
        "completions.create_completion",
        "POST",
        "/openai/deployments/{deployment_name}/completions",
        frozenset({"deployment_name"}),
    ),
    "create_embeddings": Operation(
        "embeddings.create_embeddings",
        "POST",
        "/openai/deployments/{deployment_name}/embeddings",
        frozenset({"deployment_name"}),
    ),
    "create_message": Operation("anthropic.create_message", "POST", "/anthropic/v1/messages"),
    "create_response": Operation("responses.create_response", "POST", "/openai/v1/responses"),
    "create_response_at_short_path": Operation("responses.create_response_at_short_path", "POST", "/openai/responses"),
    "delete_file": Operation("files.delete_file", "DELETE", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "delete_response": Operation("responses.delete_response", "DELETE", "/openai/v1/responses/{response_id}"),
    "download_file": Operation("files.download_file", "GET", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "get_addon": Operation("assistants.get_addon", "GET", "/openai/addons/{addon_name}", frozenset({"addon_name"})),
    "get_anthropic_model": Operation(
        "anthropic.get_anthropic_model", "GET", "/anthropic/v1/models/{model_name}", frozenset({"model_name"})
    ),
    "get_application": Operation(
        "applications.get_application",
        "GET",
        "/openai/applications/{application_name}",
        frozenset({"application_name"}),
    ),
    "get_assistant": Operation(
        "assistants.get_assistant", "GET", "/openai/assistants/{assistant_name}", frozenset({"assistant_name"})
    ),
    "get_bucket": Operation("bucket.get_bucket", "GET", "/v1/bucket"),
    "get_configuration_schema": Operation(
        "deployments.get_configuration_schema",
        "GET",
        "/v1/deployments/{deployment_name}/configuration",
        frozenset({"deployment_name"}),
    ),
    "get_deployment": Operation(
        "deployments.get_deployment", "GET", "/openai/deployments/{deployment_name}", frozenset({"deployment_name"})
    ),
    "get_deployment_info": Operation(
        "deployments.get_deployment_info", "GET", "/v1/deployments/{deployment_name}", frozenset({"deployment_name"})
    ),
    "get_deployment_limits": Operation(
        "deployments.get_deployment_limits",
        "GET",
        "/v1/deployments/{deployment_name}/limits",
        frozenset({"deployment_name"}),
    ),
    "get_deployment_usage": Operation(
        "deployments.get_deployment_usage",
        "GET",
        "/v1/deployments/{deployment_name}/usage",
        frozenset({"deployment_name"}),
    ),
    "get_file_metadata": Operation(
        "metadata.get_file_metadata", "GET", "/v1/metadata/files/{bucket}/{path}", frozenset({"path"})
    ),
    "get_health": Operation("service.get_health", "GET", "/health"),
    "get_model": Operation("models.get_model", "GET", "/openai/models/{model_name}", frozenset({"model_name"})),
    "get_response": Operation("responses.get_response", "GET", "/openai/v1/responses/{response_id}"),
    "get_toolset": Operation(
        "toolsets.get_toolset", "GET", "/openai/toolsets/{toolset_name}", frozenset({"toolset_name"})
    ),
    "get_user_info": Operation("user.get_user_info", "GET", "/v1/user/info"),
    "get_user_limits": Operation("user.get_user_limits", "GET", "/v1/user/limits"),
    "get_user_usage": Operation("user.get_user_usage", "GET", "/v1/user/usage"),
    "get_version": Operation("service.get_version", "GET", "/version"),
    "list_addons": Operation("assistants.list_addons", "GET", "/openai/addons"),
    "list_all_deployments": Operation("deployments.list_all_deployments", "GET", "/v1/deployments"),
    "list_anthropic_models": Operation("anthropic.list_anthropic_models", "GET", "/anthropic/v1/models"),
    "list_applications": Operation("applications.list_applications", "GET", "/openai/applications"),
    "list_assistants": Operation("assistants.list_assistants", "GET", "/openai/assistants"),
    "list_deployment_names": Operation("deployments.list_deployment_names", "GET", "/v1/deployment-names"),
    "list_deployments": Operation("deployments.list_deployments", "GET", "/openai/deployments"),
    "list_models": Operation("models.list_models", "GET", "/openai/models"),
    "list_toolsets": Operation("toolsets.list_toolsets", "GET", "/openai/toolsets"),
    "rate_deployment": Operation(
        "deployments.rate_deployment", "POST", "/v1/{deployment_name}/rate", frozenset({"deployment_name"})
    ),
    "review_consent": Operation(
        "consent.review_consent", "GET", "/v1/consent/{deployment_name}", frozenset({"deployment_name"})
    ),
    "send_chat_completion": Operation(
        "chat.send_chat_completion",
        "POST",
        "/openai/deployments/{deployment_name}/chat/completions",
        frozenset({"deployment_name"}),
    ),
    "tokenize": Operation(
        "deployments.tokenize", "POST", "/v1/deployments/{deployment_name}/tokenize", frozenset({"deployment_name"})
    ),
    "truncate_prompt": Operation(
        "deployments.truncate_prompt",
        "POST",
        "/v1/deployments/{deployment_name}/truncate_prompt",
        frozenset({"deployment_name"}),
    ),
    "upload_file": Operation("files.upload_file", "PUT", "/v1/files/{bucket}/{path}", frozenset({"path"})),
}

_TAGS = (
    "anthropic",
    "applications",
    "assistants",
    "bucket",
    "chat",
    "completions",
    "consent",
    "deployments",
    "embeddings",
    "files",
    "metadata",
    "models",
    "responses",
    "service",
    "toolsets",
    "user",
)

__all__ = [
    "OPERATIONS",
    "anthropic",
    "applications",
    "assistants",
    "bucket",
    "chat",
    "completions",
    "consent",
    "deployments",
    "embeddings",
    "files",
    "metadata",
    "models",
    "responses",
    "service",
    "toolsets",
    "user",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
