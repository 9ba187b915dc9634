"""The models of requests, answers and events, and the names that dify-client has for some of them.

dify-client's own dataclasses are returned by none of its methods and fit no answer of the service; here each name is
the model of the answer that it stands for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from veneer_generated.dify.models import *  # noqa: F403  # every model is a public name of this module

_NAMES = {
    "AnnotationResponse": "AnnotationItem",
    "ApplicationParametersResponse": "AppParametersResponse",
    "AudioResponse": "AudioToTextResponse",
    "BaseResponse": "ResultResponse",
    "ConversationResponse": "ConversationListItem",
    "ConversationVariableResponse": "ConversationVariableItem",
    "DatasetQueryResponse": "RetrieveResponse",
    "DatasetResponse": "Dataset",
    "DocumentResponse": "Document",
    "DocumentSegmentResponse": "Segment",
    "ErrorResponse": "ErrorBody",
    "FileInfo": "FileUploadResponse",
    "HitTestingResponse": "RetrieveResponse",
    "JobStatusResponse": "InitialAnnotationReplySettingsStatusResponse",
    "MessageResponse": "ChatCompletionResponse",
    "ModelProviderResponse": "ModelProvider",
    "WorkflowRunResponse": "WorkflowBlockingResponse",
    "WorkspaceModelsResponse": "AvailableModelsResponse",
}
"""dify-client's name to ours; `PaginatedResponse` is `veneer.dify.Page`."""


def __getattr__(name: str) -> Any:
    from veneer_generated.dify import models

    try:
        value = getattr(models, _NAMES.get(name, name))
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from veneer_generated.dify import models

    return sorted({*globals(), *_NAMES, *models.__all__})
