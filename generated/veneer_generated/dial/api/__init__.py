# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The operations of EPAM AI DIAL, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import applications as applications
    from . import bucket as bucket
    from . import chat as chat
    from . import conversations as conversations
    from . import custom_applications as custom_applications
    from . import custom_toolsets as custom_toolsets
    from . import deployments as deployments
    from . import files as files
    from . import metadata as metadata
    from . import prompts as prompts
    from . import resources as resources
    from . import skills as skills

OPERATIONS: Final[dict[str, Operation]] = {
    "copy_resource": Operation("resources.copy_resource", "POST", "/v1/ops/resource/copy"),
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
    "get_application": Operation(
        "applications.get_application",
        "GET",
        "/openai/applications/{application_name}",
        frozenset({"application_name"}),
    ),
    "get_application_metadata": Operation(
        "metadata.get_application_metadata", "GET", "/v1/metadata/applications/{bucket}/{path}", frozenset({"path"})
    ),
    "get_bucket": Operation("bucket.get_bucket", "GET", "/v1/bucket"),
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
    "get_file_metadata": Operation(
        "metadata.get_file_metadata", "GET", "/v1/metadata/files/{bucket}/{path}", frozenset({"path"})
    ),
    "get_prompt": Operation("prompts.get_prompt", "GET", "/v1/prompts/{bucket}/{path}", frozenset({"path"})),
    "get_prompt_metadata": Operation(
        "metadata.get_prompt_metadata", "GET", "/v1/metadata/prompts/{bucket}/{path}", frozenset({"path"})
    ),
    "get_toolset_metadata": Operation(
        "metadata.get_toolset_metadata", "GET", "/v1/metadata/toolsets/{bucket}/{path}", frozenset({"path"})
    ),
    "list_applications": Operation("applications.list_applications", "GET", "/openai/applications"),
    "list_deployments": Operation("deployments.list_deployments", "GET", "/openai/deployments"),
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
    "move_resource": Operation("resources.move_resource", "POST", "/v1/ops/resource/move"),
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
    "applications",
    "bucket",
    "chat",
    "conversations",
    "custom_applications",
    "custom_toolsets",
    "deployments",
    "files",
    "metadata",
    "prompts",
    "resources",
    "skills",
)

__all__ = [
    "OPERATIONS",
    "applications",
    "bucket",
    "chat",
    "conversations",
    "custom_applications",
    "custom_toolsets",
    "deployments",
    "files",
    "metadata",
    "prompts",
    "resources",
    "skills",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
