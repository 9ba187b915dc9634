"""Tool sets in the storage: read, save, delete, list, copy, move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Never, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import custom_toolsets, metadata
from veneer_generated.dial.constants import TOOLSETS

from .storage import AsyncStorage, Storage

if TYPE_CHECKING:
    from veneer_generated.dial.models import CustomToolset, ResourceMetadata
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .urls import URL


class _Operations:
    kind = TOOLSETS

    def get(self, bucket: str, path: str) -> Request[CustomToolset, Never]:
        return custom_toolsets.get_custom_toolset.request(bucket=bucket, path=path)

    def save(
        self, bucket: str, path: str, body: CustomToolset | Mapping[str, Any], match: str | None, none_match: str | None
    ) -> Request[ResourceMetadata, Never]:
        body = body if isinstance(body, models.CustomToolset) else models.CustomToolset.from_dict(body)
        return custom_toolsets.save_custom_toolset.request(
            bucket=bucket, path=path, body=body, if_match=match, if_none_match=none_match
        )

    def delete(self, bucket: str, path: str, match: str | None) -> Request[None, Never]:
        return custom_toolsets.delete_custom_toolset.request(bucket=bucket, path=path, if_match=match)

    def metadata(self, bucket: str, path: str, **query: Any) -> Request[ResourceMetadata, Never]:
        return metadata.get_toolset_metadata.request(bucket=bucket, path=path, **query)


class CustomToolsets(Storage["CustomToolset"]):
    """`client.toolsets`: tool sets in the storage: read, save, delete, list, copy, move.

    from veneer.dial import CustomToolset

    url = client.url(f"toolsets/{client.my_bucket()}/search")
    client.toolsets.save(url, CustomToolset(endpoint="https://mcp.example.com", transport="HTTP"))
    print(client.toolsets.get(url).allowed_tools)
    """

    def __init__(self, sender: Sender) -> None:
        super().__init__(sender, _Operations())

    def save(
        self,
        url: URL,
        toolset: CustomToolset | Mapping[str, Any],
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """Store a tool set; what is there is replaced. At most 1 MiB of JSON at usual installations.

        `toolset` is the model, or a mapping with the names of the wire; a model's None is left out. `etag_if_match`
        replaces only that version, `etag_if_none_match="*"` only stores what is new; else EtagMismatchError.
        """
        return self._save(url, toolset, etag_if_match, etag_if_none_match, options)


class AsyncCustomToolsets(AsyncStorage["CustomToolset"]):
    """`client.toolsets` of an async client; see `CustomToolsets`."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(sender, _Operations())

    async def save(
        self,
        url: URL,
        toolset: CustomToolset | Mapping[str, Any],
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """See `CustomToolsets.save`."""
        return await self._save(url, toolset, etag_if_match, etag_if_none_match, options)
