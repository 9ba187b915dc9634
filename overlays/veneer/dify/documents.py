"""Documents of a knowledge base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, Unpack

from veneer_generated.dify import models
from veneer_generated.dify.api import documents, legacy
from veneer_generated.types import Model

from .._runtime.options import CallOptions, split
from .datasets import AsyncDatasetMethods, DatasetMethods
from .indexing import IndexingWatch
from .paging import by_page
from .uploads import file_of

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        DisplayStatus,
        DocForm,
        Document,
        DocumentDetail,
        DocumentDownload,
        DocumentIndexing,
        DocumentListResponse,
        DocumentWithBatch,
        IndexingStatusResponse,
        IndexingTechnique,
        MetadataMode,
        ProcessRule,
        ResultResponse,
        RetrievalModel,
        UploadFile,
    )
    from veneer_generated.types import Request

    from .._runtime.downloads import AsyncDownload, Download
    from .._runtime.files import Progress
    from .._runtime.results import AsyncPage, Listing, Page, Result
    from .indexing import IndexingProgress
    from .uploads import FileParameter

    DocumentAction = Literal["enable", "disable", "archive", "un_archive"]


class DocumentSettings(TypedDict, total=False):
    """How to treat a document; None counts as not given."""

    indexing_technique: IndexingTechnique | str | None
    """Of the first document of a knowledge base: `high_quality` (when not given) or `economy`."""
    doc_form: DocForm | str | None
    doc_language: str | None
    process_rule: ProcessRule | Mapping[str, Any] | None
    """How to clean and cut it; automatic when not given."""
    retrieval_model: RetrievalModel | Mapping[str, Any] | None
    embedding_model: str | None
    embedding_model_provider: str | None


class NewDocument(DocumentSettings, CallOptions, total=False):
    """How to treat a new document, and veneer's call options."""


class ChangedDocument(CallOptions, total=False):
    """How to treat a changed document, and veneer's call options."""

    doc_form: DocForm | str | None
    doc_language: str | None
    process_rule: ProcessRule | Mapping[str, Any] | None
    retrieval_model: RetrievalModel | Mapping[str, Any] | None


M = TypeVar("M", models.DocumentCreateByTextRequest, models.DocumentSettings)
X = TypeVar("X", bound=Model)


def _with_defaults(settings: M) -> M:
    """What nobody gives is as in dify-client, because the service demands it of the first document."""
    if settings.indexing_technique is None:
        settings.indexing_technique = models.IndexingTechnique.HIGH_QUALITY
    if settings.process_rule is None and settings.original_document_id is None:
        settings.process_rule = models.ProcessRule(mode=models.ProcessMode.AUTOMATIC)
    return settings


def _with_extra(model: X, extra: Mapping[str, Any] | None) -> X:
    """A model with dify-client's `extra_params`, which may name any field and win."""
    if extra:
        model.additional_properties.update(extra)
    return model


def _create_by_text(
    legacy_routes: bool, dataset_id: str, body: models.DocumentCreateByTextRequest
) -> Request[DocumentWithBatch, Any]:
    if legacy_routes:
        return legacy.create_document_from_text_legacy.request(dataset_id=dataset_id, body=body)
    return documents.create_document_from_text.request(dataset_id=dataset_id, body=body)


def _create_by_file(
    legacy_routes: bool, dataset_id: str, file: FileParameter, settings: models.DocumentSettings
) -> Request[DocumentWithBatch, Any]:
    body = models.DocumentCreateByFileRequest(file=file_of(file), data=settings)
    if legacy_routes:
        return legacy.create_document_from_file_legacy.request(dataset_id=dataset_id, body=body)
    return documents.create_document_from_file.request(dataset_id=dataset_id, body=body)


def _update_by_text(
    legacy_routes: bool, dataset_id: str, document_id: str, body: models.DocumentUpdateByTextRequest
) -> Request[DocumentWithBatch, Any]:
    if legacy_routes:
        return legacy.update_document_by_text_legacy.request(dataset_id=dataset_id, document_id=document_id, body=body)
    return documents.update_document_by_text.request(dataset_id=dataset_id, document_id=document_id, body=body)


def _update_by_file(
    legacy_routes: bool, dataset_id: str, document_id: str, body: models.DocumentUpdateByFileRequest
) -> Request[DocumentWithBatch, Any]:
    if legacy_routes:
        return legacy.update_document_by_file_legacy.request(dataset_id=dataset_id, document_id=document_id, body=body)
    return documents.update_document_by_file.request(dataset_id=dataset_id, document_id=document_id, body=body)


def _file_changes(file: FileParameter | None, settings: models.DocumentSettings) -> models.DocumentUpdateByFileRequest:
    return models.DocumentUpdateByFileRequest(
        file=None if file is None else file_of(file), data=settings if settings.to_dict() else None
    )


def _documents(
    dataset_id: str, page: int | None, limit: int | None, keyword: str | None, status: DisplayStatus | str | None
) -> Listing[DocumentListResponse, Document]:
    return by_page(
        lambda number: documents.list_documents.request(
            dataset_id=dataset_id, page=number, limit=limit, keyword=keyword or None, status=status
        ),
        page,
        lambda found: found.data,
        lambda found, _: found.has_more,
    )


class DocumentMethods(DatasetMethods):
    """Methods of `KnowledgeBaseClient` for documents. `dataset_id` names another knowledge base than the client's."""

    def create_document_by_text(
        self,
        name: str,
        text: str,
        extra_params: Mapping[str, Any] | None = None,
        *,
        original_document_id: str | None = None,
        dataset_id: str | None = None,
        **settings: Unpack[NewDocument],
    ) -> Result[DocumentWithBatch]:
        """Add a document; it is indexed in the background, see `wait_until_indexed(parsed.batch)`.

        `extra_params` are fields of the request by the service's names; they win over the others.
        """
        fields, options = split(settings, aliases={})
        body = models.DocumentCreateByTextRequest(
            name=name, text=text, original_document_id=original_document_id, **fields
        )
        place = self._dataset(dataset_id)
        request = _create_by_text(self.legacy_routes, place, _with_extra(_with_defaults(body), extra_params))
        return self._fetch(request, options)

    def create_document_by_file(
        self,
        file_path: FileParameter,
        original_document_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
        *,
        dataset_id: str | None = None,
        progress: Progress | None = None,
        **settings: Unpack[NewDocument],
    ) -> Result[DocumentWithBatch]:
        """Add a document of a file: a path, bytes, a binary file or `(name, content, media type)`.

        `progress(done, total)` counts the file's bytes. Raises FileTooLargeError, UnsupportedFileTypeError.
        """
        fields, options = split(settings, aliases={})
        data = _with_defaults(models.DocumentSettings(original_document_id=original_document_id, **fields))
        place = self._dataset(dataset_id)
        request = _create_by_file(self.legacy_routes, place, file_path, _with_extra(data, extra_params))
        return self._fetch(request, options, progress=progress)

    def update_document_by_text(
        self,
        document_id: str,
        name: str | None = None,
        text: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
        *,
        dataset_id: str | None = None,
        **settings: Unpack[ChangedDocument],
    ) -> Result[DocumentWithBatch]:
        """Replace the text of a document, which must be available; `text` needs `name`."""
        fields, options = split(settings, aliases={})
        body = _with_extra(models.DocumentUpdateByTextRequest(name=name, text=text, **fields), extra_params)
        request = _update_by_text(self.legacy_routes, self._dataset(dataset_id), document_id, body)
        return self._fetch(request, options)

    def update_document_by_file(
        self,
        document_id: str,
        file_path: FileParameter | None = None,
        extra_params: Mapping[str, Any] | None = None,
        *,
        dataset_id: str | None = None,
        progress: Progress | None = None,
        **settings: Unpack[ChangedDocument],
    ) -> Result[DocumentWithBatch]:
        """Replace the file of a document by a route that all servers know; see `create_document_by_file`."""
        fields, options = split(settings, aliases={})
        body = _file_changes(file_path, _with_extra(models.DocumentSettings(**fields), extra_params))
        request = _update_by_file(self.legacy_routes, self._dataset(dataset_id), document_id, body)
        return self._fetch(request, options, progress=progress)

    def update_document(
        self,
        document_id: str,
        file: FileParameter | None = None,
        *,
        name: str | None = None,
        dataset_id: str | None = None,
        progress: Progress | None = None,
        **settings: Unpack[ChangedDocument],
    ) -> Result[DocumentWithBatch]:
        """Change a document's settings, its file or both, on servers since 2026."""
        fields, options = split(settings, aliases={})
        body = _file_changes(file, models.DocumentSettings(name=name, **fields))
        request = documents.update_document.request(
            dataset_id=self._dataset(dataset_id), document_id=document_id, body=body
        )
        return self._fetch(request, options, progress=progress)

    def list_documents(
        self,
        page: int | None = None,
        page_size: int | None = None,
        keyword: str | None = None,
        *,
        status: DisplayStatus | str | None = None,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[DocumentListResponse, Document]:
        """Documents of a knowledge base; iterating goes on over all pages. Pages have at most 100 entries."""
        return self._page(_documents(self._dataset(dataset_id), page, page_size, keyword, status), options)

    def get_document(
        self,
        document_id: str,
        metadata: MetadataMode | str | None = None,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[DocumentDetail]:
        """One document; `metadata` is `all`, `only` or `without`. Raises NotFoundError."""
        request = documents.get_document_detail.request(
            dataset_id=self._dataset(dataset_id), document_id=document_id, metadata=metadata
        )
        return self._fetch(request, options)

    def delete_document(
        self, document_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """Delete a document. Raises ArchivedDocumentImmutableError, NotFoundError."""
        place = self._dataset(dataset_id)
        return self._fetch(documents.delete_document.request(dataset_id=place, document_id=document_id), options)

    def batch_update_document_status(
        self,
        action: DocumentAction,
        document_ids: Sequence[str],
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ResultResponse]:
        """Enable, disable, archive or un-archive documents."""
        request = documents.batch_update_document_status.request(
            dataset_id=self._dataset(dataset_id),
            action=action,
            body=models.DocumentIdsRequest(document_ids=document_ids),
        )
        return self._fetch(request, options)

    def download_document(
        self, document_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[DocumentDownload]:
        """Where the original file is: `parsed.url` needs no key and expires."""
        place = self._dataset(dataset_id)
        return self._fetch(documents.download_document.request(dataset_id=place, document_id=document_id), options)

    def download_documents_zip(
        self, document_ids: Sequence[str], *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Download:
        """Open an archive of up to 100 original files: `write_to("documents.zip")` keeps little in memory."""
        body = models.DocumentZipRequest(document_ids=document_ids)
        place = self._dataset(dataset_id)
        return self._download(documents.download_documents_zip.request(dataset_id=place, body=body), options)

    def get_upload_file(
        self, document_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[UploadFile]:
        """The original file on servers up to about 1.7; newer ones have `download_document`."""
        place = self._dataset(dataset_id)
        return self._fetch(legacy.get_upload_file_legacy.request(dataset_id=place, document_id=document_id), options)

    def batch_indexing_status(
        self, batch_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[IndexingStatusResponse]:
        """How far the documents of a batch are; `batch` of what created or changed them."""
        place = self._dataset(dataset_id)
        return self._fetch(documents.get_document_indexing_status.request(dataset_id=place, batch=batch_id), options)

    def wait_until_indexed(
        self,
        batch_id: str,
        timeout: float | None = 300.0,
        *,
        interval: float | None = None,
        progress: IndexingProgress | None = None,
        dataset_id: str | None = None,
    ) -> list[DocumentIndexing]:
        """Wait until all documents of a batch are indexed, and give their last states.

        `timeout` is seconds in all, None no limit; `interval` seconds between two questions, growing when not given;
        `progress` is shown the states each time. Raises IndexingError where a document failed (`documents`, with
        their `error`) and IndexingTimeoutError (a TimeoutError) where time ran out.

            batch = client.create_document_by_text("notes", text).parsed.batch
            client.wait_until_indexed(batch, progress=lambda states: print(states[0].completed_segments))
        """
        watch = IndexingWatch(timeout, interval, progress)
        while watch.goes_on(self.batch_indexing_status(batch_id, dataset_id=dataset_id).parsed.data or []):
            self._sender.pause(watch.seconds)
        return watch.documents


class AsyncDocumentMethods(AsyncDatasetMethods):
    """The async form of `DocumentMethods`."""

    async def create_document_by_text(
        self,
        name: str,
        text: str,
        extra_params: Mapping[str, Any] | None = None,
        *,
        original_document_id: str | None = None,
        dataset_id: str | None = None,
        **settings: Unpack[NewDocument],
    ) -> Result[DocumentWithBatch]:
        """See `DocumentMethods.create_document_by_text`."""
        fields, options = split(settings, aliases={})
        body = models.DocumentCreateByTextRequest(
            name=name, text=text, original_document_id=original_document_id, **fields
        )
        place = self._dataset(dataset_id)
        request = _create_by_text(self.legacy_routes, place, _with_extra(_with_defaults(body), extra_params))
        return await self._fetch(request, options)

    async def create_document_by_file(
        self,
        file_path: FileParameter,
        original_document_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
        *,
        dataset_id: str | None = None,
        progress: Progress | None = None,
        **settings: Unpack[NewDocument],
    ) -> Result[DocumentWithBatch]:
        """See `DocumentMethods.create_document_by_file`."""
        fields, options = split(settings, aliases={})
        data = _with_defaults(models.DocumentSettings(original_document_id=original_document_id, **fields))
        place = self._dataset(dataset_id)
        request = _create_by_file(self.legacy_routes, place, file_path, _with_extra(data, extra_params))
        return await self._fetch(request, options, progress=progress)

    async def update_document_by_text(
        self,
        document_id: str,
        name: str | None = None,
        text: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
        *,
        dataset_id: str | None = None,
        **settings: Unpack[ChangedDocument],
    ) -> Result[DocumentWithBatch]:
        """See `DocumentMethods.update_document_by_text`."""
        fields, options = split(settings, aliases={})
        body = _with_extra(models.DocumentUpdateByTextRequest(name=name, text=text, **fields), extra_params)
        request = _update_by_text(self.legacy_routes, self._dataset(dataset_id), document_id, body)
        return await self._fetch(request, options)

    async def update_document_by_file(
        self,
        document_id: str,
        file_path: FileParameter | None = None,
        extra_params: Mapping[str, Any] | None = None,
        *,
        dataset_id: str | None = None,
        progress: Progress | None = None,
        **settings: Unpack[ChangedDocument],
    ) -> Result[DocumentWithBatch]:
        """See `DocumentMethods.update_document_by_file`."""
        fields, options = split(settings, aliases={})
        body = _file_changes(file_path, _with_extra(models.DocumentSettings(**fields), extra_params))
        request = _update_by_file(self.legacy_routes, self._dataset(dataset_id), document_id, body)
        return await self._fetch(request, options, progress=progress)

    async def update_document(
        self,
        document_id: str,
        file: FileParameter | None = None,
        *,
        name: str | None = None,
        dataset_id: str | None = None,
        progress: Progress | None = None,
        **settings: Unpack[ChangedDocument],
    ) -> Result[DocumentWithBatch]:
        """See `DocumentMethods.update_document`."""
        fields, options = split(settings, aliases={})
        body = _file_changes(file, models.DocumentSettings(name=name, **fields))
        request = documents.update_document.request(
            dataset_id=self._dataset(dataset_id), document_id=document_id, body=body
        )
        return await self._fetch(request, options, progress=progress)

    async def list_documents(
        self,
        page: int | None = None,
        page_size: int | None = None,
        keyword: str | None = None,
        *,
        status: DisplayStatus | str | None = None,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[DocumentListResponse, Document]:
        """See `DocumentMethods.list_documents`."""
        return await self._page(_documents(self._dataset(dataset_id), page, page_size, keyword, status), options)

    async def get_document(
        self,
        document_id: str,
        metadata: MetadataMode | str | None = None,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[DocumentDetail]:
        """See `DocumentMethods.get_document`."""
        request = documents.get_document_detail.request(
            dataset_id=self._dataset(dataset_id), document_id=document_id, metadata=metadata
        )
        return await self._fetch(request, options)

    async def delete_document(
        self, document_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """See `DocumentMethods.delete_document`."""
        place = self._dataset(dataset_id)
        return await self._fetch(documents.delete_document.request(dataset_id=place, document_id=document_id), options)

    async def batch_update_document_status(
        self,
        action: DocumentAction,
        document_ids: Sequence[str],
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ResultResponse]:
        """See `DocumentMethods.batch_update_document_status`."""
        request = documents.batch_update_document_status.request(
            dataset_id=self._dataset(dataset_id),
            action=action,
            body=models.DocumentIdsRequest(document_ids=document_ids),
        )
        return await self._fetch(request, options)

    async def download_document(
        self, document_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[DocumentDownload]:
        """See `DocumentMethods.download_document`."""
        place = self._dataset(dataset_id)
        return await self._fetch(
            documents.download_document.request(dataset_id=place, document_id=document_id), options
        )

    async def download_documents_zip(
        self, document_ids: Sequence[str], *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncDownload:
        """See `DocumentMethods.download_documents_zip`."""
        body = models.DocumentZipRequest(document_ids=document_ids)
        place = self._dataset(dataset_id)
        return await self._download(documents.download_documents_zip.request(dataset_id=place, body=body), options)

    async def get_upload_file(
        self, document_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[UploadFile]:
        """See `DocumentMethods.get_upload_file`."""
        place = self._dataset(dataset_id)
        return await self._fetch(
            legacy.get_upload_file_legacy.request(dataset_id=place, document_id=document_id), options
        )

    async def batch_indexing_status(
        self, batch_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[IndexingStatusResponse]:
        """See `DocumentMethods.batch_indexing_status`."""
        place = self._dataset(dataset_id)
        return await self._fetch(
            documents.get_document_indexing_status.request(dataset_id=place, batch=batch_id), options
        )

    async def wait_until_indexed(
        self,
        batch_id: str,
        timeout: float | None = 300.0,
        *,
        interval: float | None = None,
        progress: IndexingProgress | None = None,
        dataset_id: str | None = None,
    ) -> list[DocumentIndexing]:
        """See `DocumentMethods.wait_until_indexed`."""
        watch = IndexingWatch(timeout, interval, progress)
        while watch.goes_on((await self.batch_indexing_status(batch_id, dataset_id=dataset_id)).parsed.data or []):
            await self._sender.pause(watch.seconds)
        return watch.documents
