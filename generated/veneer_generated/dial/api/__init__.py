# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The operations of EPAM AI DIAL, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import admin as admin
    from . import application_lifecycle as application_lifecycle
    from . import application_schemas as application_schemas
    from . import applications as applications
    from . import bucket as bucket
    from . import catalog_schemas as catalog_schemas
    from . import chat as chat
    from . import code_interpreter as code_interpreter
    from . import deployments as deployments
    from . import external_services as external_services
    from . import files as files
    from . import mcp as mcp
    from . import metadata as metadata
    from . import offline_credentials as offline_credentials
    from . import toolset_auth as toolset_auth

OPERATIONS: Final[dict[str, Operation]] = {
    "apply_manifests": Operation("admin.apply_manifests", "POST", "/v1/admin/apply"),
    "close_session": Operation("code_interpreter.close_session", "POST", "/v1/ops/code_interpreter/close_session"),
    "delete_admin_entry": Operation(
        "admin.delete_admin_entry", "DELETE", "/v1/{kind}/{bucket}/{path}", frozenset({"path"})
    ),
    "delete_external_service": Operation(
        "external_services.delete_external_service",
        "DELETE",
        "/v1/applications/{app_id}/external-services/{service_id}",
        frozenset({"app_id"}),
    ),
    "delete_file": Operation("files.delete_file", "DELETE", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "deploy_application": Operation("application_lifecycle.deploy_application", "POST", "/v1/ops/application/deploy"),
    "download_code_file": Operation(
        "code_interpreter.download_code_file", "POST", "/v1/ops/code_interpreter/download_file"
    ),
    "download_file": Operation("files.download_file", "GET", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "end_toolset_session": Operation(
        "mcp.end_toolset_session", "DELETE", "/v1/toolset/{toolset_name}/mcp", frozenset({"toolset_name"})
    ),
    "execute_code": Operation("code_interpreter.execute_code", "POST", "/v1/ops/code_interpreter/execute_code"),
    "get_admin_entry": Operation("admin.get_admin_entry", "GET", "/v1/{kind}/{bucket}/{path}", frozenset({"path"})),
    "get_admin_metadata": Operation(
        "admin.get_admin_metadata", "GET", "/v1/metadata/{kind}/{bucket}/{path}", frozenset({"path"})
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
    "get_application_schema": Operation(
        "application_schemas.get_application_schema", "GET", "/v1/application_type_schemas/schema"
    ),
    "get_bucket": Operation("bucket.get_bucket", "GET", "/v1/bucket"),
    "get_catalog_meta_schema": Operation(
        "catalog_schemas.get_catalog_meta_schema", "GET", "/v1/catalog_schemas/meta_schema"
    ),
    "get_catalog_schema": Operation("catalog_schemas.get_catalog_schema", "GET", "/v1/catalog_schemas/schema"),
    "get_config_health": Operation("admin.get_config_health", "GET", "/v1/admin/health/config"),
    "get_deployment": Operation(
        "deployments.get_deployment", "GET", "/openai/deployments/{deployment_name}", frozenset({"deployment_name"})
    ),
    "get_deployment_resource": Operation(
        "mcp.get_deployment_resource",
        "GET",
        "/v1/deployments/{deployment_name}/mcp/resources",
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
    "get_offline_credentials": Operation(
        "offline_credentials.get_offline_credentials", "GET", "/v1/user/offline-credentials"
    ),
    "get_session": Operation("code_interpreter.get_session", "POST", "/v1/ops/code_interpreter/get_session"),
    "grant_external_service_consent": Operation(
        "external_services.grant_external_service_consent",
        "POST",
        "/v1/applications/{app_id}/external-services/{service_id}/consent",
        frozenset({"app_id"}),
    ),
    "list_allowed_tools": Operation(
        "mcp.list_allowed_tools", "GET", "/v1/toolset/{toolset_name}/allowed-tools", frozenset({"toolset_name"})
    ),
    "list_application_schemas": Operation(
        "application_schemas.list_application_schemas", "GET", "/v1/application_type_schemas/schemas"
    ),
    "list_applications": Operation("applications.list_applications", "GET", "/openai/applications"),
    "list_catalog_schemas": Operation("catalog_schemas.list_catalog_schemas", "GET", "/v1/catalog_schemas/schemas"),
    "list_code_files": Operation("code_interpreter.list_code_files", "POST", "/v1/ops/code_interpreter/list_files"),
    "list_deployments": Operation("deployments.list_deployments", "GET", "/openai/deployments"),
    "list_external_services": Operation(
        "external_services.list_external_services",
        "GET",
        "/v1/applications/{app_id}/external-services",
        frozenset({"app_id"}),
    ),
    "list_file_config": Operation("admin.list_file_config", "GET", "/v1/admin/config/file/{kind}"),
    "list_toolset_tools": Operation(
        "mcp.list_toolset_tools", "GET", "/v1/toolset/{toolset_name}/tools", frozenset({"toolset_name"})
    ),
    "listen_to_toolset": Operation(
        "mcp.listen_to_toolset", "GET", "/v1/toolset/{toolset_name}/mcp", frozenset({"toolset_name"})
    ),
    "migrate_file_config": Operation("admin.migrate_file_config", "POST", "/v1/admin/config/file/migrate"),
    "open_session": Operation("code_interpreter.open_session", "POST", "/v1/ops/code_interpreter/open_session"),
    "post_to_deployment": Operation(
        "mcp.post_to_deployment", "POST", "/v1/deployments/{deployment_name}/mcp", frozenset({"deployment_name"})
    ),
    "post_to_toolset": Operation(
        "mcp.post_to_toolset", "POST", "/v1/toolset/{toolset_name}/mcp", frozenset({"toolset_name"})
    ),
    "redeploy_application": Operation(
        "application_lifecycle.redeploy_application", "POST", "/v1/ops/application/redeploy"
    ),
    "reload_config": Operation("admin.reload_config", "POST", "/v1/ops/config/reload"),
    "repair_toolset": Operation(
        "toolset_auth.repair_toolset", "POST", "/v1/ops/toolset/{bucket}/{path}/repair", frozenset({"path"})
    ),
    "save_admin_entry": Operation("admin.save_admin_entry", "PUT", "/v1/{kind}/{bucket}/{path}", frozenset({"path"})),
    "save_external_service": Operation(
        "external_services.save_external_service",
        "PUT",
        "/v1/applications/{app_id}/external-services/{service_id}",
        frozenset({"app_id"}),
    ),
    "send_chat_completion": Operation(
        "chat.send_chat_completion",
        "POST",
        "/openai/deployments/{deployment_name}/chat/completions",
        frozenset({"deployment_name"}),
    ),
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
    "transfer_input_file": Operation(
        "code_interpreter.transfer_input_file", "POST", "/v1/ops/code_interpreter/transfer_input_file"
    ),
    "transfer_output_file": Operation(
        "code_interpreter.transfer_output_file", "POST", "/v1/ops/code_interpreter/transfer_output_file"
    ),
    "undeploy_application": Operation(
        "application_lifecycle.undeploy_application", "POST", "/v1/ops/application/undeploy"
    ),
    "upload_code_file": Operation("code_interpreter.upload_code_file", "POST", "/v1/ops/code_interpreter/upload_file"),
    "upload_file": Operation("files.upload_file", "PUT", "/v1/files/{bucket}/{path}", frozenset({"path"})),
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
    "application_lifecycle",
    "application_schemas",
    "applications",
    "bucket",
    "catalog_schemas",
    "chat",
    "code_interpreter",
    "deployments",
    "external_services",
    "files",
    "mcp",
    "metadata",
    "offline_credentials",
    "toolset_auth",
)

__all__ = [
    "OPERATIONS",
    "admin",
    "application_lifecycle",
    "application_schemas",
    "applications",
    "bucket",
    "catalog_schemas",
    "chat",
    "code_interpreter",
    "deployments",
    "external_services",
    "files",
    "mcp",
    "metadata",
    "offline_credentials",
    "toolset_auth",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
