"""Chunks of documents, and the child chunks of these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from veneer_generated.dify import models
from veneer_generated.dify.api import segments

from .base_client import AsyncCaller, Caller
from .paging import by_page
from .scope import DatasetScope

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        ChildChunk,
        ChildChunkListResponse,
        ChildChunkResponse,
        Segment,
        SegmentCreate,
        SegmentListResponse,
        SegmentResponse,
        SegmentsResponse,
        SegmentUpdate,
    )
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Listing, Page, Result


def _segments(
    dataset_id: str,
    document_id: str,
    keyword: str | None,
    status: str | Sequence[str] | None,
    page: int | None,
    limit: int | None,
) -> Listing[SegmentListResponse, Segment]:
    states = [status] if isinstance(status, str) else status
    return by_page(
        lambda number: segments.list_segments.request(
            dataset_id=dataset_id,
            document_id=document_id,
            page=number,
            limit=limit,
            status=states,
            keyword=keyword or None,
        ),
        page,
        lambda found: found.data,
        lambda found, _: found.has_more,
    )


def _children(
    dataset_id: str, document_id: str, segment_id: str, keyword: str | None, page: int | None, limit: int | None
) -> Listing[ChildChunkListResponse, ChildChunk]:
    return by_page(
        lambda number: segments.get_child_chunks.request(
            dataset_id=dataset_id,
            document_id=document_id,
            segment_id=segment_id,
            page=number,
            limit=limit,
            keyword=keyword or None,
        ),
        page,
        lambda found: found.data,
        lambda found, number: number < (found.total_pages or 0),
    )


def _add(dataset_id: str, document_id: str, body: models.SegmentCreateRequest) -> Request[SegmentsResponse, Any]:
    return segments.create_segments.request(dataset_id=dataset_id, document_id=document_id, body=body)


class SegmentMethods(Caller, DatasetScope):
    """Methods of `KnowledgeBaseClient` for chunks. `dataset_id` names another knowledge base than the client's."""

    def add_segments(
        self,
        document_id: str,
        segments: Sequence[SegmentCreate | Mapping[str, Any]],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[SegmentsResponse]:
        """Add up to 1000 chunks, `{"content": ..., "answer": ..., "keywords": [...]}`, to an indexed document."""
        request = _add(self._dataset(dataset_id), document_id, models.SegmentCreateRequest(segments=segments))
        return self._fetch(request, options)

    def query_segments(
        self,
        document_id: str,
        keyword: str | None = None,
        status: str | Sequence[str] | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[SegmentListResponse, Segment]:
        """Chunks of a document; iterating goes on over all pages. Pages have at most 100 entries."""
        return self._page(_segments(self._dataset(dataset_id), document_id, keyword, status, page, limit), options)

    def get_segment(
        self, document_id: str, segment_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[SegmentResponse]:
        """One chunk. Raises NotFoundError."""
        request = segments.get_segment_detail.request(
            dataset_id=self._dataset(dataset_id), document_id=document_id, segment_id=segment_id
        )
        return self._fetch(request, options)

    def update_document_segment(
        self,
        document_id: str,
        segment_id: str,
        segment_data: SegmentUpdate | Mapping[str, Any],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[SegmentResponse]:
        """Change a chunk: `{"content": ..., "keywords": [...], "enabled": ...}`."""
        request = segments.update_segment.request(
            dataset_id=self._dataset(dataset_id),
            document_id=document_id,
            segment_id=segment_id,
            body=models.SegmentUpdateRequest(segment=segment_data),
        )
        return self._fetch(request, options)

    def delete_document_segment(
        self, document_id: str, segment_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """Delete a chunk. Raises NotFoundError."""
        request = segments.delete_segment.request(
            dataset_id=self._dataset(dataset_id), document_id=document_id, segment_id=segment_id
        )
        return self._fetch(request, options)

    def list_child_chunks(
        self,
        document_id: str,
        segment_id: str,
        keyword: str | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ChildChunkListResponse, ChildChunk]:
        """Child chunks of a chunk; iterating goes on over all pages."""
        place = self._dataset(dataset_id)
        return self._page(_children(place, document_id, segment_id, keyword, page, limit), options)

    def create_child_chunk(
        self,
        document_id: str,
        segment_id: str,
        content: str,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ChildChunkResponse]:
        """Add a child chunk."""
        request = segments.create_child_chunk.request(
            dataset_id=self._dataset(dataset_id),
            document_id=document_id,
            segment_id=segment_id,
            body=models.ChildChunkRequest(content=content),
        )
        return self._fetch(request, options)

    def update_child_chunk(
        self,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        content: str,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ChildChunkResponse]:
        """Change a child chunk. Raises NotFoundError."""
        request = segments.update_child_chunk.request(
            dataset_id=self._dataset(dataset_id),
            document_id=document_id,
            segment_id=segment_id,
            child_chunk_id=child_chunk_id,
            body=models.ChildChunkRequest(content=content),
        )
        return self._fetch(request, options)

    def delete_child_chunk(
        self,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[None]:
        """Delete a child chunk. Raises NotFoundError."""
        request = segments.delete_child_chunk.request(
            dataset_id=self._dataset(dataset_id),
            document_id=document_id,
            segment_id=segment_id,
            child_chunk_id=child_chunk_id,
        )
        return self._fetch(request, options)


class AsyncSegmentMethods(AsyncCaller, DatasetScope):
    """The async form of `SegmentMethods`."""

    async def add_segments(
        self,
        document_id: str,
        segments: Sequence[SegmentCreate | Mapping[str, Any]],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[SegmentsResponse]:
        """See `SegmentMethods.add_segments`."""
        request = _add(self._dataset(dataset_id), document_id, models.SegmentCreateRequest(segments=segments))
        return await self._fetch(request, options)

    async def query_segments(
        self,
        document_id: str,
        keyword: str | None = None,
        status: str | Sequence[str] | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[SegmentListResponse, Segment]:
        """See `SegmentMethods.query_segments`."""
        return await self._page(
            _segments(self._dataset(dataset_id), document_id, keyword, status, page, limit), options
        )

    async def get_segment(
        self, document_id: str, segment_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[SegmentResponse]:
        """See `SegmentMethods.get_segment`."""
        request = segments.get_segment_detail.request(
            dataset_id=self._dataset(dataset_id), document_id=document_id, segment_id=segment_id
        )
        return await self._fetch(request, options)

    async def update_document_segment(
        self,
        document_id: str,
        segment_id: str,
        segment_data: SegmentUpdate | Mapping[str, Any],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[SegmentResponse]:
        """See `SegmentMethods.update_document_segment`."""
        request = segments.update_segment.request(
            dataset_id=self._dataset(dataset_id),
            document_id=document_id,
            segment_id=segment_id,
            body=models.SegmentUpdateRequest(segment=segment_data),
        )
        return await self._fetch(request, options)

    async def delete_document_segment(
        self, document_id: str, segment_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """See `SegmentMethods.delete_document_segment`."""
        request = segments.delete_segment.request(
            dataset_id=self._dataset(dataset_id), document_id=document_id, segment_id=segment_id
        )
        return await self._fetch(request, options)

    async def list_child_chunks(
        self,
        document_id: str,
        segment_id: str,
        keyword: str | None = None,
        *,
        page: int | None = None,
        limit: int | None = None,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[ChildChunkListResponse, ChildChunk]:
        """See `SegmentMethods.list_child_chunks`."""
        place = self._dataset(dataset_id)
        return await self._page(_children(place, document_id, segment_id, keyword, page, limit), options)

    async def create_child_chunk(
        self,
        document_id: str,
        segment_id: str,
        content: str,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ChildChunkResponse]:
        """See `SegmentMethods.create_child_chunk`."""
        request = segments.create_child_chunk.request(
            dataset_id=self._dataset(dataset_id),
            document_id=document_id,
            segment_id=segment_id,
            body=models.ChildChunkRequest(content=content),
        )
        return await self._fetch(request, options)

    async def update_child_chunk(
        self,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        content: str,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ChildChunkResponse]:
        """See `SegmentMethods.update_child_chunk`."""
        request = segments.update_child_chunk.request(
            dataset_id=self._dataset(dataset_id),
            document_id=document_id,
            segment_id=segment_id,
            child_chunk_id=child_chunk_id,
            body=models.ChildChunkRequest(content=content),
        )
        return await self._fetch(request, options)

    async def delete_child_chunk(
        self,
        document_id: str,
        segment_id: str,
        child_chunk_id: str,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[None]:
        """See `SegmentMethods.delete_child_chunk`."""
        request = segments.delete_child_chunk.request(
            dataset_id=self._dataset(dataset_id),
            document_id=document_id,
            segment_id=segment_id,
            child_chunk_id=child_chunk_id,
        )
        return await self._fetch(request, options)
