"""Knowledge bases and their search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from veneer_generated.dify import models
from veneer_generated.dify.api import datasets, legacy

from .._runtime.options import CallOptions, split
from .base_client import AsyncCaller, Caller
from .paging import by_page
from .scope import DatasetScope

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        Dataset,
        DatasetListResponse,
        DatasetPermission,
        DatasetProvider,
        ExternalRetrievalModel,
        IndexingTechnique,
        RetrievalModel,
        RetrieveResponse,
        SummaryIndexSetting,
    )
    from veneer_generated.types import Request

    from .._runtime.results import AsyncPage, Listing, Page, Result


class DatasetSettings(TypedDict, total=False):
    """Settings that a knowledge base can be made with or changed to; None counts as not given."""

    description: str | None
    """At most 400 characters."""
    indexing_technique: IndexingTechnique | str | None
    permission: DatasetPermission | str | None
    embedding_model: str | None
    embedding_model_provider: str | None
    retrieval_model: RetrievalModel | Mapping[str, Any] | None
    external_knowledge_api_id: str | None
    external_knowledge_id: str | None


class NewDataset(DatasetSettings, CallOptions, total=False):
    """Settings of a new knowledge base, and veneer's call options."""

    provider: DatasetProvider | str | None
    """An `external` one needs `external_knowledge_api_id` and `external_knowledge_id`."""
    summary_index_setting: SummaryIndexSetting | Mapping[str, Any] | None


class ChangedDataset(CallOptions, total=False):
    """More settings that can be changed, and veneer's call options."""

    permission: DatasetPermission | str | None
    partial_member_list: Sequence[Mapping[str, Any]] | None
    """`[{"user_id": ...}]`, for the permission `partial_members`."""
    external_retrieval_model: ExternalRetrievalModel | Mapping[str, Any] | None
    external_knowledge_api_id: str | None
    external_knowledge_id: str | None


def _datasets(
    page: int, limit: int | None, keyword: str | None, include_all: bool | None, tag_ids: Sequence[str] | None
) -> Listing[DatasetListResponse, Dataset]:
    return by_page(
        lambda number: datasets.list_datasets.request(
            page=number, limit=limit, keyword=keyword or None, include_all=include_all, tag_ids=tag_ids
        ),
        page,
        lambda found: found.data,
        lambda found, _: found.has_more,
    )


def _search(
    legacy_routes: bool,
    dataset_id: str,
    query: str,
    retrieval_model: RetrievalModel | Mapping[str, Any] | None,
    external_retrieval_model: ExternalRetrievalModel | Mapping[str, Any] | None,
    attachment_ids: Sequence[str] | None,
) -> Request[RetrieveResponse, Any]:
    body = models.RetrieveRequest(
        query=query,
        retrieval_model=retrieval_model or None,
        external_retrieval_model=external_retrieval_model or None,
        attachment_ids=attachment_ids,
    )
    if legacy_routes:
        return legacy.retrieve_segments_legacy.request(dataset_id=dataset_id, body=body)
    return datasets.retrieve_segments.request(dataset_id=dataset_id, body=body)


class DatasetMethods(Caller, DatasetScope):
    """Methods of `KnowledgeBaseClient` for whole knowledge bases."""

    legacy_routes: bool = False
    """Whether to use the routes that servers of 2024 know (`create_by_text`, `hit-testing`, ...)."""

    def create_dataset(self, name: str, **settings: Unpack[NewDataset]) -> Result[Dataset]:
        """Create a knowledge base; `name` has at most 40 characters. Raises DatasetNameDuplicateError.

        The client stays with the knowledge base that it has; `parsed.id` is the new one.
        """
        fields, options = split(settings, aliases={})
        return self._fetch(
            datasets.create_dataset.request(body=models.DatasetCreateRequest(name=name, **fields)), options
        )

    def list_datasets(
        self,
        page: int = 1,
        page_size: int | None = 20,
        *,
        keyword: str | None = None,
        include_all: bool | None = None,
        tag_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[DatasetListResponse, Dataset]:
        """Knowledge bases of the workspace, those with all of `tag_ids`; iterating goes on over all pages."""
        return self._page(_datasets(page, page_size, keyword, include_all, tag_ids), options)

    def get_dataset(self, dataset_id: str | None = None, **options: Unpack[CallOptions]) -> Result[Dataset]:
        """One knowledge base, by default the client's. Raises NotFoundError."""
        return self._fetch(datasets.get_dataset_detail.request(dataset_id=self._dataset(dataset_id)), options)

    def update_dataset(
        self,
        dataset_id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        indexing_technique: IndexingTechnique | str | None = None,
        embedding_model: str | None = None,
        embedding_model_provider: str | None = None,
        retrieval_model: RetrievalModel | Mapping[str, Any] | None = None,
        **settings: Unpack[ChangedDataset],
    ) -> Result[Dataset]:
        """Change a knowledge base; what is not given stays as it is."""
        fields, options = split(settings, aliases={})
        body = models.DatasetUpdateRequest(
            name=name,
            description=description,
            indexing_technique=indexing_technique,
            embedding_model=embedding_model,
            embedding_model_provider=embedding_model_provider,
            retrieval_model=retrieval_model,
            **fields,
        )
        return self._fetch(datasets.update_dataset.request(dataset_id=self._dataset(dataset_id), body=body), options)

    def delete_dataset(self, dataset_id: str | None = None, **options: Unpack[CallOptions]) -> Result[None]:
        """Delete a knowledge base and all that is in it. Raises NotFoundError, DatasetInUseError."""
        return self._fetch(datasets.delete_dataset.request(dataset_id=self._dataset(dataset_id)), options)

    def retrieve(
        self,
        query: str,
        retrieval_model: RetrievalModel | Mapping[str, Any] | None = None,
        external_retrieval_model: ExternalRetrievalModel | Mapping[str, Any] | None = None,
        *,
        attachment_ids: Sequence[str] | None = None,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[RetrieveResponse]:
        """Search a knowledge base; `query` has at most 250 characters, `retrieval_model` says how to search.

        Raises DatasetNotInitializedError where nothing is indexed yet.
        """
        place = self._dataset(dataset_id)
        request = _search(self.legacy_routes, place, query, retrieval_model, external_retrieval_model, attachment_ids)
        return self._fetch(request, options)

    hit_testing = retrieve


class AsyncDatasetMethods(AsyncCaller, DatasetScope):
    """The async form of `DatasetMethods`."""

    legacy_routes: bool = False
    """Whether to use the routes that servers of 2024 know (`create_by_text`, `hit-testing`, ...)."""

    async def create_dataset(self, name: str, **settings: Unpack[NewDataset]) -> Result[Dataset]:
        """See `DatasetMethods.create_dataset`."""
        fields, options = split(settings, aliases={})
        return await self._fetch(
            datasets.create_dataset.request(body=models.DatasetCreateRequest(name=name, **fields)), options
        )

    async def list_datasets(
        self,
        page: int = 1,
        page_size: int | None = 20,
        *,
        keyword: str | None = None,
        include_all: bool | None = None,
        tag_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[DatasetListResponse, Dataset]:
        """See `DatasetMethods.list_datasets`."""
        return await self._page(_datasets(page, page_size, keyword, include_all, tag_ids), options)

    async def get_dataset(self, dataset_id: str | None = None, **options: Unpack[CallOptions]) -> Result[Dataset]:
        """See `DatasetMethods.get_dataset`."""
        return await self._fetch(datasets.get_dataset_detail.request(dataset_id=self._dataset(dataset_id)), options)

    async def update_dataset(
        self,
        dataset_id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        indexing_technique: IndexingTechnique | str | None = None,
        embedding_model: str | None = None,
        embedding_model_provider: str | None = None,
        retrieval_model: RetrievalModel | Mapping[str, Any] | None = None,
        **settings: Unpack[ChangedDataset],
    ) -> Result[Dataset]:
        """See `DatasetMethods.update_dataset`."""
        fields, options = split(settings, aliases={})
        body = models.DatasetUpdateRequest(
            name=name,
            description=description,
            indexing_technique=indexing_technique,
            embedding_model=embedding_model,
            embedding_model_provider=embedding_model_provider,
            retrieval_model=retrieval_model,
            **fields,
        )
        return await self._fetch(
            datasets.update_dataset.request(dataset_id=self._dataset(dataset_id), body=body), options
        )

    async def delete_dataset(self, dataset_id: str | None = None, **options: Unpack[CallOptions]) -> Result[None]:
        """See `DatasetMethods.delete_dataset`."""
        return await self._fetch(datasets.delete_dataset.request(dataset_id=self._dataset(dataset_id)), options)

    async def retrieve(
        self,
        query: str,
        retrieval_model: RetrievalModel | Mapping[str, Any] | None = None,
        external_retrieval_model: ExternalRetrievalModel | Mapping[str, Any] | None = None,
        *,
        attachment_ids: Sequence[str] | None = None,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[RetrieveResponse]:
        """See `DatasetMethods.retrieve`."""
        place = self._dataset(dataset_id)
        request = _search(self.legacy_routes, place, query, retrieval_model, external_retrieval_model, attachment_ids)
        return await self._fetch(request, options)

    hit_testing = retrieve
