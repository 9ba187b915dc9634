"""Applications in the storage: read, save, delete, list, copy, move; `client.application` is what can be called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Never, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import custom_applications, metadata
from veneer_generated.dial.constants import APPLICATIONS

from .storage import AsyncStorage, Storage

if TYPE_CHECKING:
    from veneer_generated.dial.models import CustomApplication, ResourceMetadata
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .urls import URL


class _Operations:
    kind = APPLICATIONS

    def get(self, bucket: str, path: str) -> Request[CustomApplication, Never]:
        return custom_applications.get_custom_application.request(bucket=bucket, path=path)

    def save(
        self,
        bucket: str,
        path: str,
        body: CustomApplication | Mapping[str, Any],
        match: str | None,
        none_match: str | None,
    ) -> Request[ResourceMetadata, Never]:
        body = body if isinstance(body, models.CustomApplication) else models.CustomApplication.from_dict(body)
        return custom_applications.save_custom_application.request(
            bucket=bucket, path=path, body=body, if_match=match, if_none_match=none_match
        )

    def delete(self, bucket: str, path: str, match: str | None) -> Request[None, Never]:
        return custom_applications.delete_custom_application.request(bucket=bucket, path=path, if_match=match)

    def metadata(self, bucket: str, path: str, **query: Any) -> Request[ResourceMetadata, Never]:
        return metadata.get_application_metadata.request(bucket=bucket, path=path, **query)


class CustomApplications(Storage["CustomApplication"]):
    """`client.applications`: applications in the storage: read, save, delete, list, copy, move.

    `client.application` has those that can be called, wherever they are kept.

    from veneer.dial import CustomApplication

    url = client.url(f"applications/{client.my_bucket()}/translator")
    client.applications.save(url, CustomApplication(display_name="Translator", endpoint="https://apps.example.com"))
    print(client.applications.get(url).reference)  # str(url) is a deployment_name
    """

    def __init__(self, sender: Sender) -> None:
        super().__init__(sender, _Operations())

    def save(
        self,
        url: URL,
        application: CustomApplication | Mapping[str, Any],
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """Store an application; what is there is replaced. At most 1 MiB of JSON at usual installations.

        `application` is the model, or a mapping with the names of the wire; a model's None is left out. `etag_if_match`
        replaces only that version, `etag_if_none_match="*"` only stores what is new; else EtagMismatchError.
        """
        return self._save(url, application, etag_if_match, etag_if_none_match, options)


class AsyncCustomApplications(AsyncStorage["CustomApplication"]):
    """`client.applications` of an async client; see `CustomApplications`."""

    def __init__(self, sender: AsyncSender) -> None:
        super().__init__(sender, _Operations())

    async def save(
        self,
        url: URL,
        application: CustomApplication | Mapping[str, Any],
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ResourceMetadata:
        """See `CustomApplications.save`."""
        return await self._save(url, application, etag_if_match, etag_if_none_match, options)
