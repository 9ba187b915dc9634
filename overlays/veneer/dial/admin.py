"""The installation's configuration, for administrators: entries of each kind, files, manifests, health."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import admin
from veneer_generated.dial.constants import ETAG_HEADER

from .._runtime.results import Listing, Result, afetch, afetch_page, fetch, fetch_page
from .errors import InvalidDialURLError
from .urls import URL, place_of, relative_url

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        AdminWritten,
        ApplyReport,
        ConfigHealth,
        FileConfigKind,
        Manifest,
        MigrationReport,
        ResourceMetadata,
        ValidationReport,
    )

    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Page
    from .._runtime.send import AsyncSender, Sender

R = TypeVar("R")


class Stored(Result[R]):
    """An entry of the configuration, as `parsed`, or what storing it gave, with its version."""

    @property
    def etag(self) -> str | None:
        """The entry's version, for conditions; None where the server does not tell it."""
        return self.headers.get(ETAG_HEADER)


class _Place(NamedTuple):
    kind: str
    bucket: str
    path: str


def _place(url: URL, base_url: str, *, folder: bool = False) -> _Place:
    kind = relative_url(str(url), base_url).partition("/")[0]
    kinds = [member.value for member in models.AdminKind]
    if kind not in kinds:
        raise InvalidDialURLError(f"{kind!r} is no kind of entries; there are {', '.join(kinds)}")
    return _Place(*place_of(url, base_url, (kind,), folder=folder))


def _stored(result: Result[R]) -> Stored[R]:
    return Stored(result.response, result.parsed)


def _manifests(given: Iterable[Manifest | Mapping[str, Any]], precheck: bool | None) -> models.ManifestsRequest:
    return models.ManifestsRequest(manifests=list(given), precheck=precheck)


def _listing(
    place: _Place, limit: int | None, token: str | None, recursive: bool | None
) -> Listing[ResourceMetadata, ResourceMetadata]:
    def following(page: ResourceMetadata) -> Listing[ResourceMetadata, ResourceMetadata] | None:
        return _listing(place, limit, page.next_token, recursive) if page.next_token else None

    request = admin.get_admin_metadata.request(**place._asdict(), limit=limit, token=token, recursive=recursive)
    return Listing(request=request, items=lambda page: page.items, following=following)


class Admin:
    """`client.admin`. Everything raises PermissionDeniedError for those who are no administrators."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def get(
        self, url: URL, *, etag_if_none_match: str | None = None, **options: Unpack[CallOptions]
    ) -> Stored[dict[str, Any]]:
        """An entry that was stored through the API: `parsed` and `etag`; secrets are left out.

        Raises ResourceNotFoundError, also for what stands in files alone, and DialStatusError with `status_code` 304
        where the entry is still that of `etag_if_none_match`.

            client.admin.save("roles/platform/reader", {"limits": {}})
            role = client.admin.get("roles/platform/reader")
            client.admin.save("roles/platform/reader", role.parsed | {"project": "x"}, etag_if_match=role.etag)
        """
        place = _place(url, self._sender.settings.base_url)
        request = admin.get_admin_entry.request(**place._asdict(), if_none_match=etag_if_none_match)
        return _stored(fetch(self._sender, request, options))

    def save(
        self,
        url: URL,
        entry: Mapping[str, Any],
        *,
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Stored[AdminWritten]:
        """Store an entry; what is there is replaced, its secrets stay where the new one leaves them out.

        `etag_if_match` replaces only that version, `etag_if_none_match="*"` only stores what is new; else
        EtagMismatchError. Raises UnprocessableEntityError for an entry that breaks a rule.
        """
        place = _place(url, self._sender.settings.base_url)
        request = admin.save_admin_entry.request(
            **place._asdict(), body=dict(entry), if_match=etag_if_match, if_none_match=etag_if_none_match
        )
        return _stored(fetch(self._sender, request, options))

    def delete(self, url: URL, *, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """Delete an entry; `etag_if_match` deletes only that version, else EtagMismatchError."""
        place = _place(url, self._sender.settings.base_url)
        return self._sender.send(admin.delete_admin_entry.request(**place._asdict(), if_match=etag_if_match), options)

    def list(
        self,
        url: URL,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ResourceMetadata, ResourceMetadata]:
        """The metadata of what is in a folder, `models/platform/`; `parsed` is that of the folder or entry itself.

        Iterating also asks for the pages that follow; one has `limit` entries (at most 1000, 100 when not given).
        """
        place = _place(url, self._sender.settings.base_url, folder=True)
        return fetch_page(self._sender, _listing(place, limit, token, recursive), options)

    def list_file_config(self, kind: FileConfigKind | str, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """The names of the entries of a kind that stand in the installation's files; those of keys nobody may see."""
        found = self._sender.send(admin.list_file_config.request(kind=kind), options).items
        return [item.name for item in found or ()]

    def get_file_config(self, kind: FileConfigKind | str, name: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """An entry that stands in the installation's files; `global` is the name of the settings."""
        return self._sender.send(admin.get_file_config.request(kind=kind, name=name), options)

    def migrate_file_config(
        self, *, types: Iterable[str] | None = None, dry_run: bool | None = None, **options: Unpack[CallOptions]
    ) -> MigrationReport:
        """Store the entries of the files as entries of the API; `dry_run` only tells what would be done."""
        body = models.MigrationRequest(dry_run=dry_run, types=None if types is None else builtins.list(types))
        return self._sender.send(admin.migrate_file_config.request(body=body), options)

    def apply(
        self,
        manifests: Iterable[Manifest | Mapping[str, Any]],
        *,
        precheck: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApplyReport:
        """Store many entries, each a manifest of `kind`, `name` and `spec`.

        With `precheck` nothing is stored where one of them is not valid: UnprocessableEntityError, whose `body` is
        the report.
        """
        body = _manifests(manifests, precheck)
        return self._sender.send(admin.apply_manifests.request(body=body), options)

    def validate(
        self, manifests: Iterable[Manifest | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> ValidationReport:
        """Check manifests and store nothing; UnprocessableEntityError, whose `body` is the report, where one fails."""
        return self._sender.send(admin.validate_manifests.request(body=_manifests(manifests, None)), options)

    def health(self, **options: Unpack[CallOptions]) -> ConfigHealth:
        """Which entries of the configuration the installation left out, and why."""
        return self._sender.send(admin.get_config_health.request(), options)

    def reload(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """Let the installation read its configuration again; gives the configuration."""
        return self._sender.send(admin.reload_config.request(), options)


class AsyncAdmin:
    """`client.admin` of an async client; see `Admin`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def get(
        self, url: URL, *, etag_if_none_match: str | None = None, **options: Unpack[CallOptions]
    ) -> Stored[dict[str, Any]]:
        """See `Admin.get`."""
        place = _place(url, self._sender.settings.base_url)
        request = admin.get_admin_entry.request(**place._asdict(), if_none_match=etag_if_none_match)
        return _stored(await afetch(self._sender, request, options))

    async def save(
        self,
        url: URL,
        entry: Mapping[str, Any],
        *,
        etag_if_match: str | None = None,
        etag_if_none_match: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Stored[AdminWritten]:
        """See `Admin.save`."""
        place = _place(url, self._sender.settings.base_url)
        request = admin.save_admin_entry.request(
            **place._asdict(), body=dict(entry), if_match=etag_if_match, if_none_match=etag_if_none_match
        )
        return _stored(await afetch(self._sender, request, options))

    async def delete(self, url: URL, *, etag_if_match: str | None = None, **options: Unpack[CallOptions]) -> None:
        """See `Admin.delete`."""
        place = _place(url, self._sender.settings.base_url)
        return await self._sender.send(
            admin.delete_admin_entry.request(**place._asdict(), if_match=etag_if_match), options
        )

    async def list(
        self,
        url: URL,
        *,
        limit: int | None = None,
        token: str | None = None,
        recursive: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[ResourceMetadata, ResourceMetadata]:
        """See `Admin.list`; read with `async for`."""
        place = _place(url, self._sender.settings.base_url, folder=True)
        return await afetch_page(self._sender, _listing(place, limit, token, recursive), options)

    async def list_file_config(self, kind: FileConfigKind | str, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """See `Admin.list_file_config`."""
        found = (await self._sender.send(admin.list_file_config.request(kind=kind), options)).items
        return [item.name for item in found or ()]

    async def get_file_config(
        self, kind: FileConfigKind | str, name: str, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """See `Admin.get_file_config`."""
        return await self._sender.send(admin.get_file_config.request(kind=kind, name=name), options)

    async def migrate_file_config(
        self, *, types: Iterable[str] | None = None, dry_run: bool | None = None, **options: Unpack[CallOptions]
    ) -> MigrationReport:
        """See `Admin.migrate_file_config`."""
        body = models.MigrationRequest(dry_run=dry_run, types=None if types is None else builtins.list(types))
        return await self._sender.send(admin.migrate_file_config.request(body=body), options)

    async def apply(
        self,
        manifests: Iterable[Manifest | Mapping[str, Any]],
        *,
        precheck: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ApplyReport:
        """See `Admin.apply`."""
        body = _manifests(manifests, precheck)
        return await self._sender.send(admin.apply_manifests.request(body=body), options)

    async def validate(
        self, manifests: Iterable[Manifest | Mapping[str, Any]], **options: Unpack[CallOptions]
    ) -> ValidationReport:
        """See `Admin.validate`."""
        return await self._sender.send(admin.validate_manifests.request(body=_manifests(manifests, None)), options)

    async def health(self, **options: Unpack[CallOptions]) -> ConfigHealth:
        """See `Admin.health`."""
        return await self._sender.send(admin.get_config_health.request(), options)

    async def reload(self, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """See `Admin.reload`."""
        return await self._sender.send(admin.reload_config.request(), options)
