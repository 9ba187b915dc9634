# Machine-written from specs/dial.yaml: change that, then run `make generate`.
"""The operations of EPAM AI DIAL, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import applications as applications
    from . import bucket as bucket
    from . import chat as chat
    from . import client_channel as client_channel
    from . import deployments as deployments
    from . import files as files
    from . import invitations as invitations
    from . import metadata as metadata
    from . import notifications as notifications
    from . import publications as publications
    from . import resource_permissions as resource_permissions
    from . import sharing as sharing

OPERATIONS: Final[dict[str, Operation]] = {
    "approve_publication": Operation("publications.approve_publication", "POST", "/v1/ops/publication/approve"),
    "copy_shared_access": Operation("sharing.copy_shared_access", "POST", "/v1/ops/resource/share/copy"),
    "create_publication": Operation("publications.create_publication", "POST", "/v1/ops/publication/create"),
    "delete_file": Operation("files.delete_file", "DELETE", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "delete_invitation": Operation("invitations.delete_invitation", "DELETE", "/v1/invitations/{invitation_id}"),
    "delete_notifications": Operation("notifications.delete_notifications", "POST", "/v1/ops/notification/delete"),
    "delete_publication": Operation("publications.delete_publication", "POST", "/v1/ops/publication/delete"),
    "discard_shared_access": Operation("sharing.discard_shared_access", "POST", "/v1/ops/resource/share/discard"),
    "download_file": Operation("files.download_file", "GET", "/v1/files/{bucket}/{path}", frozenset({"path"})),
    "get_application": Operation(
        "applications.get_application",
        "GET",
        "/openai/applications/{application_name}",
        frozenset({"application_name"}),
    ),
    "get_bucket": Operation("bucket.get_bucket", "GET", "/v1/bucket"),
    "get_deployment": Operation(
        "deployments.get_deployment", "GET", "/openai/deployments/{deployment_name}", frozenset({"deployment_name"})
    ),
    "get_file_metadata": Operation(
        "metadata.get_file_metadata", "GET", "/v1/metadata/files/{bucket}/{path}", frozenset({"path"})
    ),
    "get_invitation": Operation("invitations.get_invitation", "GET", "/v1/invitations/{invitation_id}"),
    "get_publication": Operation("publications.get_publication", "POST", "/v1/ops/publication/get"),
    "grant_permissions": Operation(
        "resource_permissions.grant_permissions", "POST", "/v1/ops/resource/per-request-permissions/grant"
    ),
    "interact_client_channel": Operation(
        "client_channel.interact_client_channel", "POST", "/v1/ops/client-channel/interact"
    ),
    "list_applications": Operation("applications.list_applications", "GET", "/openai/applications"),
    "list_deployments": Operation("deployments.list_deployments", "GET", "/openai/deployments"),
    "list_invitations": Operation("invitations.list_invitations", "GET", "/v1/invitations"),
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
    "reject_publication": Operation("publications.reject_publication", "POST", "/v1/ops/publication/reject"),
    "report_client_channel": Operation("client_channel.report_client_channel", "POST", "/v1/ops/client-channel/report"),
    "revoke_permissions": Operation(
        "resource_permissions.revoke_permissions", "POST", "/v1/ops/resource/per-request-permissions/revoke"
    ),
    "revoke_shared_access": Operation("sharing.revoke_shared_access", "POST", "/v1/ops/resource/share/revoke"),
    "send_chat_completion": Operation(
        "chat.send_chat_completion",
        "POST",
        "/openai/deployments/{deployment_name}/chat/completions",
        frozenset({"deployment_name"}),
    ),
    "share_resources": Operation("sharing.share_resources", "POST", "/v1/ops/resource/share/create"),
    "subscribe_client_channel": Operation(
        "client_channel.subscribe_client_channel", "POST", "/v1/ops/client-channel/subscribe"
    ),
    "unsubscribe_client_channel": Operation(
        "client_channel.unsubscribe_client_channel", "POST", "/v1/ops/client-channel/unsubscribe"
    ),
    "update_publication": Operation("publications.update_publication", "POST", "/v1/ops/publication/update"),
    "upload_file": Operation("files.upload_file", "PUT", "/v1/files/{bucket}/{path}", frozenset({"path"})),
}

_TAGS = (
    "applications",
    "bucket",
    "chat",
    "client_channel",
    "deployments",
    "files",
    "invitations",
    "metadata",
    "notifications",
    "publications",
    "resource_permissions",
    "sharing",
)

__all__ = [
    "OPERATIONS",
    "applications",
    "bucket",
    "chat",
    "client_channel",
    "deployments",
    "files",
    "invitations",
    "metadata",
    "notifications",
    "publications",
    "resource_permissions",
    "sharing",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
