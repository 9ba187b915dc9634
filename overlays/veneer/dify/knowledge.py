"""Knowledge bases and all that is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.auth import veiled
from .._runtime.options import DEFAULT_TIMEOUT, hide_headers
from .app import AsyncDifyClient, DifyClient
from .conversations import AsyncVariableMethods, VariableMethods
from .documents import AsyncDocumentMethods, DocumentMethods
from .labels import AsyncMetadataMethods, AsyncTagMethods, MetadataMethods, TagMethods
from .pipelines import AsyncPipelineMethods, PipelineMethods
from .segments import AsyncSegmentMethods, SegmentMethods

if TYPE_CHECKING:
    from .._runtime import http
    from .._runtime.auth import AsyncCredential, SyncCredential
    from .._runtime.pool import AsyncClientPool, ClientPool
    from .base_client import ClientOptions


def _told_apart(
    places: tuple[str | None, ...], base_url: str | None, dataset_id: str | None
) -> tuple[str | None, str | None]:
    """Address and knowledge base: positional ones are told apart by `://`, which no id has; named ones beat them."""
    given = [place for place in (*places, base_url) if place is not None]
    addresses = [place for place in given if "://" in place]
    ids = [place for place in given if "://" not in place]
    if len(addresses) > 1 or len(ids) > 1:
        raise TypeError(f"{' and '.join(map(repr, given))} are two of a kind; give one base URL and one id")
    return next(iter(addresses), None), dataset_id if dataset_id is not None else next(iter(ids), None)


class KnowledgeBaseClient(
    DifyClient, DocumentMethods, SegmentMethods, TagMethods, MetadataMethods, PipelineMethods, VariableMethods
):
    """A client of one knowledge base, or of all of the workspace; `DifyClient` says what the arguments are.

    `api_key` is a knowledge key. A base URL and the id of a knowledge base may follow in either order.
    `dataset_id` can be left out, and most methods take another one. `legacy_routes` is for servers of 2024 and before.

        with KnowledgeBaseClient("dataset-...", dataset_id) as client:
            batch = client.create_document_by_text("notes", "Rivers end in the sea.").parsed.batch
            client.wait_until_indexed(batch)
            for record in client.retrieve("Where do rivers end?").parsed.records:
                print(record.score, record.segment.content)
    """

    def __init__(
        self,
        api_key: SyncCredential | None = None,
        *places: str | None,
        base_url: str | None = None,
        dataset_id: str | None = None,
        timeout: float | http.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        retry_delay: float | None = None,
        enable_logging: bool = False,
        legacy_routes: bool = False,
        pool: ClientPool | None = None,
        http_client: http.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = veiled(api_key)
        hide_headers(options)
        address, self.dataset_id = _told_apart(places, base_url, dataset_id)
        super().__init__(
            api_key,
            address,
            timeout,
            max_retries,
            retry_delay,
            enable_logging,
            pool=pool,
            http_client=http_client,
            **options,
        )
        self.legacy_routes = legacy_routes


class AsyncKnowledgeBaseClient(
    AsyncDifyClient,
    AsyncDocumentMethods,
    AsyncSegmentMethods,
    AsyncTagMethods,
    AsyncMetadataMethods,
    AsyncPipelineMethods,
    AsyncVariableMethods,
):
    """The async form of `KnowledgeBaseClient`."""

    def __init__(
        self,
        api_key: AsyncCredential | None = None,
        *places: str | None,
        base_url: str | None = None,
        dataset_id: str | None = None,
        timeout: float | http.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        retry_delay: float | None = None,
        enable_logging: bool = False,
        legacy_routes: bool = False,
        pool: AsyncClientPool | None = None,
        http_client: http.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        api_key = veiled(api_key)
        hide_headers(options)
        address, self.dataset_id = _told_apart(places, base_url, dataset_id)
        super().__init__(
            api_key,
            address,
            timeout,
            max_retries,
            retry_delay,
            enable_logging,
            pool=pool,
            http_client=http_client,
            **options,
        )
        self.legacy_routes = legacy_routes
