"""The workspace that a knowledge key belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from veneer_generated.dify.api import workspace

from .app import AsyncDifyClient, DifyClient

if TYPE_CHECKING:
    from veneer_generated.dify.models import AvailableModelsResponse, ModelType

    from .._runtime.options import CallOptions
    from .._runtime.results import Result


class WorkspaceClient(DifyClient):
    """A client for a workspace, with a knowledge key; `DifyClient` says what the arguments are."""

    def get_available_models(
        self, model_type: ModelType | str, **options: Unpack[CallOptions]
    ) -> Result[AvailableModelsResponse]:
        """Models that the workspace can use: text-embedding, rerank, llm, tts, speech2text or moderation."""
        return self._fetch(workspace.get_available_models.request(model_type=model_type), options)

    get_available_models_by_type = get_available_models


class AsyncWorkspaceClient(AsyncDifyClient):
    """The async form of `WorkspaceClient`."""

    async def get_available_models(
        self, model_type: ModelType | str, **options: Unpack[CallOptions]
    ) -> Result[AvailableModelsResponse]:
        """See `WorkspaceClient.get_available_models`."""
        return await self._fetch(workspace.get_available_models.request(model_type=model_type), options)

    get_available_models_by_type = get_available_models
