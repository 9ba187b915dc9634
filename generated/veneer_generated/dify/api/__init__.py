# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""The operations of Dify, by tag; `OPERATIONS` lists them all."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation

if TYPE_CHECKING:
    from . import annotation as annotation
    from . import application as application
    from . import audio as audio
    from . import chat as chat
    from . import completion as completion
    from . import conversations as conversations
    from . import datasets as datasets
    from . import documents as documents
    from . import feedback as feedback
    from . import files as files
    from . import legacy as legacy
    from . import metadata as metadata
    from . import pipeline as pipeline
    from . import segments as segments
    from . import tags as tags
    from . import workflow as workflow
    from . import workspace as workspace

OPERATIONS: Final[dict[str, Operation]] = {
    "audio_to_text": Operation("audio.audio_to_text", "POST", "/audio-to-text"),
    "batch_update_document_metadata": Operation(
        "metadata.batch_update_document_metadata", "POST", "/datasets/{dataset_id}/documents/metadata"
    ),
    "batch_update_document_status": Operation(
        "documents.batch_update_document_status", "PATCH", "/datasets/{dataset_id}/documents/status/{action}"
    ),
    "bind_tags_to_dataset": Operation("tags.bind_tags_to_dataset", "POST", "/datasets/tags/binding"),
    "create_annotation": Operation("annotation.create_annotation", "POST", "/apps/annotations"),
    "create_child_chunk": Operation(
        "segments.create_child_chunk",
        "POST",
        "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks",
    ),
    "create_completion_message": Operation("completion.create_completion_message", "POST", "/completion-messages"),
    "create_dataset": Operation("datasets.create_dataset", "POST", "/datasets"),
    "create_document_from_file": Operation(
        "documents.create_document_from_file", "POST", "/datasets/{dataset_id}/document/create-by-file"
    ),
    "create_document_from_file_legacy": Operation(
        "legacy.create_document_from_file_legacy", "POST", "/datasets/{dataset_id}/document/create_by_file"
    ),
    "create_document_from_text": Operation(
        "documents.create_document_from_text", "POST", "/datasets/{dataset_id}/document/create-by-text"
    ),
    "create_document_from_text_legacy": Operation(
        "legacy.create_document_from_text_legacy", "POST", "/datasets/{dataset_id}/document/create_by_text"
    ),
    "create_knowledge_tag": Operation("tags.create_knowledge_tag", "POST", "/datasets/tags"),
    "create_metadata_field": Operation("metadata.create_metadata_field", "POST", "/datasets/{dataset_id}/metadata"),
    "create_segments": Operation(
        "segments.create_segments", "POST", "/datasets/{dataset_id}/documents/{document_id}/segments"
    ),
    "delete_annotation": Operation("annotation.delete_annotation", "DELETE", "/apps/annotations/{annotation_id}"),
    "delete_child_chunk": Operation(
        "segments.delete_child_chunk",
        "DELETE",
        "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}",
    ),
    "delete_conversation": Operation("conversations.delete_conversation", "DELETE", "/conversations/{conversation_id}"),
    "delete_dataset": Operation("datasets.delete_dataset", "DELETE", "/datasets/{dataset_id}"),
    "delete_document": Operation(
        "documents.delete_document", "DELETE", "/datasets/{dataset_id}/documents/{document_id}"
    ),
    "delete_knowledge_tag": Operation("tags.delete_knowledge_tag", "DELETE", "/datasets/tags"),
    "delete_metadata_field": Operation(
        "metadata.delete_metadata_field", "DELETE", "/datasets/{dataset_id}/metadata/{metadata_id}"
    ),
    "delete_segment": Operation(
        "segments.delete_segment", "DELETE", "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}"
    ),
    "download_document": Operation(
        "documents.download_document", "GET", "/datasets/{dataset_id}/documents/{document_id}/download"
    ),
    "download_documents_zip": Operation(
        "documents.download_documents_zip", "POST", "/datasets/{dataset_id}/documents/download-zip"
    ),
    "execute_workflow": Operation("workflow.execute_workflow", "POST", "/workflows/run"),
    "get_annotation_list": Operation("annotation.get_annotation_list", "GET", "/apps/annotations"),
    "get_available_models": Operation(
        "workspace.get_available_models", "GET", "/workspaces/current/models/model-types/{model_type}"
    ),
    "get_built_in_metadata_fields": Operation(
        "metadata.get_built_in_metadata_fields", "GET", "/datasets/{dataset_id}/metadata/built-in"
    ),
    "get_chat_app_feedbacks": Operation("feedback.get_chat_app_feedbacks", "GET", "/app/feedbacks"),
    "get_chat_app_info": Operation("application.get_chat_app_info", "GET", "/info"),
    "get_chat_app_meta": Operation("application.get_chat_app_meta", "GET", "/meta"),
    "get_chat_app_parameters": Operation("application.get_chat_app_parameters", "GET", "/parameters"),
    "get_chat_web_app_settings": Operation("application.get_chat_web_app_settings", "GET", "/site"),
    "get_chatflow_human_input_form": Operation(
        "workflow.get_chatflow_human_input_form", "GET", "/form/human_input/{form_token}"
    ),
    "get_child_chunks": Operation(
        "segments.get_child_chunks",
        "GET",
        "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks",
    ),
    "get_conversation_history": Operation("conversations.get_conversation_history", "GET", "/messages"),
    "get_conversation_variables": Operation(
        "conversations.get_conversation_variables", "GET", "/conversations/{conversation_id}/variables"
    ),
    "get_conversations_list": Operation("conversations.get_conversations_list", "GET", "/conversations"),
    "get_dataset_detail": Operation("datasets.get_dataset_detail", "GET", "/datasets/{dataset_id}"),
    "get_document_detail": Operation(
        "documents.get_document_detail", "GET", "/datasets/{dataset_id}/documents/{document_id}"
    ),
    "get_document_indexing_status": Operation(
        "documents.get_document_indexing_status", "GET", "/datasets/{dataset_id}/documents/{batch}/indexing-status"
    ),
    "get_end_user_chat": Operation("application.get_end_user_chat", "GET", "/end-users/{end_user_id}"),
    "get_initial_annotation_reply_settings_status": Operation(
        "annotation.get_initial_annotation_reply_settings_status",
        "GET",
        "/apps/annotation-reply/{action}/status/{job_id}",
    ),
    "get_knowledge_tags": Operation("tags.get_knowledge_tags", "GET", "/datasets/tags"),
    "get_segment_detail": Operation(
        "segments.get_segment_detail", "GET", "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}"
    ),
    "get_suggested_questions": Operation("chat.get_suggested_questions", "GET", "/messages/{message_id}/suggested"),
    "get_upload_file_legacy": Operation(
        "legacy.get_upload_file_legacy", "GET", "/datasets/{dataset_id}/documents/{document_id}/upload-file"
    ),
    "get_workflow_logs": Operation("workflow.get_workflow_logs", "GET", "/workflows/logs"),
    "get_workflow_run_detail": Operation("workflow.get_workflow_run_detail", "GET", "/workflows/run/{workflow_run_id}"),
    "initial_annotation_reply_settings": Operation(
        "annotation.initial_annotation_reply_settings", "POST", "/apps/annotation-reply/{action}"
    ),
    "list_datasets": Operation("datasets.list_datasets", "GET", "/datasets"),
    "list_datasource_plugins": Operation(
        "pipeline.list_datasource_plugins", "GET", "/datasets/{dataset_id}/pipeline/datasource-plugins"
    ),
    "list_documents": Operation("documents.list_documents", "GET", "/datasets/{dataset_id}/documents"),
    "list_metadata_fields": Operation("metadata.list_metadata_fields", "GET", "/datasets/{dataset_id}/metadata"),
    "list_segments": Operation(
        "segments.list_segments", "GET", "/datasets/{dataset_id}/documents/{document_id}/segments"
    ),
    "post_chat_message_feedback": Operation(
        "feedback.post_chat_message_feedback", "POST", "/messages/{message_id}/feedbacks"
    ),
    "preview_chat_file": Operation("files.preview_chat_file", "GET", "/files/{file_id}/preview"),
    "query_dataset_tags": Operation("tags.query_dataset_tags", "GET", "/datasets/{dataset_id}/tags"),
    "rename_conversation": Operation(
        "conversations.rename_conversation", "POST", "/conversations/{conversation_id}/name"
    ),
    "retrieve_segments": Operation("datasets.retrieve_segments", "POST", "/datasets/{dataset_id}/retrieve"),
    "retrieve_segments_legacy": Operation(
        "legacy.retrieve_segments_legacy", "POST", "/datasets/{dataset_id}/hit-testing"
    ),
    "run_datasource_node": Operation(
        "pipeline.run_datasource_node", "POST", "/datasets/{dataset_id}/pipeline/datasource/nodes/{node_id}/run"
    ),
    "run_pipeline": Operation("pipeline.run_pipeline", "POST", "/datasets/{dataset_id}/pipeline/run"),
    "run_workflow_by_id": Operation("workflow.run_workflow_by_id", "POST", "/workflows/{workflow_id}/run"),
    "send_chat_message": Operation("chat.send_chat_message", "POST", "/chat-messages"),
    "stop_chat_message_generation": Operation(
        "chat.stop_chat_message_generation", "POST", "/chat-messages/{task_id}/stop"
    ),
    "stop_generate": Operation("completion.stop_generate", "POST", "/completion-messages/{task_id}/stop"),
    "stop_workflow_task_generation": Operation(
        "workflow.stop_workflow_task_generation", "POST", "/workflows/tasks/{task_id}/stop"
    ),
    "stream_workflow_events": Operation("workflow.stream_workflow_events", "GET", "/workflow/{workflow_run_id}/events"),
    "submit_chatflow_human_input_form": Operation(
        "workflow.submit_chatflow_human_input_form", "POST", "/form/human_input/{form_token}"
    ),
    "text_to_audio_chat": Operation("audio.text_to_audio_chat", "POST", "/text-to-audio"),
    "toggle_built_in_metadata_field": Operation(
        "metadata.toggle_built_in_metadata_field", "POST", "/datasets/{dataset_id}/metadata/built-in/{action}"
    ),
    "unbind_tag_from_dataset": Operation("tags.unbind_tag_from_dataset", "POST", "/datasets/tags/unbinding"),
    "update_annotation": Operation("annotation.update_annotation", "PUT", "/apps/annotations/{annotation_id}"),
    "update_chat_conversation_variable": Operation(
        "conversations.update_chat_conversation_variable",
        "PUT",
        "/conversations/{conversation_id}/variables/{variable_id}",
    ),
    "update_child_chunk": Operation(
        "segments.update_child_chunk",
        "PATCH",
        "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}/child_chunks/{child_chunk_id}",
    ),
    "update_dataset": Operation("datasets.update_dataset", "PATCH", "/datasets/{dataset_id}"),
    "update_document": Operation(
        "documents.update_document", "PATCH", "/datasets/{dataset_id}/documents/{document_id}"
    ),
    "update_document_by_file": Operation(
        "documents.update_document_by_file", "POST", "/datasets/{dataset_id}/documents/{document_id}/update-by-file"
    ),
    "update_document_by_file_legacy": Operation(
        "legacy.update_document_by_file_legacy", "POST", "/datasets/{dataset_id}/documents/{document_id}/update_by_file"
    ),
    "update_document_by_text": Operation(
        "documents.update_document_by_text", "POST", "/datasets/{dataset_id}/documents/{document_id}/update-by-text"
    ),
    "update_document_by_text_legacy": Operation(
        "legacy.update_document_by_text_legacy", "POST", "/datasets/{dataset_id}/documents/{document_id}/update_by_text"
    ),
    "update_knowledge_tag": Operation("tags.update_knowledge_tag", "PATCH", "/datasets/tags"),
    "update_metadata_field": Operation(
        "metadata.update_metadata_field", "PATCH", "/datasets/{dataset_id}/metadata/{metadata_id}"
    ),
    "update_segment": Operation(
        "segments.update_segment", "POST", "/datasets/{dataset_id}/documents/{document_id}/segments/{segment_id}"
    ),
    "upload_chat_file": Operation("files.upload_chat_file", "POST", "/files/upload"),
    "upload_pipeline_file": Operation("pipeline.upload_pipeline_file", "POST", "/datasets/pipeline/file-upload"),
}

_TAGS = (
    "annotation",
    "application",
    "audio",
    "chat",
    "completion",
    "conversations",
    "datasets",
    "documents",
    "feedback",
    "files",
    "legacy",
    "metadata",
    "pipeline",
    "segments",
    "tags",
    "workflow",
    "workspace",
)

__all__ = [
    "OPERATIONS",
    "annotation",
    "application",
    "audio",
    "chat",
    "completion",
    "conversations",
    "datasets",
    "documents",
    "feedback",
    "files",
    "legacy",
    "metadata",
    "pipeline",
    "segments",
    "tags",
    "workflow",
    "workspace",
]


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # the import itself makes the attribute


def __dir__() -> list[str]:
    return sorted({*globals(), *_TAGS})
