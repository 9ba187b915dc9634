"""What is known of stored things, by kind and URL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never, Unpack

from veneer_generated.dial.api import metadata
from veneer_generated.dial.constants import APPLICATIONS, CONVERSATIONS, FILES, PROMPTS, TOOLSETS

from .errors import InvalidRequestError
from .urls import resource_of

if TYPE_CHECKING:
    from veneer_generated.dial.models import FileMetadata, ResourceMetadata
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .urls import URL


def _request(resource: str, url: URL, base_url: str, **query: Any) -> Request[FileMetadata | ResourceMetadata, Never]:
    operations: dict[str, Any] = {
        FILES: metadata.get_file_metadata,
        PROMPTS: metadata.get_prompt_metadata,
        CONVERSATIONS: metadata.get_conversation_metadata,
        APPLICATIONS: metadata.get_application_metadata,
        TOOLSETS: metadata.get_toolset_metadata,
    }
    if resource not in operations:
        raise InvalidRequestError(f"{resource!r} has no metadata here; give one of {', '.join(operations)}")
    place = resource_of(url, resource, base_url, folder=True)
    request: Request[FileMetadata | ResourceMetadata, Never]
    request = operations[resource].request(bucket=place.bucket, path=place.path, **query)
    return request


class Metadata:
    """`client.metadata`; the clients of each kind have `get_metadata` too."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self,
        resource: str,
        relative_url: URL,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        permissions: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileMetadata | ResourceMetadata:
        """What is known of an entry, or of a folder (slash at the end) and a page of its entries.

        `resource` is the kind: `files`, `prompts`, `conversations`, `applications` or `toolsets`; the URL begins with
        it. Raises ResourceNotFoundError.
        """
        base_url = self._sender.settings.base_url
        request = _request(
            resource, relative_url, base_url, limit=limit, token=token, recursive=recursive, permissions=permissions
        )
        return self._sender.send(request, options)


class AsyncMetadata:
    """`client.metadata` of an async client; see `Metadata`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self,
        resource: str,
        relative_url: URL,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        permissions: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileMetadata | ResourceMetadata:
        """See `Metadata.get`."""
        base_url = self._sender.settings.base_url
        request = _request(
            resource, relative_url, base_url, limit=limit, token=token, recursive=recursive, permissions=permissions
        )
        return await self._sender.send(request, options)
