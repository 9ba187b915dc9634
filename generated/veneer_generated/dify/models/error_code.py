# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from enum import Enum
from typing import Any, Final


class ErrorCode(str, Enum):
    """What went wrong, in a form that programs can tell apart.

    An open set: other values stay plain.
    """

    INVALID_PARAM = "invalid_param"
    BAD_REQUEST = "bad_request"
    BAD_REQUEST_KEY_ERROR = "bad_request_key_error"
    APP_UNAVAILABLE = "app_unavailable"
    NOT_CHAT_APP = "not_chat_app"
    NOT_COMPLETION_APP = "not_completion_app"
    NOT_WORKFLOW_APP = "not_workflow_app"
    CONVERSATION_COMPLETED = "conversation_completed"
    AGENT_NOT_PUBLISHED = "agent_not_published"
    PROVIDER_NOT_INITIALIZE = "provider_not_initialize"
    PROVIDER_QUOTA_EXCEEDED = "provider_quota_exceeded"
    MODEL_CURRENTLY_NOT_SUPPORT = "model_currently_not_support"
    COMPLETION_REQUEST_ERROR = "completion_request_error"
    PROVIDER_NOT_SUPPORT_SPEECH_TO_TEXT = "provider_not_support_speech_to_text"
    SPEECH_TO_TEXT_DISABLED = "speech_to_text_disabled"
    NO_AUDIO_UPLOADED = "no_audio_uploaded"
    NO_FILE_UPLOADED = "no_file_uploaded"
    TOO_MANY_FILES = "too_many_files"
    FILENAME_NOT_EXISTS_ERROR = "filename_not_exists_error"
    INVALID_ACTION = "invalid_action"
    INVALID_METADATA = "invalid_metadata"
    INVALID_FORM_DATA = "invalid_form_data"
    DATASET_NOT_INITIALIZED = "dataset_not_initialized"
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    FILE_ACCESS_DENIED = "file_access_denied"
    ARCHIVED_DOCUMENT_IMMUTABLE = "archived_document_immutable"
    WORKFLOW_VERSION_EXECUTION_NOT_ALLOWED = "workflow_version_execution_not_allowed"
    APP_SUGGESTED_QUESTIONS_AFTER_ANSWER_DISABLED = "app_suggested_questions_after_answer_disabled"
    APP_NOT_FOUND = "app_not_found"
    APP_ABNORMAL_STATUS = "app_abnormal_status"
    APP_API_DISABLED = "app_api_disabled"
    WORKSPACE_NOT_FOUND = "workspace_not_found"
    WORKSPACE_ARCHIVED = "workspace_archived"
    NOT_FOUND = "not_found"
    FILE_NOT_FOUND = "file_not_found"
    END_USER_NOT_FOUND = "end_user_not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    DATASET_NAME_DUPLICATE = "dataset_name_duplicate"
    DATASET_IN_USE = "dataset_in_use"
    HUMAN_INPUT_FORM_SUBMITTED = "human_input_form_submitted"
    HUMAN_INPUT_FORM_EXPIRED = "human_input_form_expired"
    FILE_TOO_LARGE = "file_too_large"
    AUDIO_TOO_LARGE = "audio_too_large"
    UNSUPPORTED_FILE_TYPE = "unsupported_file_type"
    UNSUPPORTED_AUDIO_TYPE = "unsupported_audio_type"
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    TOO_MANY_REQUESTS = "too_many_requests"
    RATE_LIMIT_ERROR = "rate_limit_error"
    INTERNAL_SERVER_ERROR = "internal_server_error"
    PIPELINE_RUN_ERROR = "pipeline_run_error"
    UNKNOWN = "unknown"

    def __str__(self) -> str:
        return str(self._value_)


BY_VALUE: Final[dict[Any, Any]] = dict(ErrorCode._value2member_map_)
