"""Dify: chat apps, text generators, workflows and knowledge bases.

`ChatClient`, `CompletionClient`, `WorkflowClient`, `KnowledgeBaseClient`, `WorkspaceClient`, `DifyClient` and their
`Async` forms are the clients. What calls return is the answer in two forms: `parsed` is one of the generated models
(`ChatCompletionResponse`, `Dataset`, ...), all importable from here, as are the events of streams and the errors;
`json()`, `text` and `raise_for_status()` are as in HTTP libraries. Code written for dify-client runs after changing its
import line, except for the methods whose routes Dify never had (`get_app_site_config`, `get_workflow_draft`,
`get_model_providers`, `duplicate_dataset`, ...): they do not exist here.

    from veneer.dify import ChatClient

    client = ChatClient("app-...")
    print(client.create_chat_message({}, "Hello", "user").parsed.answer)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from veneer_generated.dify.models import *  # noqa: F403  # every model is a public name of this package

    from .._runtime.downloads import FileDownloadResponse
    from .._runtime.results import AsyncPage, Page, Result
    from .._runtime.retry import RetryPolicy
    from .async_client import (
        AsyncChatClient,
        AsyncCompletionClient,
        AsyncDifyClient,
        AsyncKnowledgeBaseClient,
        AsyncWorkflowClient,
        AsyncWorkspaceClient,
    )
    from .client import (
        ChatClient,
        CompletionClient,
        DifyClient,
        KnowledgeBaseClient,
        WorkflowClient,
        WorkspaceClient,
    )
    from .exceptions import (
        AgentNotPublishedError,
        APIError,
        AppUnavailableError,
        ArchivedDocumentImmutableError,
        AudioTooLargeError,
        AuthenticationError,
        BadRequestError,
        CompletionRequestError,
        CompletionRequestEventError,
        ConflictError,
        ConversationCompletedError,
        DatasetError,
        DatasetInUseError,
        DatasetNameDuplicateError,
        DatasetNotInitializedError,
        DifyClientError,
        EndUserNotFoundError,
        FileAccessDeniedError,
        FileMissingError,
        FilenameNotExistsError,
        FileTooLargeError,
        FileUploadError,
        FormExpiredError,
        FormSubmittedError,
        IndexingError,
        IndexingTimeoutError,
        InternalServerError,
        InternalServerEventError,
        InvalidActionError,
        InvalidFormDataError,
        InvalidMetadataError,
        InvalidParamError,
        InvalidParamEventError,
        ModelCurrentlyNotSupportError,
        ModelCurrentlyNotSupportEventError,
        NetworkError,
        NoAudioUploadedError,
        NoFileUploadedError,
        NotChatAppError,
        NotCompletionAppError,
        NotFoundError,
        NotWorkflowAppError,
        ParsingError,
        PermissionDeniedError,
        PipelineRunError,
        PreconditionFailedError,
        ProviderNotInitializeError,
        ProviderNotInitializeEventError,
        ProviderNotSupportSpeechToTextError,
        ProviderQuotaExceededError,
        ProviderQuotaExceededEventError,
        QuotaExceededError,
        QuotaExceededEventError,
        RateLimitError,
        RedirectError,
        ServerError,
        SpeechToTextDisabledError,
        StreamError,
        StreamEventError,
        StreamTimeoutError,
        StreamTruncatedError,
        TimeoutError,
        TooManyFilesError,
        TooManyRequestsError,
        TooManyRequestsEventError,
        UnsupportedAudioTypeError,
        UnsupportedFileTypeError,
        ValidationError,
        WorkflowError,
        WorkflowVersionNotAllowedError,
        WrongFormError,
    )
    from .streaming import (
        AsyncCompletionStream,
        AsyncMessageStream,
        AsyncWorkflowStream,
        CompletionStream,
        MessageStream,
        WorkflowStream,
    )

__all__ = [
    "APIError",
    "AgentNotPublishedError",
    "AppUnavailableError",
    "ArchivedDocumentImmutableError",
    "AsyncChatClient",
    "AsyncCompletionClient",
    "AsyncCompletionStream",
    "AsyncDifyClient",
    "AsyncKnowledgeBaseClient",
    "AsyncMessageStream",
    "AsyncPage",
    "AsyncWorkflowClient",
    "AsyncWorkflowStream",
    "AsyncWorkspaceClient",
    "AudioTooLargeError",
    "AuthenticationError",
    "BadRequestError",
    "ChatClient",
    "CompletionClient",
    "CompletionRequestError",
    "CompletionRequestEventError",
    "CompletionStream",
    "ConflictError",
    "ConversationCompletedError",
    "DatasetError",
    "DatasetInUseError",
    "DatasetNameDuplicateError",
    "DatasetNotInitializedError",
    "DifyClient",
    "DifyClientError",
    "EndUserNotFoundError",
    "FileAccessDeniedError",
    "FileDownloadResponse",
    "FileMissingError",
    "FileTooLargeError",
    "FileUploadError",
    "FilenameNotExistsError",
    "FormExpiredError",
    "FormSubmittedError",
    "IndexingError",
    "IndexingTimeoutError",
    "InternalServerError",
    "InternalServerEventError",
    "InvalidActionError",
    "InvalidFormDataError",
    "InvalidMetadataError",
    "InvalidParamError",
    "InvalidParamEventError",
    "KnowledgeBaseClient",
    "MessageStream",
    "ModelCurrentlyNotSupportError",
    "ModelCurrentlyNotSupportEventError",
    "NetworkError",
    "NoAudioUploadedError",
    "NoFileUploadedError",
    "NotChatAppError",
    "NotCompletionAppError",
    "NotFoundError",
    "NotWorkflowAppError",
    "Page",
    "ParsingError",
    "PermissionDeniedError",
    "PipelineRunError",
    "PreconditionFailedError",
    "ProviderNotInitializeError",
    "ProviderNotInitializeEventError",
    "ProviderNotSupportSpeechToTextError",
    "ProviderQuotaExceededError",
    "ProviderQuotaExceededEventError",
    "QuotaExceededError",
    "QuotaExceededEventError",
    "RateLimitError",
    "RedirectError",
    "Result",
    "RetryPolicy",
    "ServerError",
    "SpeechToTextDisabledError",
    "StreamError",
    "StreamEventError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "TimeoutError",
    "TooManyFilesError",
    "TooManyRequestsError",
    "TooManyRequestsEventError",
    "UnsupportedAudioTypeError",
    "UnsupportedFileTypeError",
    "ValidationError",
    "WorkflowClient",
    "WorkflowError",
    "WorkflowStream",
    "WorkflowVersionNotAllowedError",
    "WorkspaceClient",
    "WrongFormError",
]

_HOMES = {
    "veneer._runtime.downloads": ("FileDownloadResponse",),
    "veneer._runtime.results": ("AsyncPage", "Page", "Result"),
    "veneer._runtime.retry": ("RetryPolicy",),
    "veneer.dify.app": ("AsyncDifyClient", "DifyClient"),
    "veneer.dify.chat": ("AsyncChatClient", "ChatClient"),
    "veneer.dify.completion": ("AsyncCompletionClient", "CompletionClient"),
    "veneer.dify.knowledge": ("AsyncKnowledgeBaseClient", "KnowledgeBaseClient"),
    "veneer.dify.streaming": (
        "AsyncCompletionStream",
        "AsyncMessageStream",
        "AsyncWorkflowStream",
        "CompletionStream",
        "MessageStream",
        "WorkflowStream",
    ),
    "veneer.dify.workflow": ("AsyncWorkflowClient", "WorkflowClient"),
    "veneer.dify.workspace": ("AsyncWorkspaceClient", "WorkspaceClient"),
}
_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in __all__:
        module = _MODULE_OF.get(name, "veneer.dify.exceptions")
    elif name[:1].isupper():
        module = "veneer_generated.dify.models"
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(module), name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from veneer_generated.dify import models

    return sorted({*globals(), *__all__, *models.__all__})
