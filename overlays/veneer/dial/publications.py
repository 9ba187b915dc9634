"""Publications: requests to put resources where everybody finds them, and what administrators make of them."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from copy import copy
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Never, Unpack

from veneer_generated.dial import models
from veneer_generated.dial.api import publications
from veneer_generated.dial.constants import PUBLICATIONS

from .links import link_of, several
from .sharing import SHAREABLE
from .urls import URL, public_folder

if TYPE_CHECKING:
    from veneer_generated.dial.models import (
        AnyResourceMetadata,
        Publication,
        PublicationCollection,
        PublicationResource,
        ResourceLink,
        ResourceType,
        Rule,
        Rules,
    )
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender


def _rules(given: Iterable[Rule | Mapping[str, Any]] | None) -> list[Rule | Mapping[str, Any]] | None:
    return None if given is None else several(given, "rules")


class _Requests:
    """The requests of both clients."""

    def __init__(self, base_url: str) -> None:
        self._base_url = base_url

    def link(self, url: URL) -> ResourceLink:
        """A publication's URL as body of a request."""
        return models.ResourceLink(url=link_of(url, self._base_url, kinds=(PUBLICATIONS,)))

    def create(
        self,
        folder: URL,
        resources: Iterable[URL | PublicationResource | Mapping[str, Any]],
        rules: Iterable[Rule | Mapping[str, Any]] | None,
        name: str | None,
        author: str | None,
    ) -> Request[Publication, Never]:
        target = public_folder(folder)
        body = models.PublicationRequest(
            name=name,
            display_author=author,
            target_folder=target,
            resources=[self._resource(one, target) for one in several(resources, "resources")],
            rules=_rules(rules),
        )
        return publications.create_publication.request(body=body)

    def update(
        self,
        url: URL,
        folder: URL | None,
        resources: Iterable[URL | PublicationResource | Mapping[str, Any]] | None,
        rules: Iterable[Rule | Mapping[str, Any]] | None,
        name: str | None,
        author: str | None,
        etag: str | None,
    ) -> Request[Publication, Never]:
        target = None if folder is None else public_folder(folder)
        given = None if resources is None else several(resources, "resources")
        body = models.PublicationUpdate(
            url=self.link(url).url,
            name=name,
            display_author=author,
            target_folder=target,
            resources=None if given is None else [self._resource(one, target) for one in given],
            rules=_rules(rules),
            etag=etag,
        )
        return publications.update_publication.request(body=body)

    def _resource(
        self, given: URL | PublicationResource | Mapping[str, Any], target: str | None
    ) -> PublicationResource:
        if isinstance(given, URL):
            made = models.PublicationResource(source_url=str(given))
        else:
            made = models.PublicationResource.from_dict(given) if isinstance(given, Mapping) else copy(given)
        if made.source_url is not None:
            made.source_url = link_of(made.source_url, self._base_url)
            if made.target_url is None and target is not None:
                kind, *_, name = made.source_url.split("/")
                made.target_url = "/".join((kind, target + name))
        if made.target_url is not None:
            made.target_url = link_of(made.target_url, self._base_url)
        return made

    def list(self, bucket: str) -> Request[PublicationCollection | builtins.list[Publication], Never]:
        url = PurePosixPath(PUBLICATIONS, bucket)
        body = models.ResourceLink(url=link_of(url, self._base_url, kinds=(PUBLICATIONS,), folder=True))
        return publications.list_publications.request(body=body)

    def reject(self, url: URL, comment: str | None) -> Request[Publication, Never]:
        body = models.RejectPublicationRequest(url=self.link(url).url, comment=comment)
        return publications.reject_publication.request(body=body)

    def resources(
        self, kinds: Iterable[ResourceType | str], permissions: bool | None
    ) -> Request[builtins.list[AnyResourceMetadata], Never]:
        body = models.ListPublishedResourcesRequest(resource_types=several(kinds, "resource_types"))
        return publications.list_published_resources.request(body=body, permissions=permissions)

    def rules(self, folder: URL) -> Request[Rules, Never]:
        return publications.list_publication_rules.request(body=models.ResourceLink(url=public_folder(folder)))


def _all(found: PublicationCollection | list[Publication]) -> builtins.list[Publication]:
    """The publications of either form of the answer."""
    return found if isinstance(found, list) else found.publications or []


class Publications:
    """`client.publications`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._requests = _Requests(sender.settings.base_url)

    def create(
        self,
        target_folder: URL,
        resources: Iterable[URL | PublicationResource | Mapping[str, Any]] = (),
        *,
        rules: Iterable[Rule | Mapping[str, Any]] | None = None,
        name: str | None = None,
        display_author: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Publication:
        """Ask for resources to be published in `target_folder`, `public/` or a folder in it.

        A URL is published under its own name; a `PublicationResource` may give it another, or take something back
        (`action="DELETE"` and `target_url`). `rules` say who may see the folder from then on. Nothing is public before
        an administrator approves it; the author finds a notification then. Raises BadRequestError and
        PermissionDeniedError for what cannot be published.

            file = client.files.upload(client.my_files_home() / "may.pdf", b"...")
            wanted = client.publications.create("public/reports", [file.url], name="Reports")
            print(wanted.url, wanted.status)
        """
        request = self._requests.create(target_folder, resources, rules, name, display_author)
        return self._sender.send(request, options)

    def get(self, url: URL, **options: Unpack[CallOptions]) -> Publication:
        """A publication by its URL, `publications/{bucket}/{id}`; raises ResourceNotFoundError."""
        return self._sender.send(publications.get_publication.request(body=self._requests.link(url)), options)

    def list(self, bucket: str, **options: Unpack[CallOptions]) -> builtins.list[Publication]:
        """The publications of a bucket, without resources and rules.

        The caller's own bucket is `client.my_bucket()`; "public" gives all that wait for a review, to administrators.
        """
        return _all(self._sender.send(self._requests.list(bucket), options))

    def update(
        self,
        url: URL,
        *,
        target_folder: URL | None = None,
        resources: Iterable[URL | PublicationResource | Mapping[str, Any]] | None = None,
        rules: Iterable[Rule | Mapping[str, Any]] | None = None,
        name: str | None = None,
        display_author: str | None = None,
        etag: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Publication:
        """Change a publication that waits for its review; for administrators, and unknown to older servers."""
        request = self._requests.update(url, target_folder, resources, rules, name, display_author, etag)
        return self._sender.send(request, options)

    def delete(self, url: URL, **options: Unpack[CallOptions]) -> None:
        """Withdraw a publication; what is public already stays public."""
        return self._sender.send(publications.delete_publication.request(body=self._requests.link(url)), options)

    def approve(self, url: URL, **options: Unpack[CallOptions]) -> Publication:
        """Publish what was asked for; for administrators.

        Raises ResourceNotFoundError where it was approved or rejected before, BadRequestError where something else is
        in the place by now.
        """
        return self._sender.send(publications.approve_publication.request(body=self._requests.link(url)), options)

    def reject(self, url: URL, comment: str | None = None, **options: Unpack[CallOptions]) -> Publication:
        """Refuse a publication; for administrators. The author is told the `comment`."""
        return self._sender.send(self._requests.reject(url, comment), options)

    def list_resources(
        self,
        resource_types: Iterable[ResourceType | str] = SHAREABLE,
        *,
        permissions: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AnyResourceMetadata]:
        """What the caller published: the sources, not the public copies."""
        return self._sender.send(self._requests.resources(resource_types, permissions), options)

    def list_rules(self, folder: URL, **options: Unpack[CallOptions]) -> dict[str, builtins.list[Rule]]:
        """Who may see a public folder: the rules of it and of the folders around it, by folder."""
        return self._sender.send(self._requests.rules(folder), options).rules or {}


class AsyncPublications:
    """`client.publications` of an async client; see `Publications`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._requests = _Requests(sender.settings.base_url)

    async def create(
        self,
        target_folder: URL,
        resources: Iterable[URL | PublicationResource | Mapping[str, Any]] = (),
        *,
        rules: Iterable[Rule | Mapping[str, Any]] | None = None,
        name: str | None = None,
        display_author: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Publication:
        """See `Publications.create`."""
        request = self._requests.create(target_folder, resources, rules, name, display_author)
        return await self._sender.send(request, options)

    async def get(self, url: URL, **options: Unpack[CallOptions]) -> Publication:
        """See `Publications.get`."""
        return await self._sender.send(publications.get_publication.request(body=self._requests.link(url)), options)

    async def list(self, bucket: str, **options: Unpack[CallOptions]) -> builtins.list[Publication]:
        """See `Publications.list`."""
        return _all(await self._sender.send(self._requests.list(bucket), options))

    async def update(
        self,
        url: URL,
        *,
        target_folder: URL | None = None,
        resources: Iterable[URL | PublicationResource | Mapping[str, Any]] | None = None,
        rules: Iterable[Rule | Mapping[str, Any]] | None = None,
        name: str | None = None,
        display_author: str | None = None,
        etag: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Publication:
        """See `Publications.update`."""
        request = self._requests.update(url, target_folder, resources, rules, name, display_author, etag)
        return await self._sender.send(request, options)

    async def delete(self, url: URL, **options: Unpack[CallOptions]) -> None:
        """See `Publications.delete`."""
        return await self._sender.send(publications.delete_publication.request(body=self._requests.link(url)), options)

    async def approve(self, url: URL, **options: Unpack[CallOptions]) -> Publication:
        """See `Publications.approve`."""
        return await self._sender.send(publications.approve_publication.request(body=self._requests.link(url)), options)

    async def reject(self, url: URL, comment: str | None = None, **options: Unpack[CallOptions]) -> Publication:
        """See `Publications.reject`."""
        return await self._sender.send(self._requests.reject(url, comment), options)

    async def list_resources(
        self,
        resource_types: Iterable[ResourceType | str] = SHAREABLE,
        *,
        permissions: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AnyResourceMetadata]:
        """See `Publications.list_resources`."""
        return await self._sender.send(self._requests.resources(resource_types, permissions), options)

    async def list_rules(self, folder: URL, **options: Unpack[CallOptions]) -> dict[str, builtins.list[Rule]]:
        """See `Publications.list_rules`."""
        return (await self._sender.send(self._requests.rules(folder), options)).rules or {}
