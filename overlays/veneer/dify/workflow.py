"""Workflow apps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack, overload

from veneer_generated.dify import models
from veneer_generated.dify.api import workflow
from veneer_generated.dify.constants import DEFAULT_WORKFLOW_USER

from .app import AsyncDifyClient, DifyClient
from .messages import is_streaming, stop_request
from .runs import AsyncRunMethods, RunMethods
from .streaming import AsyncWorkflowStream, WorkflowStream

if TYPE_CHECKING:
    from veneer_generated.dify.models import ResultResponse, WorkflowBlockingResponse

    from .._runtime.options import CallOptions
    from .._runtime.results import Result
    from .messages import Blocking, FileInput, Streaming


def _body(
    inputs: Mapping[str, Any], response_mode: str | None, user: str, files: Sequence[FileInput] | None
) -> models.WorkflowExecutionRequest:
    return models.WorkflowExecutionRequest(
        inputs=dict(inputs), response_mode=response_mode, user=user, files=files or None
    )


class WorkflowClient(DifyClient, RunMethods):
    """A client of a workflow; `DifyClient` says what the arguments are.

    with WorkflowClient("app-...") as client:
        print(client.run({"topic": "rivers"}, response_mode="blocking", user="user").parsed.data.outputs)
    """

    @overload
    def run(
        self,
        inputs: Mapping[str, Any],
        response_mode: Streaming = "streaming",
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkflowStream: ...

    @overload
    def run(
        self,
        inputs: Mapping[str, Any],
        response_mode: Blocking,
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse]: ...

    @overload
    def run(
        self,
        inputs: Mapping[str, Any],
        response_mode: str,
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse] | WorkflowStream: ...

    def run(
        self,
        inputs: Mapping[str, Any],
        response_mode: str = "streaming",
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse] | WorkflowStream:
        """Run the published workflow; `inputs` are its variables, a file among them is what `upload_input` gives.

        As in dify-client the default is a stream. A run that fails is no error of the call: `parsed.data.status` and
        `parsed.data.error`, or the stream's `finished`, tell. Never repeated once it was sent: runs have effects.
        """
        request = workflow.execute_workflow.request(body=_body(inputs, response_mode, user, files))
        if is_streaming(response_mode):
            return self._stream(request, options, WorkflowStream)
        return self._fetch(request, options)

    @overload
    def run_specific_workflow(
        self,
        workflow_id: str,
        inputs: Mapping[str, Any],
        response_mode: Streaming = "streaming",
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkflowStream: ...

    @overload
    def run_specific_workflow(
        self,
        workflow_id: str,
        inputs: Mapping[str, Any],
        response_mode: Blocking,
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse]: ...

    @overload
    def run_specific_workflow(
        self,
        workflow_id: str,
        inputs: Mapping[str, Any],
        response_mode: str,
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse] | WorkflowStream: ...

    def run_specific_workflow(
        self,
        workflow_id: str,
        inputs: Mapping[str, Any],
        response_mode: str = "streaming",
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse] | WorkflowStream:
        """Run a certain published version; else as `run`. Raises WorkflowVersionNotAllowedError, NotFoundError."""
        body = _body(inputs, response_mode, user, files)
        request = workflow.run_workflow_by_id.request(workflow_id=workflow_id, body=body)
        if is_streaming(response_mode):
            return self._stream(request, options, WorkflowStream)
        return self._fetch(request, options)

    def stop(self, task_id: str, user: str, **options: Unpack[CallOptions]) -> Result[ResultResponse]:
        """Stop a streamed run; `task_id` is the stream's."""
        return self._fetch(
            workflow.stop_workflow_task_generation.request(task_id=task_id, body=stop_request(user)), options
        )


class AsyncWorkflowClient(AsyncDifyClient, AsyncRunMethods):
    """The async form of `WorkflowClient`."""

    @overload
    async def run(
        self,
        inputs: Mapping[str, Any],
        response_mode: Streaming = "streaming",
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncWorkflowStream: ...

    @overload
    async def run(
        self,
        inputs: Mapping[str, Any],
        response_mode: Blocking,
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse]: ...

    @overload
    async def run(
        self,
        inputs: Mapping[str, Any],
        response_mode: str,
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse] | AsyncWorkflowStream: ...

    async def run(
        self,
        inputs: Mapping[str, Any],
        response_mode: str = "streaming",
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse] | AsyncWorkflowStream:
        """See `WorkflowClient.run`."""
        request = workflow.execute_workflow.request(body=_body(inputs, response_mode, user, files))
        if is_streaming(response_mode):
            return await self._stream(request, options, AsyncWorkflowStream)
        return await self._fetch(request, options)

    @overload
    async def run_specific_workflow(
        self,
        workflow_id: str,
        inputs: Mapping[str, Any],
        response_mode: Streaming = "streaming",
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncWorkflowStream: ...

    @overload
    async def run_specific_workflow(
        self,
        workflow_id: str,
        inputs: Mapping[str, Any],
        response_mode: Blocking,
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse]: ...

    @overload
    async def run_specific_workflow(
        self,
        workflow_id: str,
        inputs: Mapping[str, Any],
        response_mode: str,
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse] | AsyncWorkflowStream: ...

    async def run_specific_workflow(
        self,
        workflow_id: str,
        inputs: Mapping[str, Any],
        response_mode: str = "streaming",
        user: str = DEFAULT_WORKFLOW_USER,
        files: Sequence[FileInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[WorkflowBlockingResponse] | AsyncWorkflowStream:
        """See `WorkflowClient.run_specific_workflow`."""
        body = _body(inputs, response_mode, user, files)
        request = workflow.run_workflow_by_id.request(workflow_id=workflow_id, body=body)
        if is_streaming(response_mode):
            return await self._stream(request, options, AsyncWorkflowStream)
        return await self._fetch(request, options)

    async def stop(self, task_id: str, user: str, **options: Unpack[CallOptions]) -> Result[ResultResponse]:
        """See `WorkflowClient.stop`."""
        return await self._fetch(
            workflow.stop_workflow_task_generation.request(task_id=task_id, body=stop_request(user)), options
        )
