"""Knowledge pipelines: where documents come from, and how they are made of that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack, overload

from veneer_generated.dify import models
from veneer_generated.dify.api import pipeline

from .._runtime.answers import AnswerStream, AsyncAnswerStream
from .base_client import AsyncCaller, Caller
from .messages import is_streaming
from .scope import DatasetScope
from .streaming import AsyncWorkflowStream, WorkflowStream
from .uploads import file_of

if TYPE_CHECKING:
    from veneer_generated.dify.models import DatasourcePlugin, DatasourceType, PipelineFile
    from veneer_generated.dify.models.datasource_event import DatasourceEventAny

    from .._runtime.files import Progress
    from .._runtime.options import CallOptions
    from .._runtime.results import Result
    from .messages import Blocking, Streaming
    from .uploads import FileParameter


class PipelineMethods(Caller, DatasetScope):
    """Methods of `KnowledgeBaseClient` for pipelines. `dataset_id` names another knowledge base than the client's."""

    def upload_pipeline_file(
        self, file_path: FileParameter, *, progress: Progress | None = None, **options: Unpack[CallOptions]
    ) -> Result[PipelineFile]:
        """Upload a file for `run_rag_pipeline`: a path, bytes, a binary file or `(name, content, media type)`."""
        body = models.PipelineFileRequest(file=file_of(file_path))
        return self._fetch(pipeline.upload_pipeline_file.request(body=body), options, progress=progress)

    def get_datasource_plugins(
        self, is_published: bool = True, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[list[DatasourcePlugin]]:
        """Sources that the pipeline reads, of its published form or its draft."""
        request = pipeline.list_datasource_plugins.request(
            dataset_id=self._dataset(dataset_id), is_published=is_published
        )
        return self._fetch(request, options)

    def run_datasource_node(
        self,
        node_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        is_published: bool = True,
        credential_id: str | None = None,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AnswerStream[DatasourceEventAny]:
        """Let a source list what it has: DatasourceProcessingEvents, then one DatasourceCompletedEvent."""
        body = models.DatasourceNodeRunRequest(
            inputs=dict(inputs), datasource_type=datasource_type, credential_id=credential_id, is_published=is_published
        )
        place = self._dataset(dataset_id)
        request = pipeline.run_datasource_node.request(dataset_id=place, node_id=node_id, body=body)
        return self._stream(request, options, AnswerStream)

    @overload
    def run_rag_pipeline(
        self,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool = True,
        response_mode: Blocking = "blocking",
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[dict[str, Any]]: ...

    @overload
    def run_rag_pipeline(
        self,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool,
        response_mode: Streaming,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkflowStream: ...

    @overload
    def run_rag_pipeline(
        self,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool = True,
        *,
        response_mode: Streaming,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkflowStream: ...

    def run_rag_pipeline(
        self,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool = True,
        response_mode: str = "blocking",
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[dict[str, Any]] | WorkflowStream:
        """Run the pipeline: documents of files (`reference`), pages, sites (`url`) or drives (`id`, `type`).

        Raises PipelineRunError, or from a stream StreamEventError.
        """
        body = models.PipelineRunRequest(
            inputs=dict(inputs),
            datasource_type=datasource_type,
            datasource_info_list=[dict(info) for info in datasource_info_list],
            start_node_id=start_node_id,
            is_published=is_published,
            response_mode=response_mode,
        )
        request = pipeline.run_pipeline.request(dataset_id=self._dataset(dataset_id), body=body)
        if is_streaming(response_mode):
            return self._stream(request, options, WorkflowStream)
        return self._fetch(request, options)


class AsyncPipelineMethods(AsyncCaller, DatasetScope):
    """The async form of `PipelineMethods`."""

    async def upload_pipeline_file(
        self, file_path: FileParameter, *, progress: Progress | None = None, **options: Unpack[CallOptions]
    ) -> Result[PipelineFile]:
        """See `PipelineMethods.upload_pipeline_file`."""
        body = models.PipelineFileRequest(file=file_of(file_path))
        return await self._fetch(pipeline.upload_pipeline_file.request(body=body), options, progress=progress)

    async def get_datasource_plugins(
        self, is_published: bool = True, *, dataset_id: str | None = None, **options: Unpack[CallOptions]
    ) -> Result[list[DatasourcePlugin]]:
        """See `PipelineMethods.get_datasource_plugins`."""
        request = pipeline.list_datasource_plugins.request(
            dataset_id=self._dataset(dataset_id), is_published=is_published
        )
        return await self._fetch(request, options)

    async def run_datasource_node(
        self,
        node_id: str,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        is_published: bool = True,
        credential_id: str | None = None,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncAnswerStream[DatasourceEventAny]:
        """See `PipelineMethods.run_datasource_node`."""
        body = models.DatasourceNodeRunRequest(
            inputs=dict(inputs), datasource_type=datasource_type, credential_id=credential_id, is_published=is_published
        )
        place = self._dataset(dataset_id)
        request = pipeline.run_datasource_node.request(dataset_id=place, node_id=node_id, body=body)
        return await self._stream(request, options, AsyncAnswerStream)

    @overload
    async def run_rag_pipeline(
        self,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool = True,
        response_mode: Blocking = "blocking",
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[dict[str, Any]]: ...

    @overload
    async def run_rag_pipeline(
        self,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool,
        response_mode: Streaming,
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncWorkflowStream: ...

    @overload
    async def run_rag_pipeline(
        self,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool = True,
        *,
        response_mode: Streaming,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncWorkflowStream: ...

    async def run_rag_pipeline(
        self,
        inputs: Mapping[str, Any],
        datasource_type: DatasourceType | str,
        datasource_info_list: Sequence[Mapping[str, Any]],
        start_node_id: str,
        is_published: bool = True,
        response_mode: str = "blocking",
        *,
        dataset_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[dict[str, Any]] | AsyncWorkflowStream:
        """See `PipelineMethods.run_rag_pipeline`."""
        body = models.PipelineRunRequest(
            inputs=dict(inputs),
            datasource_type=datasource_type,
            datasource_info_list=[dict(info) for info in datasource_info_list],
            start_node_id=start_node_id,
            is_published=is_published,
            response_mode=response_mode,
        )
        request = pipeline.run_pipeline.request(dataset_id=self._dataset(dataset_id), body=body)
        if is_streaming(response_mode):
            return await self._stream(request, options, AsyncWorkflowStream)
        return await self._fetch(request, options)
