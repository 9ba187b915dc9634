"""Text generators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack, overload

from veneer_generated.dify import models
from veneer_generated.dify.api import completion

from .app import AsyncDifyClient, DifyClient
from .messages import is_streaming, stop_request
from .streaming import AsyncCompletionStream, CompletionStream

if TYPE_CHECKING:
    from veneer_generated.dify.models import CompletionResponse, ResultResponse
    from veneer_generated.dify.models.completion_event import CompletionEventAny
    from veneer_generated.types import Request

    from .._runtime.options import CallOptions
    from .._runtime.results import Result
    from .messages import Blocking, FileInput, Streaming


def _request(
    inputs: Mapping[str, Any],
    response_mode: str | None,
    user: str,
    files: Sequence[FileInput] | None,
    query: str | None,
    trace_id: str | None,
) -> Request[CompletionResponse, CompletionEventAny]:
    body = models.CompletionRequest(
        inputs=dict(inputs), query=query, response_mode=response_mode, user=user, files=files or None, trace_id=trace_id
    )
    return completion.create_completion_message.request(body=body)


class CompletionClient(DifyClient):
    """A client of a text generator; `DifyClient` says what the arguments are.

    with CompletionClient("app-...") as client:
        print(client.create_completion_message({"query": "Name a river."}, "blocking", "user").parsed.answer)
    """

    @overload
    def create_completion_message(
        self,
        inputs: Mapping[str, Any],
        response_mode: Blocking,
        user: str,
        files: Sequence[FileInput] | None = None,
        *,
        query: str | None = None,
        trace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[CompletionResponse]: ...

    @overload
    def create_completion_message(
        self,
        inputs: Mapping[str, Any],
        response_mode: Streaming,
        user: str,
        files: Sequence[FileInput] | None = None,
        *,
        query: str | None = None,
        trace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CompletionStream: ...

    @overload
    def create_completion_message(
        self,
        inputs: Mapping[str, Any],
        response_mode: str,
        user: str,
        files: Sequence[FileInput] | None = None,
        *,
        query: str | None = None,
        trace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[CompletionResponse] | CompletionStream: ...

    def create_completion_message(
        self,
        inputs: Mapping[str, Any],
        response_mode: str,
        user: str,
        files: Sequence[FileInput] | None = None,
        *,
        query: str | None = None,
        trace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[CompletionResponse] | CompletionStream:
        """Let the app write: `inputs` are its variables, `response_mode` is `blocking` or `streaming`.

        A stream gives typed events as they arrive, see `CompletionStream`. `files` are what `upload_input` gives,
        InputFileObjects, or mappings of the same shape.
        """
        request = _request(inputs, response_mode, user, files, query, trace_id)
        if is_streaming(response_mode):
            return self._stream(request, options, CompletionStream)
        return self._fetch(request, options)

    def stop_completion(self, task_id: str, user: str, **options: Unpack[CallOptions]) -> Result[ResultResponse]:
        """Stop a stream; `task_id` is the stream's. The service answers success for unknown tasks too."""
        return self._fetch(completion.stop_generate.request(task_id=task_id, body=stop_request(user)), options)


class AsyncCompletionClient(AsyncDifyClient):
    """The async form of `CompletionClient`."""

    @overload
    async def create_completion_message(
        self,
        inputs: Mapping[str, Any],
        response_mode: Blocking,
        user: str,
        files: Sequence[FileInput] | None = None,
        *,
        query: str | None = None,
        trace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[CompletionResponse]: ...

    @overload
    async def create_completion_message(
        self,
        inputs: Mapping[str, Any],
        response_mode: Streaming,
        user: str,
        files: Sequence[FileInput] | None = None,
        *,
        query: str | None = None,
        trace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncCompletionStream: ...

    @overload
    async def create_completion_message(
        self,
        inputs: Mapping[str, Any],
        response_mode: str,
        user: str,
        files: Sequence[FileInput] | None = None,
        *,
        query: str | None = None,
        trace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[CompletionResponse] | AsyncCompletionStream: ...

    async def create_completion_message(
        self,
        inputs: Mapping[str, Any],
        response_mode: str,
        user: str,
        files: Sequence[FileInput] | None = None,
        *,
        query: str | None = None,
        trace_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Result[CompletionResponse] | AsyncCompletionStream:
        """See `CompletionClient.create_completion_message`."""
        request = _request(inputs, response_mode, user, files, query, trace_id)
        if is_streaming(response_mode):
            return await self._stream(request, options, AsyncCompletionStream)
        return await self._fetch(request, options)

    async def stop_completion(self, task_id: str, user: str, **options: Unpack[CallOptions]) -> Result[ResultResponse]:
        """See `CompletionClient.stop_completion`."""
        return await self._fetch(completion.stop_generate.request(task_id=task_id, body=stop_request(user)), options)
