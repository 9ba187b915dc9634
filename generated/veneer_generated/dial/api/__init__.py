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
    from . import conversations as conversations
    from . import custom_applications as custom_applications
    from . import custom_toolsets as custom_toolsets
    from . import deployments as deployments
    from . import embeddings as embeddings
    from . import files as files
    from . import metadata as metadata
    from . import models as models
    from . import prompts as prompts
    from . import resources as resources
    from . import responses as responses
    from . import service as service
    from . import skills as skills
    from . import toolsets as toolsets
    from . import user as user

OPERATIONS: Final[dict[str, Operation]] = {
    "accept_consent": Operation(
        "consent.accept_consent", "POST", "/v1/consent/{deployment_name}", frozenset({"deployment_name"})
    ),
    "cancel_response": Operation("responses.cancel_response", "POST", "/openai/v1/responses/{response_id}/cancel"),
    "copy_resource": Operation("resources.copy_resource", "POST", "/v1/ops/resource/copy"),
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
    "create_skill_folder": Operation(
        "skills.create_skill_folder", "PUT", "/v2/skills/{bucket}/{path}/", frozenset({"path"})
    ),
    "delete_conversation": Operation(
        "conversations.delete_conversation", "DELETE", "/v1/conversations/{bucket}/{path}", frozenset({"path"})
    ),
    "delete_custom_application": Operation(
        "custom_applications.delete_custom_application",
        "DELETE",
        "/v1/applications/{bucket}/{path}",
        frozenset({"path"}),
    ),
    "delete_custom_toolset": Operation(
        "custom_toolsets.delete_custom_toolset", "DELETE", "/v1/toolsets/{bucket}/{path}", frozenset({"path"})
    ),
    "delete_file": Operation("files.delete_file", "DELETE", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "delete_prompt": Operation("prompts.delete_prompt", "DELETE", "/v1/prompts/{bucket}/{path}", frozenset({"path"})),
    "delete_response": Operation("responses.delete_response", "DELETE", "/openai/v1/responses/{response_id}"),
    "delete_skill": Operation("skills.delete_skill", "DELETE", "/v2/skills/{bucket}/{path}", frozenset({"path"})),
    "delete_skill_file": Operation(
        "skills.delete_skill_file",
        "DELETE",
        "/v2/skills/{bucket}/{path}/files/{file_path}",
        frozenset({"path", "file_path"}),
    ),
    "delete_skill_folder": Operation(
        "skills.delete_skill_folder", "DELETE", "/v2/skills/{bucket}/{path}/", frozenset({"path"})
    ),
    "download_file": Operation("files.download_file", "GET", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "download_skill": Operation("skills.download_skill", "GET", "/v2/skills/{bucket}/{path}", frozenset({"path"})),
    "download_skill_file": Operation(
        "skills.download_skill_file",
        "GET",
        "/v2/skills/{bucket}/{path}/files/{file_path}",
        frozenset({"path", "file_path"}),
    ),
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
    "get_application_metadata": Operation(
        "metadata.get_application_metadata", "GET", "/v1/metadata/applications/{bucket}/{path}", frozenset({"path"})
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
    "get_conversation": Operation(
        "conversations.get_conversation", "GET", "/v1/conversations/{bucket}/{path}", frozenset({"path"})
    ),
    "get_conversation_metadata": Operation(
        "metadata.get_conversation_metadata", "GET", "/v1/metadata/conversations/{bucket}/{path}", frozenset({"path"})
    ),
    "get_custom_application": Operation(
        "custom_applications.get_custom_application", "GET", "/v1/applications/{bucket}/{path}", frozenset({"path"})
    ),
    "get_custom_toolset": Operation(
        "custom_toolsets.get_custom_toolset", "GET", "/v1/toolsets/{bucket}/{path}", frozenset({"path"})
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
    "get_prompt": Operation("prompts.get_prompt", "GET", "/v1/prompts/{bucket}/{path}", frozenset({"path"})),
    "get_prompt_metadata": Operation(
        "metadata.get_prompt_metadata", "GET", "/v1/metadata/prompts/{bucket}/{path}", frozenset({"path"})
    ),
    "get_response": Operation("responses.get_response", "GET", "/openai/v1/responses/{response_id}"),
    "get_toolset": Operation(
        "toolsets.get_toolset", "GET", "/openai/toolsets/{toolset_name}", frozenset({"toolset_name"})
    ),
    "get_toolset_metadata": Operation(
        "metadata.get_toolset_metadata", "GET", "/v1/metadata/toolsets/{bucket}/{path}", frozenset({"path"})
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
    "list_skill_files": Operation(
        "skills.list_skill_files", "GET", "/v2/metadata/skills/{bucket}/{path}/files", frozenset({"path"})
    ),
    "list_skill_folder_files": Operation(
        "skills.list_skill_folder_files",
        "GET",
        "/v2/metadata/skills/{bucket}/{path}/files/{file_path}",
        frozenset({"path", "file_path"}),
    ),
    "list_skills": Operation("skills.list_skills", "GET", "/v2/metadata/skills/{bucket}/{path}", frozenset({"path"})),
    "list_toolsets": Operation("toolsets.list_toolsets", "GET", "/openai/toolsets"),
    "move_resource": Operation("resources.move_resource", "POST", "/v1/ops/resource/move"),
    "rate_deployment": Operation(
        "deployments.rate_deployment", "POST", "/v1/{deployment_name}/rate", frozenset({"deployment_name"})
    ),
    "review_consent": Operation(
        "consent.review_consent", "GET", "/v1/consent/{deployment_name}", frozenset({"deployment_name"})
    ),
    "save_conversation": Operation(
        "conversations.save_conversation", "PUT", "/v1/conversations/{bucket}/{path}", frozenset({"path"})
    ),
    "save_custom_application": Operation(
        "custom_applications.save_custom_application", "PUT", "/v1/applications/{bucket}/{path}", frozenset({"path"})
    ),
    "save_custom_toolset": Operation(
        "custom_toolsets.save_custom_toolset", "PUT", "/v1/toolsets/{bucket}/{path}", frozenset({"path"})
    ),
    "save_prompt": Operation("prompts.save_prompt", "PUT", "/v1/prompts/{bucket}/{path}", frozenset({"path"})),
    "send_chat_completion": Operation(
        "chat.send_chat_completion",
        "POST",
        "/openai/deployments/{deployment_name}/chat/completions",
        frozenset({"deployment_name"}),
    ),
    "subscribe_to_resources": Operation("resources.subscribe_to_resources", "POST", "/v1/ops/resource/subscribe"),
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
    "upload_skill": Operation("skills.upload_skill", "PUT", "/v2/skills/{bucket}/{path}", frozenset({"path"})),
    "upload_skill_file": Operation(
        "skills.upload_skill_file",
        "PUT",
        "/v2/skills/{bucket}/{path}/files/{file_path}",
        frozenset({"path", "file_path"}),
    ),
}

_TAGS = (
    "anthropic",
    "applications",
    "assistants",
    "bucket",
    "chat",
    "completions",
    "consent",
    "conversations",
    "custom_applications",
    "custom_toolsets",
    "deployments",
    "embeddings",
    "files",
    "metadata",
    "models",
    "prompts",
    "resources",
    "responses",
    "service",
    "skills",
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
    "conversations",
    "custom_applications",
    "custom_toolsets",
    "deployments",
    "embeddings",
    "files",
    "metadata",
    "models",
    "prompts",
    "resources",
    "responses",
    "service",
    "skills",
    "toolsets",
    "user",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
