# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The operations of EPAM AI DIAL, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import admin as admin
    from . import anthropic as anthropic
    from . import application_lifecycle as application_lifecycle
    from . import application_schemas as application_schemas
    from . import applications as applications
    from . import assistants as assistants
    from . import bucket as bucket
    from . import catalog_schemas as catalog_schemas
    from . import chat as chat
    from . import client_channel as client_channel
    from . import code_interpreter as code_interpreter
    from . import completions as completions
    from . import consent as consent
    from . import conversations as conversations
    from . import custom_applications as custom_applications
    from . import custom_toolsets as custom_toolsets
    from . import deployments as deployments
    from . import embeddings as embeddings
    from . import external_services as external_services
    from . import files as files
    from . import invitations as invitations
    from . import mcp as mcp
    from . import metadata as metadata
    from . import models as models
    from . import notifications as notifications
    from . import offline_credentials as offline_credentials
    from . import prompts as prompts
    from . import publications as publications
    from . import resource_permissions as resource_permissions
    from . import resources as resources
    from . import responses as responses
    from . import service as service
    from . import sharing as sharing
    from . import skills as skills
    from . import toolset_auth as toolset_auth
    from . import toolsets as toolsets
    from . import user as user

OPERATIONS: Final[dict[str, Operation]] = {
    "accept_consent": Operation(
        "consent.accept_consent", "POST", "/v1/consent/{deployment_name}", frozenset({"deployment_name"})
    ),
    "apply_manifests": Operation("admin.apply_manifests", "POST", "/v1/admin/apply"),
    "approve_publication": Operation("publications.approve_publication", "POST", "/v1/ops/publication/approve"),
    "cancel_response": Operation("responses.cancel_response", "POST", "/openai/v1/responses/{response_id}/cancel"),
    "close_session": Operation("code_interpreter.close_session", "POST", "/v1/ops/code_interpreter/close_session"),
    "copy_resource": Operation("resources.copy_resource", "POST", "/v1/ops/resource/copy"),
    "copy_shared_access": Operation("sharing.copy_shared_access", "POST", "/v1/ops/resource/share/copy"),
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
    "create_publication": Operation("publications.create_publication", "POST", "/v1/ops/publication/create"),
    "create_response": Operation("responses.create_response", "POST", "/openai/v1/responses"),
    "create_response_at_short_path": Operation("responses.create_response_at_short_path", "POST", "/openai/responses"),
    "create_skill_folder": Operation(
        "skills.create_skill_folder", "PUT", "/v2/skills/{bucket}/{path}/", frozenset({"path"})
    ),
    "delete_admin_entry": Operation(
        "admin.delete_admin_entry", "DELETE", "/v1/{kind}/{bucket}/{path}", frozenset({"path"})
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
    "delete_external_service": Operation(
        "external_services.delete_external_service",
        "DELETE",
        "/v1/applications/{app_id}/external-services/{service_id}",
        frozenset({"app_id"}),
    ),
    "delete_file": Operation("files.delete_file", "DELETE", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "delete_invitation": Operation("invitations.delete_invitation", "DELETE", "/v1/invitations/{invitation_id}"),
    "delete_notifications": Operation("notifications.delete_notifications", "POST", "/v1/ops/notification/delete"),
    "delete_prompt": Operation("prompts.delete_prompt", "DELETE", "/v1/prompts/{bucket}/{path}", frozenset({"path"})),
    "delete_publication": Operation("publications.delete_publication", "POST", "/v1/ops/publication/delete"),
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
    "deploy_application": Operation("application_lifecycle.deploy_application", "POST", "/v1/ops/application/deploy"),
    "discard_shared_access": Operation("sharing.discard_shared_access", "POST", "/v1/ops/resource/share/discard"),
    "download_code_file": Operation(
        "code_interpreter.download_code_file", "POST", "/v1/ops/code_interpreter/download_file"
    ),
    "download_file": Operation("files.download_file", "GET", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "download_skill": Operation("skills.download_skill", "GET", "/v2/skills/{bucket}/{path}", frozenset({"path"})),
    "download_skill_file": Operation(
        "skills.download_skill_file",
        "GET",
        "/v2/skills/{bucket}/{path}/files/{file_path}",
        frozenset({"path", "file_path"}),
    ),
    "end_toolset_session": Operation(
        "mcp.end_toolset_session", "DELETE", "/v1/toolset/{toolset_name}/mcp", frozenset({"toolset_name"})
    ),
    "execute_code": Operation("code_interpreter.execute_code", "POST", "/v1/ops/code_interpreter/execute_code"),
    "get_addon": Operation("assistants.get_addon", "GET", "/openai/addons/{addon_name}", frozenset({"addon_name"})),
    "get_admin_entry": Operation("admin.get_admin_entry", "GET", "/v1/{kind}/{bucket}/{path}", frozenset({"path"})),
    "get_admin_metadata": Operation(
        "admin.get_admin_metadata", "GET", "/v1/metadata/{kind}/{bucket}/{path}", frozenset({"path"})
    ),
    "get_anthropic_model": Operation(
        "anthropic.get_anthropic_model", "GET", "/anthropic/v1/models/{model_name}", frozenset({"model_name"})
    ),
    "get_application": Operation(
        "applications.get_application",
        "GET",
        "/openai/applications/{application_name}",
        frozenset({"application_name"}),
    ),
    "get_application_logs": Operation("application_lifecycle.get_application_logs", "POST", "/v1/ops/application/logs"),
    "get_application_meta_schema": Operation(
        "application_schemas.get_application_meta_schema", "GET", "/v1/application_type_schemas/meta_schema"
    ),
    "get_application_metadata": Operation(
        "metadata.get_application_metadata", "GET", "/v1/metadata/applications/{bucket}/{path}", frozenset({"path"})
    ),
    "get_application_schema": Operation(
        "application_schemas.get_application_schema", "GET", "/v1/application_type_schemas/schema"
    ),
    "get_assistant": Operation(
        "assistants.get_assistant", "GET", "/openai/assistants/{assistant_name}", frozenset({"assistant_name"})
    ),
    "get_bucket": Operation("bucket.get_bucket", "GET", "/v1/bucket"),
    "get_catalog_meta_schema": Operation(
        "catalog_schemas.get_catalog_meta_schema", "GET", "/v1/catalog_schemas/meta_schema"
    ),
    "get_catalog_schema": Operation("catalog_schemas.get_catalog_schema", "GET", "/v1/catalog_schemas/schema"),
    "get_config_health": Operation("admin.get_config_health", "GET", "/v1/admin/health/config"),
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
    "get_deployment_resource": Operation(
        "mcp.get_deployment_resource",
        "GET",
        "/v1/deployments/{deployment_name}/mcp/resources",
        frozenset({"deployment_name"}),
    ),
    "get_deployment_usage": Operation(
        "deployments.get_deployment_usage",
        "GET",
        "/v1/deployments/{deployment_name}/usage",
        frozenset({"deployment_name"}),
    ),
    "get_external_service": Operation(
        "external_services.get_external_service",
        "GET",
        "/v1/applications/{app_id}/external-services/{service_id}",
        frozenset({"app_id"}),
    ),
    "get_external_service_credentials": Operation(
        "external_services.get_external_service_credentials", "POST", "/v1/ops/external-service/credentials"
    ),
    "get_external_service_obo_credentials": Operation(
        "external_services.get_external_service_obo_credentials", "POST", "/v1/ops/external-service/obo-credentials"
    ),
    "get_file_config": Operation("admin.get_file_config", "GET", "/v1/admin/config/file/{kind}/{name}"),
    "get_file_metadata": Operation(
        "metadata.get_file_metadata", "GET", "/v1/metadata/files/{bucket}/{path}", frozenset({"path"})
    ),
    "get_health": Operation("service.get_health", "GET", "/health"),
    "get_invitation": Operation("invitations.get_invitation", "GET", "/v1/invitations/{invitation_id}"),
    "get_model": Operation("models.get_model", "GET", "/openai/models/{model_name}", frozenset({"model_name"})),
    "get_offline_credentials": Operation(
        "offline_credentials.get_offline_credentials", "GET", "/v1/user/offline-credentials"
    ),
    "get_prompt": Operation("prompts.get_prompt", "GET", "/v1/prompts/{bucket}/{path}", frozenset({"path"})),
    "get_prompt_metadata": Operation(
        "metadata.get_prompt_metadata", "GET", "/v1/metadata/prompts/{bucket}/{path}", frozenset({"path"})
    ),
    "get_publication": Operation("publications.get_publication", "POST", "/v1/ops/publication/get"),
    "get_response": Operation("responses.get_response", "GET", "/openai/v1/responses/{response_id}"),
    "get_session": Operation("code_interpreter.get_session", "POST", "/v1/ops/code_interpreter/get_session"),
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
    "grant_external_service_consent": Operation(
        "external_services.grant_external_service_consent",
        "POST",
        "/v1/applications/{app_id}/external-services/{service_id}/consent",
        frozenset({"app_id"}),
    ),
    "grant_permissions": Operation(
        "resource_permissions.grant_permissions", "POST", "/v1/ops/resource/per-request-permissions/grant"
    ),
    "interact_client_channel": Operation(
        "client_channel.interact_client_channel", "POST", "/v1/ops/client-channel/interact"
    ),
    "list_addons": Operation("assistants.list_addons", "GET", "/openai/addons"),
    "list_all_deployments": Operation("deployments.list_all_deployments", "GET", "/v1/deployments"),
    "list_allowed_tools": Operation(
        "mcp.list_allowed_tools", "GET", "/v1/toolset/{toolset_name}/allowed-tools", frozenset({"toolset_name"})
    ),
    "list_anthropic_models": Operation("anthropic.list_anthropic_models", "GET", "/anthropic/v1/models"),
    "list_application_schemas": Operation(
        "application_schemas.list_application_schemas", "GET", "/v1/application_type_schemas/schemas"
    ),
    "list_applications": Operation("applications.list_applications", "GET", "/openai/applications"),
    "list_assistants": Operation("assistants.list_assistants", "GET", "/openai/assistants"),
    "list_catalog_schemas": Operation("catalog_schemas.list_catalog_schemas", "GET", "/v1/catalog_schemas/schemas"),
    "list_code_files": Operation("code_interpreter.list_code_files", "POST", "/v1/ops/code_interpreter/list_files"),
    "list_deployment_names": Operation("deployments.list_deployment_names", "GET", "/v1/deployment-names"),
    "list_deployments": Operation("deployments.list_deployments", "GET", "/openai/deployments"),
    "list_external_services": Operation(
        "external_services.list_external_services",
        "GET",
        "/v1/applications/{app_id}/external-services",
        frozenset({"app_id"}),
    ),
    "list_file_config": Operation("admin.list_file_config", "GET", "/v1/admin/config/file/{kind}"),
    "list_invitations": Operation("invitations.list_invitations", "GET", "/v1/invitations"),
    "list_models": Operation("models.list_models", "GET", "/openai/models"),
    "list_notifications": Operation("notifications.list_notifications", "POST", "/v1/ops/notification/list"),
    "list_permissions": Operation(
        "resource_permissions.list_permissions", "POST", "/v1/ops/resource/per-request-permissions/list"
    ),
    "list_publication_rules": Operation("publications.list_publication_rules", "POST", "/v1/ops/publication/rule/list"),
    "list_publications": Operation("publications.list_publications", "POST", "/v1/ops/publication/list"),
    "list_published_resources": Operation(
        "publications.list_published_resources", "POST", "/v1/ops/publication/resource/list"
    ),
    "list_shared_resources": Operation("sharing.list_shared_resources", "POST", "/v1/ops/resource/share/list"),
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
    "list_toolset_tools": Operation(
        "mcp.list_toolset_tools", "GET", "/v1/toolset/{toolset_name}/tools", frozenset({"toolset_name"})
    ),
    "list_toolsets": Operation("toolsets.list_toolsets", "GET", "/openai/toolsets"),
    "listen_to_toolset": Operation(
        "mcp.listen_to_toolset", "GET", "/v1/toolset/{toolset_name}/mcp", frozenset({"toolset_name"})
    ),
    "migrate_file_config": Operation("admin.migrate_file_config", "POST", "/v1/admin/config/file/migrate"),
    "move_resource": Operation("resources.move_resource", "POST", "/v1/ops/resource/move"),
    "open_session": Operation("code_interpreter.open_session", "POST", "/v1/ops/code_interpreter/open_session"),
    "post_to_deployment": Operation(
        "mcp.post_to_deployment", "POST", "/v1/deployments/{deployment_name}/mcp", frozenset({"deployment_name"})
    ),
    "post_to_toolset": Operation(
        "mcp.post_to_toolset", "POST", "/v1/toolset/{toolset_name}/mcp", frozenset({"toolset_name"})
    ),
    "rate_deployment": Operation(
        "deployments.rate_deployment", "POST", "/v1/{deployment_name}/rate", frozenset({"deployment_name"})
    ),
    "redeploy_application": Operation(
        "application_lifecycle.redeploy_application", "POST", "/v1/ops/application/redeploy"
    ),
    "reject_publication": Operation("publications.reject_publication", "POST", "/v1/ops/publication/reject"),
    "reload_config": Operation("admin.reload_config", "POST", "/v1/ops/config/reload"),
    "repair_toolset": Operation(
        "toolset_auth.repair_toolset", "POST", "/v1/ops/toolset/{bucket}/{path}/repair", frozenset({"path"})
    ),
    "report_client_channel": Operation("client_channel.report_client_channel", "POST", "/v1/ops/client-channel/report"),
    "review_consent": Operation(
        "consent.review_consent", "GET", "/v1/consent/{deployment_name}", frozenset({"deployment_name"})
    ),
    "revoke_permissions": Operation(
        "resource_permissions.revoke_permissions", "POST", "/v1/ops/resource/per-request-permissions/revoke"
    ),
    "revoke_shared_access": Operation("sharing.revoke_shared_access", "POST", "/v1/ops/resource/share/revoke"),
    "save_admin_entry": Operation("admin.save_admin_entry", "PUT", "/v1/{kind}/{bucket}/{path}", frozenset({"path"})),
    "save_conversation": Operation(
        "conversations.save_conversation", "PUT", "/v1/conversations/{bucket}/{path}", frozenset({"path"})
    ),
    "save_custom_application": Operation(
        "custom_applications.save_custom_application", "PUT", "/v1/applications/{bucket}/{path}", frozenset({"path"})
    ),
    "save_custom_toolset": Operation(
        "custom_toolsets.save_custom_toolset", "PUT", "/v1/toolsets/{bucket}/{path}", frozenset({"path"})
    ),
    "save_external_service": Operation(
        "external_services.save_external_service",
        "PUT",
        "/v1/applications/{app_id}/external-services/{service_id}",
        frozenset({"app_id"}),
    ),
    "save_prompt": Operation("prompts.save_prompt", "PUT", "/v1/prompts/{bucket}/{path}", frozenset({"path"})),
    "send_chat_completion": Operation(
        "chat.send_chat_completion",
        "POST",
        "/openai/deployments/{deployment_name}/chat/completions",
        frozenset({"deployment_name"}),
    ),
    "share_resources": Operation("sharing.share_resources", "POST", "/v1/ops/resource/share/create"),
    "sign_in_for_offline_credentials": Operation(
        "offline_credentials.sign_in_for_offline_credentials", "POST", "/v1/user/offline-credentials/signin"
    ),
    "sign_in_to_external_service": Operation(
        "external_services.sign_in_to_external_service", "POST", "/v1/ops/external-service/signin"
    ),
    "sign_in_to_toolset": Operation("toolset_auth.sign_in_to_toolset", "POST", "/v1/ops/toolset/signin"),
    "sign_out_of_external_service": Operation(
        "external_services.sign_out_of_external_service", "POST", "/v1/ops/external-service/signout"
    ),
    "sign_out_of_offline_credentials": Operation(
        "offline_credentials.sign_out_of_offline_credentials", "POST", "/v1/user/offline-credentials/signout"
    ),
    "sign_out_of_toolset": Operation("toolset_auth.sign_out_of_toolset", "POST", "/v1/ops/toolset/signout"),
    "subscribe_client_channel": Operation(
        "client_channel.subscribe_client_channel", "POST", "/v1/ops/client-channel/subscribe"
    ),
    "subscribe_to_resources": Operation("resources.subscribe_to_resources", "POST", "/v1/ops/resource/subscribe"),
    "tokenize": Operation(
        "deployments.tokenize", "POST", "/v1/deployments/{deployment_name}/tokenize", frozenset({"deployment_name"})
    ),
    "transfer_input_file": Operation(
        "code_interpreter.transfer_input_file", "POST", "/v1/ops/code_interpreter/transfer_input_file"
    ),
    "transfer_output_file": Operation(
        "code_interpreter.transfer_output_file", "POST", "/v1/ops/code_interpreter/transfer_output_file"
    ),
    "truncate_prompt": Operation(
        "deployments.truncate_prompt",
        "POST",
        "/v1/deployments/{deployment_name}/truncate_prompt",
        frozenset({"deployment_name"}),
    ),
    "undeploy_application": Operation(
        "application_lifecycle.undeploy_application", "POST", "/v1/ops/application/undeploy"
    ),
    "unsubscribe_client_channel": Operation(
        "client_channel.unsubscribe_client_channel", "POST", "/v1/ops/client-channel/unsubscribe"
    ),
    "update_publication": Operation("publications.update_publication", "POST", "/v1/ops/publication/update"),
    "upload_code_file": Operation("code_interpreter.upload_code_file", "POST", "/v1/ops/code_interpreter/upload_file"),
    "upload_file": Operation("files.upload_file", "PUT", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "upload_skill": Operation("skills.upload_skill", "PUT", "/v2/skills/{bucket}/{path}", frozenset({"path"})),
    "upload_skill_file": Operation(
        "skills.upload_skill_file",
        "PUT",
        "/v2/skills/{bucket}/{path}/files/{file_path}",
        frozenset({"path", "file_path"}),
    ),
    "validate_manifests": Operation("admin.validate_manifests", "POST", "/v1/admin/validate"),
    "withdraw_external_service_consent": Operation(
        "external_services.withdraw_external_service_consent",
        "DELETE",
        "/v1/applications/{app_id}/external-services/{service_id}/consent",
        frozenset({"app_id"}),
    ),
}

_TAGS = (
    "admin",
    "anthropic",
    "application_lifecycle",
    "application_schemas",
    "applications",
    "assistants",
    "bucket",
    "catalog_schemas",
    "chat",
    "client_channel",
    "code_interpreter",
    "completions",
    "consent",
    "conversations",
    "custom_applications",
    "custom_toolsets",
    "deployments",
    "embeddings",
    "external_services",
    "files",
    "invitations",
    "mcp",
    "metadata",
    "models",
    "notifications",
    "offline_credentials",
    "prompts",
    "publications",
    "resource_permissions",
    "resources",
    "responses",
    "service",
    "sharing",
    "skills",
    "toolset_auth",
    "toolsets",
    "user",
)

__all__ = [
    "OPERATIONS",
    "admin",
    "anthropic",
    "application_lifecycle",
    "application_schemas",
    "applications",
    "assistants",
    "bucket",
    "catalog_schemas",
    "chat",
    "client_channel",
    "code_interpreter",
    "completions",
    "consent",
    "conversations",
    "custom_applications",
    "custom_toolsets",
    "deployments",
    "embeddings",
    "external_services",
    "files",
    "invitations",
    "mcp",
    "metadata",
    "models",
    "notifications",
    "offline_credentials",
    "prompts",
    "publications",
    "resource_permissions",
    "resources",
    "responses",
    "service",
    "sharing",
    "skills",
    "toolset_auth",
    "toolsets",
    "user",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
