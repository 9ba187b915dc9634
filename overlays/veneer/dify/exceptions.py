"""Dify's errors: by the service's own codes, by HTTP status, and under the names that dify-client's users catch.

`DifyClientError` is the root, `APIError` what the server answered. `except AppUnavailableError` catches one code,
`except BadRequestError` a status. An error that the service reports inside a stream is a `StreamEventError`, and of the
class of its code too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from veneer_generated.dify.models.error_code import ErrorCode

from .._runtime import errors as base
from .._runtime.errors import ErrorTypes
from .._runtime.results import WrongFormError

if TYPE_CHECKING:
    from veneer_generated.dify.models import DocumentIndexing

__all__ = [
    "ERRORS",
    "APIError",
    "AgentNotPublishedError",
    "AppUnavailableError",
    "ArchivedDocumentImmutableError",
    "AudioTooLargeError",
    "AuthenticationError",
    "BadRequestError",
    "CompletionRequestError",
    "CompletionRequestEventError",
    "ConflictError",
    "ConversationCompletedError",
    "DatasetError",
    "DatasetInUseError",
    "DatasetNameDuplicateError",
    "DatasetNotInitializedError",
    "DifyClientError",
    "EndUserNotFoundError",
    "FileAccessDeniedError",
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
    "ModelCurrentlyNotSupportError",
    "ModelCurrentlyNotSupportEventError",
    "NetworkError",
    "NoAudioUploadedError",
    "NoFileUploadedError",
    "NotChatAppError",
    "NotCompletionAppError",
    "NotFoundError",
    "NotWorkflowAppError",
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
    "WorkflowError",
    "WorkflowVersionNotAllowedError",
    "WrongFormError",
]


class DifyClientError(base.VeneerError):
    """Root of the errors of Dify clients."""


class APIError(DifyClientError, base.APIStatusError):
    """The server answered with a status that is no success; `code` says why where the server says so."""


class BadRequestError(APIError, base.BadRequestError):
    """400."""


class AuthenticationError(APIError, base.AuthenticationError):
    """401: the key is missing, unknown, or of the other kind (app or knowledge)."""


class PermissionDeniedError(APIError, base.PermissionDeniedError):
    """403: the plan, the app or the knowledge base does not allow this; knowledge rate limits come so too."""


class NotFoundError(APIError, base.NotFoundError):
    """404: there is nothing of that id, or not for this end user."""


class ConflictError(APIError, base.ConflictError):
    """409."""


class PreconditionFailedError(APIError, base.PreconditionFailedError):
    """412."""


class ValidationError(APIError, base.UnprocessableEntityError):
    """422."""


class RateLimitError(APIError, base.RateLimitError):
    """429."""


class ServerError(APIError, base.ServerError):
    """5xx of Dify or of a gateway before it."""


class NetworkError(DifyClientError, base.APIConnectionError):
    """Dify could not be reached, or the connection broke."""


class TimeoutError(NetworkError, base.APITimeoutError):  # the name that dify-client gives it
    """A time limit ended the call; also a built-in TimeoutError."""


class ParsingError(DifyClientError, base.DecodeError):
    """The answer is not what Dify documents."""


class RedirectError(DifyClientError, base.RedirectError):
    """The server redirects to where this call must not go."""


class StreamError(DifyClientError, base.StreamError):
    """A stream went wrong after it had begun; what came before was delivered."""


class StreamTruncatedError(StreamError, base.StreamTruncatedError):
    """The connection ended before the answer or run did."""


class StreamTimeoutError(StreamError, base.StreamTimeoutError):
    """Nothing came for too long, or nothing but pings."""


class StreamEventError(StreamError, base.EventError):
    """The service reported an error in mid-stream; `code`, `message` and `status_code` say which."""


class FileUploadError(APIError):
    """The service does not take a file."""


class DatasetError(DifyClientError):
    """A knowledge base or document is not in the state that is needed."""


class WorkflowError(DifyClientError):
    """A run or its form is not in the state that is needed."""


class IndexingError(DatasetError):
    """Documents could not be indexed; `documents` are those, each with its own `error`."""

    documents: Sequence[DocumentIndexing] = ()


class IndexingTimeoutError(IndexingError, base.APITimeoutError):
    """Documents were not indexed in time; `documents` are those that were not. They may still be later."""


class InvalidParamError(BadRequestError):
    """400 `invalid_param`: a value of the request is wrong; `message` says which."""


class AppUnavailableError(BadRequestError):
    """400 `app_unavailable`: the app is not published, or is no text generator."""


class NotChatAppError(BadRequestError):
    """400 `not_chat_app`: the key belongs to an app of another kind."""


class NotCompletionAppError(BadRequestError):
    """400 `not_completion_app`: the key belongs to an app of another kind."""


class NotWorkflowAppError(BadRequestError):
    """400 `not_workflow_app`: the key belongs to an app of another kind."""


class ConversationCompletedError(BadRequestError):
    """400 `conversation_completed`: begin a new conversation."""


class AgentNotPublishedError(BadRequestError):
    """400 `agent_not_published`."""


class ProviderNotInitializeError(BadRequestError):
    """400 `provider_not_initialize`: the model's provider has no valid credentials."""


class ProviderQuotaExceededError(BadRequestError):
    """400 `provider_quota_exceeded`: the hosted quota of the model's provider is used up."""


class ModelCurrentlyNotSupportError(BadRequestError):
    """400 `model_currently_not_support`."""


class CompletionRequestError(BadRequestError):
    """400 `completion_request_error`: the model's provider refused or failed."""


class ProviderNotSupportSpeechToTextError(BadRequestError):
    """400 `provider_not_support_speech_to_text`."""


class SpeechToTextDisabledError(BadRequestError):
    """400 `speech_to_text_disabled`: switch it on in the app."""


class NoAudioUploadedError(FileUploadError, BadRequestError):
    """400 `no_audio_uploaded`."""


class NoFileUploadedError(FileUploadError, BadRequestError):
    """400 `no_file_uploaded`."""


class TooManyFilesError(FileUploadError, BadRequestError):
    """400 `too_many_files`: one file for each call."""


class FilenameNotExistsError(FileUploadError, BadRequestError):
    """400 `filename_not_exists_error`: the file needs a name."""


class InvalidActionError(BadRequestError):
    """400 `invalid_action`."""


class InvalidMetadataError(BadRequestError):
    """400 `invalid_metadata`."""


class InvalidFormDataError(WorkflowError, BadRequestError):
    """400 `invalid_form_data`: the form wants other inputs or another action."""


class DatasetNotInitializedError(DatasetError, BadRequestError):
    """400 `dataset_not_initialized`: nothing is indexed yet."""


class FileAccessDeniedError(PermissionDeniedError):
    """403 `file_access_denied`: the file belongs to another app."""


class ArchivedDocumentImmutableError(DatasetError, PermissionDeniedError):
    """403 `archived_document_immutable`: un-archive the document first."""


class WorkflowVersionNotAllowedError(WorkflowError, PermissionDeniedError):
    """403 `workflow_version_execution_not_allowed`: the plan runs the newest version only."""


class FileMissingError(NotFoundError):
    """404 `file_not_found`: no message of this app refers to such a file."""


class EndUserNotFoundError(NotFoundError):
    """404 `end_user_not_found`."""


class DatasetNameDuplicateError(DatasetError, ConflictError):
    """409 `dataset_name_duplicate`: another knowledge base has this name."""


class DatasetInUseError(DatasetError, ConflictError):
    """409 `dataset_in_use`: an app uses the knowledge base."""


class FormSubmittedError(WorkflowError, PreconditionFailedError):
    """412 `human_input_form_submitted`: somebody filled the form in already."""


class FormExpiredError(WorkflowError, PreconditionFailedError):
    """412 `human_input_form_expired`."""


class FileTooLargeError(FileUploadError):
    """413 `file_too_large`; `get_application_parameters` tells the limits."""


class AudioTooLargeError(FileUploadError):
    """413 `audio_too_large`: above 30 MB."""


class UnsupportedFileTypeError(FileUploadError):
    """415 `unsupported_file_type`."""


class UnsupportedAudioTypeError(FileUploadError):
    """415 `unsupported_audio_type`."""


class TooManyRequestsError(RateLimitError):
    """429 `too_many_requests`: too many at a time; it goes away by waiting, and is tried again."""


class QuotaExceededError(RateLimitError):
    """429 `rate_limit_error`: the plan's quota is used up; it is not tried again."""


class InternalServerError(ServerError):
    """500 `internal_server_error`."""


class PipelineRunError(ServerError):
    """500 `pipeline_run_error`."""


class InvalidParamEventError(InvalidParamError, StreamEventError):
    """`InvalidParamError` inside a stream."""


class ProviderNotInitializeEventError(ProviderNotInitializeError, StreamEventError):
    """`ProviderNotInitializeError` inside a stream."""


class ProviderQuotaExceededEventError(ProviderQuotaExceededError, StreamEventError):
    """`ProviderQuotaExceededError` inside a stream."""


class ModelCurrentlyNotSupportEventError(ModelCurrentlyNotSupportError, StreamEventError):
    """`ModelCurrentlyNotSupportError` inside a stream."""


class CompletionRequestEventError(CompletionRequestError, StreamEventError):
    """`CompletionRequestError` inside a stream."""


class TooManyRequestsEventError(TooManyRequestsError, StreamEventError):
    """`TooManyRequestsError` inside a stream."""


class QuotaExceededEventError(QuotaExceededError, StreamEventError):
    """`QuotaExceededError` inside a stream."""


class InternalServerEventError(InternalServerError, StreamEventError):
    """`InternalServerError` inside a stream."""


ERRORS = ErrorTypes(
    [
        APIError,
        BadRequestError,
        AuthenticationError,
        PermissionDeniedError,
        NotFoundError,
        ConflictError,
        PreconditionFailedError,
        ValidationError,
        RateLimitError,
        ServerError,
        NetworkError,
        TimeoutError,
        ParsingError,
        RedirectError,
        StreamError,
        StreamTruncatedError,
        StreamTimeoutError,
        StreamEventError,
    ],
    codes={
        ErrorCode.INVALID_PARAM: InvalidParamError,
        ErrorCode.APP_UNAVAILABLE: AppUnavailableError,
        ErrorCode.NOT_CHAT_APP: NotChatAppError,
        ErrorCode.NOT_COMPLETION_APP: NotCompletionAppError,
        ErrorCode.NOT_WORKFLOW_APP: NotWorkflowAppError,
        ErrorCode.CONVERSATION_COMPLETED: ConversationCompletedError,
        ErrorCode.AGENT_NOT_PUBLISHED: AgentNotPublishedError,
        ErrorCode.PROVIDER_NOT_INITIALIZE: ProviderNotInitializeError,
        ErrorCode.PROVIDER_QUOTA_EXCEEDED: ProviderQuotaExceededError,
        ErrorCode.MODEL_CURRENTLY_NOT_SUPPORT: ModelCurrentlyNotSupportError,
        ErrorCode.COMPLETION_REQUEST_ERROR: CompletionRequestError,
        ErrorCode.PROVIDER_NOT_SUPPORT_SPEECH_TO_TEXT: ProviderNotSupportSpeechToTextError,
        ErrorCode.SPEECH_TO_TEXT_DISABLED: SpeechToTextDisabledError,
        ErrorCode.NO_AUDIO_UPLOADED: NoAudioUploadedError,
        ErrorCode.NO_FILE_UPLOADED: NoFileUploadedError,
        ErrorCode.TOO_MANY_FILES: TooManyFilesError,
        ErrorCode.FILENAME_NOT_EXISTS_ERROR: FilenameNotExistsError,
        ErrorCode.INVALID_ACTION: InvalidActionError,
        ErrorCode.INVALID_METADATA: InvalidMetadataError,
        ErrorCode.INVALID_FORM_DATA: InvalidFormDataError,
        ErrorCode.DATASET_NOT_INITIALIZED: DatasetNotInitializedError,
        ErrorCode.FILE_ACCESS_DENIED: FileAccessDeniedError,
        ErrorCode.ARCHIVED_DOCUMENT_IMMUTABLE: ArchivedDocumentImmutableError,
        ErrorCode.WORKFLOW_VERSION_EXECUTION_NOT_ALLOWED: WorkflowVersionNotAllowedError,
        ErrorCode.FILE_NOT_FOUND: FileMissingError,
        ErrorCode.END_USER_NOT_FOUND: EndUserNotFoundError,
        ErrorCode.DATASET_NAME_DUPLICATE: DatasetNameDuplicateError,
        ErrorCode.DATASET_IN_USE: DatasetInUseError,
        ErrorCode.HUMAN_INPUT_FORM_SUBMITTED: FormSubmittedError,
        ErrorCode.HUMAN_INPUT_FORM_EXPIRED: FormExpiredError,
        ErrorCode.FILE_TOO_LARGE: FileTooLargeError,
        ErrorCode.AUDIO_TOO_LARGE: AudioTooLargeError,
        ErrorCode.UNSUPPORTED_FILE_TYPE: UnsupportedFileTypeError,
        ErrorCode.UNSUPPORTED_AUDIO_TYPE: UnsupportedAudioTypeError,
        ErrorCode.TOO_MANY_REQUESTS: TooManyRequestsError,
        ErrorCode.RATE_LIMIT_ERROR: QuotaExceededError,
        ErrorCode.INTERNAL_SERVER_ERROR: InternalServerError,
        ErrorCode.PIPELINE_RUN_ERROR: PipelineRunError,
    },
    event_codes={
        ErrorCode.INVALID_PARAM: InvalidParamEventError,
        ErrorCode.PROVIDER_NOT_INITIALIZE: ProviderNotInitializeEventError,
        ErrorCode.PROVIDER_QUOTA_EXCEEDED: ProviderQuotaExceededEventError,
        ErrorCode.MODEL_CURRENTLY_NOT_SUPPORT: ModelCurrentlyNotSupportEventError,
        ErrorCode.COMPLETION_REQUEST_ERROR: CompletionRequestEventError,
        ErrorCode.TOO_MANY_REQUESTS: TooManyRequestsEventError,
        ErrorCode.RATE_LIMIT_ERROR: QuotaExceededEventError,
        ErrorCode.INTERNAL_SERVER_ERROR: InternalServerEventError,
    },
    hopeless=[ErrorCode.RATE_LIMIT_ERROR],
)
