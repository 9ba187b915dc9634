"""Tags of knowledge bases and metadata of documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from veneer_generated.dify import models
from veneer_generated.dify.api import metadata, tags

from .base_client import AsyncCaller, Caller
from .scope import DatasetScope

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        BuiltInMetadataResponse,
        DatasetTagsResponse,
        DocumentMetadataOperation,
        KnowledgeTag,
        MetadataField,
        MetadataFieldCreateRequest,
        MetadataFieldsResponse,
        MetadataFieldUpdateRequest,
        ResultResponse,
    )

    from .._runtime.options import CallOptions
    from .._runtime.results import Result

    Switch = Literal["enable", "disable"]


def _unbinding(tag_id: str | Sequence[str], dataset_id: str) -> models.TagUnbindingRequest:
    """Servers before 2026 know the single tag only, newer ones prefer the list; both get what they know."""
    one = tag_id if isinstance(tag_id, str) else None
    return models.TagUnbindingRequest(
        tag_ids=[tag_id] if isinstance(tag_id, str) else tag_id, tag_id=one, target_id=dataset_id
    )


class TagMethods(Caller, DatasetScope):
    """Methods of `KnowledgeBaseClient` for tags, which the whole workspace shares."""

    def list_dataset_tags(self, **options: Unpack[CallOptions]) -> Result[list[KnowledgeTag]]:
        """All tags of the workspace."""
        return self._fetch(tags.get_knowledge_tags.request(), options)

    def create_tag(self, name: str, **options: Unpack[CallOptions]) -> Result[KnowledgeTag]:
        """Create a tag; `name` has at most 50 characters."""
        return self._fetch(tags.create_knowledge_tag.request(body=models.TagCreateRequest(name=name)), options)

    def rename_tag(self, tag_id: str, name: str, **options: Unpack[CallOptions]) -> Result[KnowledgeTag]:
        """Rename a tag. Raises NotFoundError."""
        body = models.TagUpdateRequest(tag_id=tag_id, name=name)
        return self._fetch(tags.update_knowledge_tag.request(body=body), options)

    def delete_tag(self, tag_id: str, **options: Unpack[CallOptions]) -> Result[None]:
        """Delete a tag. Raises NotFoundError."""
        return self._fetch(tags.delete_knowledge_tag.request(body=models.TagDeleteRequest(tag_id=tag_id)), options)

    def bind_dataset_tags(
        self, tag_ids: Sequence[str], *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """Put tags on a knowledge base; unknown ones are passed over."""
        body = models.TagBindingRequest(tag_ids=tag_ids, target_id=self._dataset(dataset_id))
        return self._fetch(tags.bind_tags_to_dataset.request(body=body), options)

    def unbind_dataset_tag(
        self, tag_id: str | Sequence[str], *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """Take a tag off a knowledge base; several at once on servers since 2026."""
        body = _unbinding(tag_id, self._dataset(dataset_id))
        return self._fetch(tags.unbind_tag_from_dataset.request(body=body), options)

    def get_dataset_tags(
        self, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[DatasetTagsResponse]:
        """The tags of a knowledge base."""
        return self._fetch(tags.query_dataset_tags.request(dataset_id=self._dataset(dataset_id)), options)


class MetadataMethods(Caller, DatasetScope):
    """Methods of `KnowledgeBaseClient` for metadata. `dataset_id` names another knowledge base than the client's."""

    def get_dataset_metadata(
        self, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[MetadataFieldsResponse]:
        """Metadata fields of a knowledge base."""
        return self._fetch(metadata.list_metadata_fields.request(dataset_id=self._dataset(dataset_id)), options)

    def create_dataset_metadata(
        self,
        metadata_data: MetadataFieldCreateRequest | Mapping[str, Any],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[MetadataField]:
        """Create a field: `{"type": "string", "name": "author"}`; types are string, number and time."""
        place = self._dataset(dataset_id)
        return self._fetch(metadata.create_metadata_field.request(dataset_id=place, body=metadata_data), options)

    def update_dataset_metadata(
        self,
        metadata_id: str,
        metadata_data: MetadataFieldUpdateRequest | Mapping[str, Any],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[MetadataField]:
        """Rename a field: `{"name": "writer"}`."""
        request = metadata.update_metadata_field.request(
            dataset_id=self._dataset(dataset_id), metadata_id=metadata_id, body=metadata_data
        )
        return self._fetch(request, options)

    def delete_dataset_metadata(
        self, metadata_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """Delete a field, and its values in all documents."""
        place = self._dataset(dataset_id)
        return self._fetch(metadata.delete_metadata_field.request(dataset_id=place, metadata_id=metadata_id), options)

    def get_built_in_metadata(
        self, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[BuiltInMetadataResponse]:
        """Fields that every knowledge base can have: who uploaded a document, when, from where."""
        place = self._dataset(dataset_id)
        return self._fetch(metadata.get_built_in_metadata_fields.request(dataset_id=place), options)

    def manage_built_in_metadata(
        self,
        action: Switch,
        metadata_data: Mapping[str, Any] | None = None,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ResultResponse]:
        """Switch the built-in fields on or off; `metadata_data` is not sent, the service takes no body."""
        place = self._dataset(dataset_id)
        return self._fetch(metadata.toggle_built_in_metadata_field.request(dataset_id=place, action=action), options)

    def update_documents_metadata(
        self,
        operation_data: Sequence[DocumentMetadataOperation | Mapping[str, Any]],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ResultResponse]:
        """Set metadata of documents; without `partial_update` it replaces what a document had.

        client.update_documents_metadata(
            [{"document_id": "...", "metadata_list": [{"id": "...", "name": "author", "value": "Ann"}]}]
        )
        """
        request = metadata.batch_update_document_metadata.request(
            dataset_id=self._dataset(dataset_id), body=models.DocumentMetadataRequest(operation_data=operation_data)
        )
        return self._fetch(request, options)


class AsyncTagMethods(AsyncCaller, DatasetScope):
    """The async form of `TagMethods`."""

    async def list_dataset_tags(self, **options: Unpack[CallOptions]) -> Result[list[KnowledgeTag]]:
        """See `TagMethods.list_dataset_tags`."""
        return await self._fetch(tags.get_knowledge_tags.request(), options)

    async def create_tag(self, name: str, **options: Unpack[CallOptions]) -> Result[KnowledgeTag]:
        """See `TagMethods.create_tag`."""
        return await self._fetch(tags.create_knowledge_tag.request(body=models.TagCreateRequest(name=name)), options)

    async def rename_tag(self, tag_id: str, name: str, **options: Unpack[CallOptions]) -> Result[KnowledgeTag]:
        """See `TagMethods.rename_tag`."""
        body = models.TagUpdateRequest(tag_id=tag_id, name=name)
        return await self._fetch(tags.update_knowledge_tag.request(body=body), options)

    async def delete_tag(self, tag_id: str, **options: Unpack[CallOptions]) -> Result[None]:
        """See `TagMethods.delete_tag`."""
        return await self._fetch(
            tags.delete_knowledge_tag.request(body=models.TagDeleteRequest(tag_id=tag_id)), options
        )

    async def bind_dataset_tags(
        self, tag_ids: Sequence[str], *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """See `TagMethods.bind_dataset_tags`."""
        body = models.TagBindingRequest(tag_ids=tag_ids, target_id=self._dataset(dataset_id))
        return await self._fetch(tags.bind_tags_to_dataset.request(body=body), options)

    async def unbind_dataset_tag(
        self, tag_id: str | Sequence[str], *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """See `TagMethods.unbind_dataset_tag`."""
        body = _unbinding(tag_id, self._dataset(dataset_id))
        return await self._fetch(tags.unbind_tag_from_dataset.request(body=body), options)

    async def get_dataset_tags(
        self, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[DatasetTagsResponse]:
        """See `TagMethods.get_dataset_tags`."""
        return await self._fetch(tags.query_dataset_tags.request(dataset_id=self._dataset(dataset_id)), options)


class AsyncMetadataMethods(AsyncCaller, DatasetScope):
    """The async form of `MetadataMethods`."""

    async def get_dataset_metadata(
        self, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[MetadataFieldsResponse]:
        """See `MetadataMethods.get_dataset_metadata`."""
        return await self._fetch(metadata.list_metadata_fields.request(dataset_id=self._dataset(dataset_id)), options)

    async def create_dataset_metadata(
        self,
        metadata_data: MetadataFieldCreateRequest | Mapping[str, Any],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[MetadataField]:
        """See `MetadataMethods.create_dataset_metadata`."""
        place = self._dataset(dataset_id)
        return await self._fetch(metadata.create_metadata_field.request(dataset_id=place, body=metadata_data), options)

    async def update_dataset_metadata(
        self,
        metadata_id: str,
        metadata_data: MetadataFieldUpdateRequest | Mapping[str, Any],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[MetadataField]:
        """See `MetadataMethods.update_dataset_metadata`."""
        request = metadata.update_metadata_field.request(
            dataset_id=self._dataset(dataset_id), metadata_id=metadata_id, body=metadata_data
        )
        return await self._fetch(request, options)

    async def delete_dataset_metadata(
        self, metadata_id: str, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[None]:
        """See `MetadataMethods.delete_dataset_metadata`."""
        place = self._dataset(dataset_id)
        return await self._fetch(
            metadata.delete_metadata_field.request(dataset_id=place, metadata_id=metadata_id), options
        )

    async def get_built_in_metadata(
        self, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[BuiltInMetadataResponse]:
        """See `MetadataMethods.get_built_in_metadata`."""
        place = self._dataset(dataset_id)
        return await self._fetch(metadata.get_built_in_metadata_fields.request(dataset_id=place), options)

    async def manage_built_in_metadata(
        self,
        action: Switch,
        metadata_data: Mapping[str, Any] | None = None,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ResultResponse]:
        """See `MetadataMethods.manage_built_in_metadata`."""
        place = self._dataset(dataset_id)
        return await self._fetch(
            metadata.toggle_built_in_metadata_field.request(dataset_id=place, action=action), options
        )

    async def update_documents_metadata(
        self,
        operation_data: Sequence[DocumentMetadataOperation | Mapping[str, Any]],
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[ResultResponse]:
        """See `MetadataMethods.update_documents_metadata`."""
        request = metadata.batch_update_document_metadata.request(
            dataset_id=self._dataset(dataset_id), body=models.DocumentMetadataRequest(operation_data=operation_data)
        )
        return await self._fetch(request, options)
