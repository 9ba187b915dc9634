"""Knowledge bases and all that is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.options import DEFAULT_TIMEOUT
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


def _told_apart(base_url: str | None, dataset_id: str | None) -> tuple[str | None, str | None]:
    """Address and knowledge base: dify-client's examples give the latter as second argument."""
    if base_url is not None and "://" not in base_url:
        return None, base_url if dataset_id is None else dataset_id
    return base_url, dataset_id


class KnowledgeBaseClient(
    DifyClient, DocumentMethods, SegmentMethods, TagMethods, MetadataMethods, PipelineMethods, VariableMethods
):
    """A client of one knowledge base, or of all of the workspace; `DifyClient` says what the arguments are.

    `api_key` is a knowledge key. The second argument is a base URL where it contains `://`, else the knowledge base.
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
        base_url: str | None = None,
        dataset_id: str | None = None,
        timeout: float | http.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        retry_delay: float | None = None,
        enable_logging: bool = False,
        *,
        legacy_routes: bool = False,
        pool: ClientPool | None = None,
        http_client: http.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        address, self.dataset_id = _told_apart(base_url, dataset_id)
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
        base_url: str | None = None,
        dataset_id: str | None = None,
        timeout: float | http.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        retry_delay: float | None = None,
        enable_logging: bool = False,
        *,
        legacy_routes: bool = False,
        pool: AsyncClientPool | None = None,
        http_client: http.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        address, self.dataset_id = _told_apart(base_url, dataset_id)
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
