"""Annotations: answers that people wrote for questions that come often."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from veneer_generated.dify import models
from veneer_generated.dify.api import annotation

from .base_client import AsyncCaller, Caller
from .paging import by_page

if TYPE_CHECKING:
    from veneer_generated.dify.models import (
        AnnotationItem,
        AnnotationListResponse,
        InitialAnnotationReplySettingsResponse,
        InitialAnnotationReplySettingsStatusResponse,
    )

    from .._runtime.options import CallOptions
    from .._runtime.results import AsyncPage, Listing, Page, Result

    Switch = Literal["enable", "disable"]


def _annotations(page: int, limit: int, keyword: str | None) -> Listing[AnnotationListResponse, AnnotationItem]:
    return by_page(
        lambda number: annotation.get_annotation_list.request(page=number, limit=limit, keyword=keyword or None),
        page,
        lambda found: found.data,
        lambda found, _: found.has_more,
    )


class AnnotationMethods(Caller):
    """Methods of `ChatClient` for annotations."""

    def list_annotations(
        self, page: int = 1, limit: int = 20, keyword: str | None = None, **options: Unpack[CallOptions]
    ) -> Page[AnnotationListResponse, AnnotationItem]:
        """Annotations of the app; iterating goes on over all pages from `page` on. Pages have at most 100 entries."""
        return self._page(_annotations(page, limit, keyword), options)

    def create_annotation(self, question: str, answer: str, **options: Unpack[CallOptions]) -> Result[AnnotationItem]:
        """Write the answer to a question."""
        body = models.CreateAnnotationRequest(question=question, answer=answer)
        return self._fetch(annotation.create_annotation.request(body=body), options)

    def update_annotation(
        self, annotation_id: str, question: str, answer: str, **options: Unpack[CallOptions]
    ) -> Result[AnnotationItem]:
        """Change an annotation. Raises NotFoundError."""
        body = models.UpdateAnnotationRequest(question=question, answer=answer)
        return self._fetch(annotation.update_annotation.request(annotation_id=annotation_id, body=body), options)

    def delete_annotation(self, annotation_id: str, **options: Unpack[CallOptions]) -> Result[None]:
        """Delete an annotation. Raises NotFoundError."""
        return self._fetch(annotation.delete_annotation.request(annotation_id=annotation_id), options)

    def annotation_reply_action(
        self,
        action: Switch,
        score_threshold: float,
        embedding_provider_name: str,
        embedding_model_name: str,
        **options: Unpack[CallOptions],
    ) -> Result[InitialAnnotationReplySettingsResponse]:
        """Switch answering from annotations on or off; a job does it, the service wants all arguments for both."""
        body = models.InitialAnnotationReplySettingsRequest(
            score_threshold=score_threshold,
            embedding_provider_name=embedding_provider_name,
            embedding_model_name=embedding_model_name,
        )
        return self._fetch(annotation.initial_annotation_reply_settings.request(action=action, body=body), options)

    def get_annotation_reply_status(
        self, action: Switch, job_id: str, **options: Unpack[CallOptions]
    ) -> Result[InitialAnnotationReplySettingsStatusResponse]:
        """How far that job is. Raises InvalidParamError for an unknown one."""
        return self._fetch(
            annotation.get_initial_annotation_reply_settings_status.request(action=action, job_id=job_id), options
        )

    # dify-client has a second name for each of these.
    list_annotations_with_pagination = list_annotations
    create_annotation_with_response = create_annotation
    update_annotation_with_response = update_annotation
    delete_annotation_with_response = delete_annotation
    get_annotation_reply_job_status = get_annotation_reply_status


class AsyncAnnotationMethods(AsyncCaller):
    """The async form of `AnnotationMethods`."""

    async def list_annotations(
        self, page: int = 1, limit: int = 20, keyword: str | None = None, **options: Unpack[CallOptions]
    ) -> AsyncPage[AnnotationListResponse, AnnotationItem]:
        """See `AnnotationMethods.list_annotations`."""
        return await self._page(_annotations(page, limit, keyword), options)

    async def create_annotation(
        self, question: str, answer: str, **options: Unpack[CallOptions]
    ) -> Result[AnnotationItem]:
        """See `AnnotationMethods.create_annotation`."""
        body = models.CreateAnnotationRequest(question=question, answer=answer)
        return await self._fetch(annotation.create_annotation.request(body=body), options)

    async def update_annotation(
        self, annotation_id: str, question: str, answer: str, **options: Unpack[CallOptions]
    ) -> Result[AnnotationItem]:
        """See `AnnotationMethods.update_annotation`."""
        body = models.UpdateAnnotationRequest(question=question, answer=answer)
        return await self._fetch(annotation.update_annotation.request(annotation_id=annotation_id, body=body), options)

    async def delete_annotation(self, annotation_id: str, **options: Unpack[CallOptions]) -> Result[None]:
        """See `AnnotationMethods.delete_annotation`."""
        return await self._fetch(annotation.delete_annotation.request(annotation_id=annotation_id), options)

    async def annotation_reply_action(
        self,
        action: Switch,
        score_threshold: float,
        embedding_provider_name: str,
        embedding_model_name: str,
        **options: Unpack[CallOptions],
    ) -> Result[InitialAnnotationReplySettingsResponse]:
        """See `AnnotationMethods.annotation_reply_action`."""
        body = models.InitialAnnotationReplySettingsRequest(
            score_threshold=score_threshold,
            embedding_provider_name=embedding_provider_name,
            embedding_model_name=embedding_model_name,
        )
        return await self._fetch(
            annotation.initial_annotation_reply_settings.request(action=action, body=body), options
        )

    async def get_annotation_reply_status(
        self, action: Switch, job_id: str, **options: Unpack[CallOptions]
    ) -> Result[InitialAnnotationReplySettingsStatusResponse]:
        """See `AnnotationMethods.get_annotation_reply_status`."""
        return await self._fetch(
            annotation.get_initial_annotation_reply_settings_status.request(action=action, job_id=job_id), options
        )

    # dify-client has a second name for each of these.
    list_annotations_with_pagination = list_annotations
    create_annotation_with_response = create_annotation
    update_annotation_with_response = update_annotation
    delete_annotation_with_response = delete_annotation
    get_annotation_reply_job_status = get_annotation_reply_status
