# Machine-written from specs/dify.yaml: change that, then run `make generate`.
"""The models of Dify; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account_summary import AccountSummary as AccountSummary
    from .agent_log_data import AgentLogData as AgentLogData
    from .agent_log_event import AgentLogEvent as AgentLogEvent
    from .agent_message_event import AgentMessageEvent as AgentMessageEvent
    from .agent_thought_event import AgentThoughtEvent as AgentThoughtEvent
    from .agent_thought_item import AgentThoughtItem as AgentThoughtItem
    from .annotation_item import AnnotationItem as AnnotationItem
    from .annotation_list_response import AnnotationListResponse as AnnotationListResponse
    from .app_feedbacks_response import AppFeedbacksResponse as AppFeedbacksResponse
    from .app_info_response import AppInfoResponse as AppInfoResponse
    from .app_meta_response import AppMetaResponse as AppMetaResponse
    from .app_parameters_response import AppParametersResponse as AppParametersResponse
    from .audio_to_text_request import AudioToTextRequest as AudioToTextRequest
    from .audio_to_text_response import AudioToTextResponse as AudioToTextResponse
    from .available_model import AvailableModel as AvailableModel
    from .available_models_response import AvailableModelsResponse as AvailableModelsResponse
    from .built_in_metadata_field import BuiltInMetadataField as BuiltInMetadataField
    from .built_in_metadata_response import BuiltInMetadataResponse as BuiltInMetadataResponse
    from .chat_completion_response import ChatCompletionResponse as ChatCompletionResponse
    from .chat_event import ChatEvent as ChatEvent
    from .chat_event import ChatEventAny as ChatEventAny
    from .chat_request import ChatRequest as ChatRequest
    from .child_chunk import ChildChunk as ChildChunk
    from .child_chunk_list_response import ChildChunkListResponse as ChildChunkListResponse
    from .child_chunk_request import ChildChunkRequest as ChildChunkRequest
    from .child_chunk_response import ChildChunkResponse as ChildChunkResponse
    from .comparison_operator import ComparisonOperator as ComparisonOperator
    from .completion_event import CompletionEvent as CompletionEvent
    from .completion_event import CompletionEventAny as CompletionEventAny
    from .completion_request import CompletionRequest as CompletionRequest
    from .completion_response import CompletionResponse as CompletionResponse
    from .conversation_delete_request import ConversationDeleteRequest as ConversationDeleteRequest
    from .conversation_history_response import ConversationHistoryResponse as ConversationHistoryResponse
    from .conversation_list_item import ConversationListItem as ConversationListItem
    from .conversation_message_item import ConversationMessageItem as ConversationMessageItem
    from .conversation_order import ConversationOrder as ConversationOrder
    from .conversation_rename_request import ConversationRenameRequest as ConversationRenameRequest
    from .conversation_variable_item import ConversationVariableItem as ConversationVariableItem
    from .conversation_variable_update_request import (
        ConversationVariableUpdateRequest as ConversationVariableUpdateRequest,
    )
    from .conversation_variables_response import ConversationVariablesResponse as ConversationVariablesResponse
    from .conversations_list_response import ConversationsListResponse as ConversationsListResponse
    from .create_annotation_request import CreateAnnotationRequest as CreateAnnotationRequest
    from .dataset import Dataset as Dataset
    from .dataset_create_request import DatasetCreateRequest as DatasetCreateRequest
    from .dataset_list_response import DatasetListResponse as DatasetListResponse
    from .dataset_member import DatasetMember as DatasetMember
    from .dataset_permission import DatasetPermission as DatasetPermission
    from .dataset_provider import DatasetProvider as DatasetProvider
    from .dataset_tags_response import DatasetTagsResponse as DatasetTagsResponse
    from .dataset_update_request import DatasetUpdateRequest as DatasetUpdateRequest
    from .datasource_completed_event import DatasourceCompletedEvent as DatasourceCompletedEvent
    from .datasource_credential import DatasourceCredential as DatasourceCredential
    from .datasource_error_event import DatasourceErrorEvent as DatasourceErrorEvent
    from .datasource_event import DatasourceEvent as DatasourceEvent
    from .datasource_event import DatasourceEventAny as DatasourceEventAny
    from .datasource_node_run_request import DatasourceNodeRunRequest as DatasourceNodeRunRequest
    from .datasource_plugin import DatasourcePlugin as DatasourcePlugin
    from .datasource_processing_event import DatasourceProcessingEvent as DatasourceProcessingEvent
    from .datasource_type import DatasourceType as DatasourceType
    from .display_status import DisplayStatus as DisplayStatus
    from .doc_form import DocForm as DocForm
    from .document import Document as Document
    from .document_create_by_file_request import DocumentCreateByFileRequest as DocumentCreateByFileRequest
    from .document_create_by_text_request import DocumentCreateByTextRequest as DocumentCreateByTextRequest
    from .document_detail import DocumentDetail as DocumentDetail
    from .document_download import DocumentDownload as DocumentDownload
    from .document_ids_request import DocumentIdsRequest as DocumentIdsRequest
    from .document_indexing import DocumentIndexing as DocumentIndexing
    from .document_list_response import DocumentListResponse as DocumentListResponse
    from .document_metadata_operation import DocumentMetadataOperation as DocumentMetadataOperation
    from .document_metadata_request import DocumentMetadataRequest as DocumentMetadataRequest
    from .document_metadata_value import DocumentMetadataValue as DocumentMetadataValue
    from .document_settings import DocumentSettings as DocumentSettings
    from .document_status_action import DocumentStatusAction as DocumentStatusAction
    from .document_update_by_file_request import DocumentUpdateByFileRequest as DocumentUpdateByFileRequest
    from .document_update_by_text_request import DocumentUpdateByTextRequest as DocumentUpdateByTextRequest
    from .document_with_batch import DocumentWithBatch as DocumentWithBatch
    from .document_zip_request import DocumentZipRequest as DocumentZipRequest
    from .end_user_detail import EndUserDetail as EndUserDetail
    from .end_user_summary import EndUserSummary as EndUserSummary
    from .error_body import ErrorBody as ErrorBody
    from .error_code import ErrorCode as ErrorCode
    from .error_event import ErrorEvent as ErrorEvent
    from .event_file import EventFile as EventFile
    from .external_knowledge_info import ExternalKnowledgeInfo as ExternalKnowledgeInfo
    from .external_retrieval_model import ExternalRetrievalModel as ExternalRetrievalModel
    from .feature_switch import FeatureSwitch as FeatureSwitch
    from .feedback_item import FeedbackItem as FeedbackItem
    from .file_type import FileType as FileType
    from .file_upload_request import FileUploadRequest as FileUploadRequest
    from .file_upload_response import FileUploadResponse as FileUploadResponse
    from .file_upload_settings import FileUploadSettings as FileUploadSettings
    from .form_input import FormInput as FormInput
    from .form_input_default import FormInputDefault as FormInputDefault
    from .form_option_source import FormOptionSource as FormOptionSource
    from .form_option_source_type import FormOptionSourceType as FormOptionSourceType
    from .human_input_content import HumanInputContent as HumanInputContent
    from .human_input_form import HumanInputForm as HumanInputForm
    from .human_input_form_definition import HumanInputFormDefinition as HumanInputFormDefinition
    from .human_input_form_filled_event import HumanInputFormFilledEvent as HumanInputFormFilledEvent
    from .human_input_form_submission import HumanInputFormSubmission as HumanInputFormSubmission
    from .human_input_form_submission_data import HumanInputFormSubmissionData as HumanInputFormSubmissionData
    from .human_input_form_timeout_data import HumanInputFormTimeoutData as HumanInputFormTimeoutData
    from .human_input_form_timeout_event import HumanInputFormTimeoutEvent as HumanInputFormTimeoutEvent
    from .human_input_required_event import HumanInputRequiredEvent as HumanInputRequiredEvent
    from .icon_info import IconInfo as IconInfo
    from .image_upload_settings import ImageUploadSettings as ImageUploadSettings
    from .indexing_status import IndexingStatus as IndexingStatus
    from .indexing_status_response import IndexingStatusResponse as IndexingStatusResponse
    from .indexing_technique import IndexingTechnique as IndexingTechnique
    from .initial_annotation_reply_settings_request import (
        InitialAnnotationReplySettingsRequest as InitialAnnotationReplySettingsRequest,
    )
    from .initial_annotation_reply_settings_response import (
        InitialAnnotationReplySettingsResponse as InitialAnnotationReplySettingsResponse,
    )
    from .initial_annotation_reply_settings_status_response import (
        InitialAnnotationReplySettingsStatusResponse as InitialAnnotationReplySettingsStatusResponse,
    )
    from .input_file_object import InputFileObject as InputFileObject
    from .iteration_completed_event import IterationCompletedEvent as IterationCompletedEvent
    from .iteration_next_data import IterationNextData as IterationNextData
    from .iteration_next_event import IterationNextEvent as IterationNextEvent
    from .iteration_started_event import IterationStartedEvent as IterationStartedEvent
    from .keyword_setting import KeywordSetting as KeywordSetting
    from .knowledge_tag import KnowledgeTag as KnowledgeTag
    from .localized_text import LocalizedText as LocalizedText
    from .log_status import LogStatus as LogStatus
    from .logical_operator import LogicalOperator as LogicalOperator
    from .loop_completed_event import LoopCompletedEvent as LoopCompletedEvent
    from .loop_next_data import LoopNextData as LoopNextData
    from .loop_next_event import LoopNextEvent as LoopNextEvent
    from .loop_started_event import LoopStartedEvent as LoopStartedEvent
    from .message_end_event import MessageEndEvent as MessageEndEvent
    from .message_event import MessageEvent as MessageEvent
    from .message_feedback import MessageFeedback as MessageFeedback
    from .message_feedback_request import MessageFeedbackRequest as MessageFeedbackRequest
    from .message_file_event import MessageFileEvent as MessageFileEvent
    from .message_file_item import MessageFileItem as MessageFileItem
    from .message_metadata import MessageMetadata as MessageMetadata
    from .message_replace_event import MessageReplaceEvent as MessageReplaceEvent
    from .metadata_condition import MetadataCondition as MetadataCondition
    from .metadata_conditions import MetadataConditions as MetadataConditions
    from .metadata_field import MetadataField as MetadataField
    from .metadata_field_create_request import MetadataFieldCreateRequest as MetadataFieldCreateRequest
    from .metadata_field_type import MetadataFieldType as MetadataFieldType
    from .metadata_field_update_request import MetadataFieldUpdateRequest as MetadataFieldUpdateRequest
    from .metadata_fields_response import MetadataFieldsResponse as MetadataFieldsResponse
    from .metadata_mode import MetadataMode as MetadataMode
    from .metadata_value import MetadataValue as MetadataValue
    from .model_provider import ModelProvider as ModelProvider
    from .model_type import ModelType as ModelType
    from .node_data import NodeData as NodeData
    from .node_finished_data import NodeFinishedData as NodeFinishedData
    from .node_finished_event import NodeFinishedEvent as NodeFinishedEvent
    from .node_retry_data import NodeRetryData as NodeRetryData
    from .node_retry_event import NodeRetryEvent as NodeRetryEvent
    from .node_started_data import NodeStartedData as NodeStartedData
    from .node_started_event import NodeStartedEvent as NodeStartedEvent
    from .node_status import NodeStatus as NodeStatus
    from .parallel_branch_data import ParallelBranchData as ParallelBranchData
    from .parallel_branch_finished_event import ParallelBranchFinishedEvent as ParallelBranchFinishedEvent
    from .parallel_branch_started_event import ParallelBranchStartedEvent as ParallelBranchStartedEvent
    from .ping_event import PingEvent as PingEvent
    from .pipeline_file import PipelineFile as PipelineFile
    from .pipeline_file_request import PipelineFileRequest as PipelineFileRequest
    from .pipeline_run_request import PipelineRunRequest as PipelineRunRequest
    from .pre_processing_rule import PreProcessingRule as PreProcessingRule
    from .pre_processing_rule_id import PreProcessingRuleId as PreProcessingRuleId
    from .process_mode import ProcessMode as ProcessMode
    from .process_rule import ProcessRule as ProcessRule
    from .process_rules import ProcessRules as ProcessRules
    from .rating import Rating as Rating
    from .reasoning_chunk_data import ReasoningChunkData as ReasoningChunkData
    from .reasoning_chunk_event import ReasoningChunkEvent as ReasoningChunkEvent
    from .reranking_mode import RerankingMode as RerankingMode
    from .reranking_model import RerankingModel as RerankingModel
    from .response_mode import ResponseMode as ResponseMode
    from .result_response import ResultResponse as ResultResponse
    from .retrieval_model import RetrievalModel as RetrievalModel
    from .retrieval_weights import RetrievalWeights as RetrievalWeights
    from .retrieve_query import RetrieveQuery as RetrieveQuery
    from .retrieve_record import RetrieveRecord as RetrieveRecord
    from .retrieve_request import RetrieveRequest as RetrieveRequest
    from .retrieve_response import RetrieveResponse as RetrieveResponse
    from .retrieved_child_chunk import RetrievedChildChunk as RetrievedChildChunk
    from .retrieved_document import RetrievedDocument as RetrievedDocument
    from .retrieved_segment import RetrievedSegment as RetrievedSegment
    from .retriever_resource import RetrieverResource as RetrieverResource
    from .round_data import RoundData as RoundData
    from .rounds_completed_data import RoundsCompletedData as RoundsCompletedData
    from .rounds_started_data import RoundsStartedData as RoundsStartedData
    from .search_method import SearchMethod as SearchMethod
    from .segment import Segment as Segment
    from .segment_attachment import SegmentAttachment as SegmentAttachment
    from .segment_create import SegmentCreate as SegmentCreate
    from .segment_create_request import SegmentCreateRequest as SegmentCreateRequest
    from .segment_list_response import SegmentListResponse as SegmentListResponse
    from .segment_response import SegmentResponse as SegmentResponse
    from .segment_update import SegmentUpdate as SegmentUpdate
    from .segment_update_request import SegmentUpdateRequest as SegmentUpdateRequest
    from .segmentation import Segmentation as Segmentation
    from .segments_response import SegmentsResponse as SegmentsResponse
    from .stop_request import StopRequest as StopRequest
    from .stream_event import StreamEvent as StreamEvent
    from .suggested_questions_response import SuggestedQuestionsResponse as SuggestedQuestionsResponse
    from .summary_index_setting import SummaryIndexSetting as SummaryIndexSetting
    from .switch_action import SwitchAction as SwitchAction
    from .system_parameters import SystemParameters as SystemParameters
    from .tag_binding_request import TagBindingRequest as TagBindingRequest
    from .tag_create_request import TagCreateRequest as TagCreateRequest
    from .tag_delete_request import TagDeleteRequest as TagDeleteRequest
    from .tag_unbinding_request import TagUnbindingRequest as TagUnbindingRequest
    from .tag_update_request import TagUpdateRequest as TagUpdateRequest
    from .text_chunk_data import TextChunkData as TextChunkData
    from .text_chunk_event import TextChunkEvent as TextChunkEvent
    from .text_replace_event import TextReplaceEvent as TextReplaceEvent
    from .text_to_audio_request import TextToAudioRequest as TextToAudioRequest
    from .text_to_speech_settings import TextToSpeechSettings as TextToSpeechSettings
    from .transfer_method import TransferMethod as TransferMethod
    from .tts_message_end_event import TtsMessageEndEvent as TtsMessageEndEvent
    from .tts_message_event import TtsMessageEvent as TtsMessageEvent
    from .update_annotation_request import UpdateAnnotationRequest as UpdateAnnotationRequest
    from .upload_file import UploadFile as UploadFile
    from .usage import Usage as Usage
    from .user_action import UserAction as UserAction
    from .vector_setting import VectorSetting as VectorSetting
    from .web_app_settings_response import WebAppSettingsResponse as WebAppSettingsResponse
    from .weight_type import WeightType as WeightType
    from .workflow_blocking_response import WorkflowBlockingResponse as WorkflowBlockingResponse
    from .workflow_event import WorkflowEvent as WorkflowEvent
    from .workflow_event import WorkflowEventAny as WorkflowEventAny
    from .workflow_execution_request import WorkflowExecutionRequest as WorkflowExecutionRequest
    from .workflow_finished_data import WorkflowFinishedData as WorkflowFinishedData
    from .workflow_finished_event import WorkflowFinishedEvent as WorkflowFinishedEvent
    from .workflow_log_item import WorkflowLogItem as WorkflowLogItem
    from .workflow_logs_response import WorkflowLogsResponse as WorkflowLogsResponse
    from .workflow_paused_data import WorkflowPausedData as WorkflowPausedData
    from .workflow_paused_event import WorkflowPausedEvent as WorkflowPausedEvent
    from .workflow_run_detail_response import WorkflowRunDetailResponse as WorkflowRunDetailResponse
    from .workflow_run_summary import WorkflowRunSummary as WorkflowRunSummary
    from .workflow_started_data import WorkflowStartedData as WorkflowStartedData
    from .workflow_started_event import WorkflowStartedEvent as WorkflowStartedEvent
    from .workflow_status import WorkflowStatus as WorkflowStatus

_MODULES = {
    "AccountSummary": "account_summary",
    "AgentLogData": "agent_log_data",
    "AgentLogEvent": "agent_log_event",
    "AgentMessageEvent": "agent_message_event",
    "AgentThoughtEvent": "agent_thought_event",
    "AgentThoughtItem": "agent_thought_item",
    "AnnotationItem": "annotation_item",
    "AnnotationListResponse": "annotation_list_response",
    "AppFeedbacksResponse": "app_feedbacks_response",
    "AppInfoResponse": "app_info_response",
    "AppMetaResponse": "app_meta_response",
    "AppParametersResponse": "app_parameters_response",
    "AudioToTextRequest": "audio_to_text_request",
    "AudioToTextResponse": "audio_to_text_response",
    "AvailableModel": "available_model",
    "AvailableModelsResponse": "available_models_response",
    "BuiltInMetadataField": "built_in_metadata_field",
    "BuiltInMetadataResponse": "built_in_metadata_response",
    "ChatCompletionResponse": "chat_completion_response",
    "ChatEvent": "chat_event",
    "ChatEventAny": "chat_event",
    "ChatRequest": "chat_request",
    "ChildChunk": "child_chunk",
    "ChildChunkListResponse": "child_chunk_list_response",
    "ChildChunkRequest": "child_chunk_request",
    "ChildChunkResponse": "child_chunk_response",
    "ComparisonOperator": "comparison_operator",
    "CompletionEvent": "completion_event",
    "CompletionEventAny": "completion_event",
    "CompletionRequest": "completion_request",
    "CompletionResponse": "completion_response",
    "ConversationDeleteRequest": "conversation_delete_request",
    "ConversationHistoryResponse": "conversation_history_response",
    "ConversationListItem": "conversation_list_item",
    "ConversationMessageItem": "conversation_message_item",
    "ConversationOrder": "conversation_order",
    "ConversationRenameRequest": "conversation_rename_request",
    "ConversationVariableItem": "conversation_variable_item",
    "ConversationVariableUpdateRequest": "conversation_variable_update_request",
    "ConversationVariablesResponse": "conversation_variables_response",
    "ConversationsListResponse": "conversations_list_response",
    "CreateAnnotationRequest": "create_annotation_request",
    "Dataset": "dataset",
    "DatasetCreateRequest": "dataset_create_request",
    "DatasetListResponse": "dataset_list_response",
    "DatasetMember": "dataset_member",
    "DatasetPermission": "dataset_permission",
    "DatasetProvider": "dataset_provider",
    "DatasetTagsResponse": "dataset_tags_response",
    "DatasetUpdateRequest": "dataset_update_request",
    "DatasourceCompletedEvent": "datasource_completed_event",
    "DatasourceCredential": "datasource_credential",
    "DatasourceErrorEvent": "datasource_error_event",
    "DatasourceEvent": "datasource_event",
    "DatasourceEventAny": "datasource_event",
    "DatasourceNodeRunRequest": "datasource_node_run_request",
    "DatasourcePlugin": "datasource_plugin",
    "DatasourceProcessingEvent": "datasource_processing_event",
    "DatasourceType": "datasource_type",
    "DisplayStatus": "display_status",
    "DocForm": "doc_form",
    "Document": "document",
    "DocumentCreateByFileRequest": "document_create_by_file_request",
    "DocumentCreateByTextRequest": "document_create_by_text_request",
    "DocumentDetail": "document_detail",
    "DocumentDownload": "document_download",
    "DocumentIdsRequest": "document_ids_request",
    "DocumentIndexing": "document_indexing",
    "DocumentListResponse": "document_list_response",
    "DocumentMetadataOperation": "document_metadata_operation",
    "DocumentMetadataRequest": "document_metadata_request",
    "DocumentMetadataValue": "document_metadata_value",
    "DocumentSettings": "document_settings",
    "DocumentStatusAction": "document_status_action",
    "DocumentUpdateByFileRequest": "document_update_by_file_request",
    "DocumentUpdateByTextRequest": "document_update_by_text_request",
    "DocumentWithBatch": "document_with_batch",
    "DocumentZipRequest": "document_zip_request",
    "EndUserDetail": "end_user_detail",
    "EndUserSummary": "end_user_summary",
    "ErrorBody": "error_body",
    "ErrorCode": "error_code",
    "ErrorEvent": "error_event",
    "EventFile": "event_file",
    "ExternalKnowledgeInfo": "external_knowledge_info",
    "ExternalRetrievalModel": "external_retrieval_model",
    "FeatureSwitch": "feature_switch",
    "FeedbackItem": "feedback_item",
    "FileType": "file_type",
    "FileUploadRequest": "file_upload_request",
    "FileUploadResponse": "file_upload_response",
    "FileUploadSettings": "file_upload_settings",
    "FormInput": "form_input",
    "FormInputDefault": "form_input_default",
    "FormOptionSource": "form_option_source",
    "FormOptionSourceType": "form_option_source_type",
    "HumanInputContent": "human_input_content",
    "HumanInputForm": "human_input_form",
    "HumanInputFormDefinition": "human_input_form_definition",
    "HumanInputFormFilledEvent": "human_input_form_filled_event",
    "HumanInputFormSubmission": "human_input_form_submission",
    "HumanInputFormSubmissionData": "human_input_form_submission_data",
    "HumanInputFormTimeoutData": "human_input_form_timeout_data",
    "HumanInputFormTimeoutEvent": "human_input_form_timeout_event",
    "HumanInputRequiredEvent": "human_input_required_event",
    "IconInfo": "icon_info",
    "ImageUploadSettings": "image_upload_settings",
    "IndexingStatus": "indexing_status",
    "IndexingStatusResponse": "indexing_status_response",
    "IndexingTechnique": "indexing_technique",
    "InitialAnnotationReplySettingsRequest": "initial_annotation_reply_settings_request",
    "InitialAnnotationReplySettingsResponse": "initial_annotation_reply_settings_response",
    "InitialAnnotationReplySettingsStatusResponse": "initial_annotation_reply_settings_status_response",
    "InputFileObject": "input_file_object",
    "IterationCompletedEvent": "iteration_completed_event",
    "IterationNextData": "iteration_next_data",
    "IterationNextEvent": "iteration_next_event",
    "IterationStartedEvent": "iteration_started_event",
    "KeywordSetting": "keyword_setting",
    "KnowledgeTag": "knowledge_tag",
    "LocalizedText": "localized_text",
    "LogStatus": "log_status",
    "LogicalOperator": "logical_operator",
    "LoopCompletedEvent": "loop_completed_event",
    "LoopNextData": "loop_next_data",
    "LoopNextEvent": "loop_next_event",
    "LoopStartedEvent": "loop_started_event",
    "MessageEndEvent": "message_end_event",
    "MessageEvent": "message_event",
    "MessageFeedback": "message_feedback",
    "MessageFeedbackRequest": "message_feedback_request",
    "MessageFileEvent": "message_file_event",
    "MessageFileItem": "message_file_item",
    "MessageMetadata": "message_metadata",
    "MessageReplaceEvent": "message_replace_event",
    "MetadataCondition": "metadata_condition",
    "MetadataConditions": "metadata_conditions",
    "MetadataField": "metadata_field",
    "MetadataFieldCreateRequest": "metadata_field_create_request",
    "MetadataFieldType": "metadata_field_type",
    "MetadataFieldUpdateRequest": "metadata_field_update_request",
    "MetadataFieldsResponse": "metadata_fields_response",
    "MetadataMode": "metadata_mode",
    "MetadataValue": "metadata_value",
    "ModelProvider": "model_provider",
    "ModelType": "model_type",
    "NodeData": "node_data",
    "NodeFinishedData": "node_finished_data",
    "NodeFinishedEvent": "node_finished_event",
    "NodeRetryData": "node_retry_data",
    "NodeRetryEvent": "node_retry_event",
    "NodeStartedData": "node_started_data",
    "NodeStartedEvent": "node_started_event",
    "NodeStatus": "node_status",
    "ParallelBranchData": "parallel_branch_data",
    "ParallelBranchFinishedEvent": "parallel_branch_finished_event",
    "ParallelBranchStartedEvent": "parallel_branch_started_event",
    "PingEvent": "ping_event",
    "PipelineFile": "pipeline_file",
    "PipelineFileRequest": "pipeline_file_request",
    "PipelineRunRequest": "pipeline_run_request",
    "PreProcessingRule": "pre_processing_rule",
    "PreProcessingRuleId": "pre_processing_rule_id",
    "ProcessMode": "process_mode",
    "ProcessRule": "process_rule",
    "ProcessRules": "process_rules",
    "Rating": "rating",
    "ReasoningChunkData": "reasoning_chunk_data",
    "ReasoningChunkEvent": "reasoning_chunk_event",
    "RerankingMode": "reranking_mode",
    "RerankingModel": "reranking_model",
    "ResponseMode": "response_mode",
    "ResultResponse": "result_response",
    "RetrievalModel": "retrieval_model",
    "RetrievalWeights": "retrieval_weights",
    "RetrieveQuery": "retrieve_query",
    "RetrieveRecord": "retrieve_record",
    "RetrieveRequest": "retrieve_request",
    "RetrieveResponse": "retrieve_response",
    "RetrievedChildChunk": "retrieved_child_chunk",
    "RetrievedDocument": "retrieved_document",
    "RetrievedSegment": "retrieved_segment",
    "RetrieverResource": "retriever_resource",
    "RoundData": "round_data",
    "RoundsCompletedData": "rounds_completed_data",
    "RoundsStartedData": "rounds_started_data",
    "SearchMethod": "search_method",
    "Segment": "segment",
    "SegmentAttachment": "segment_attachment",
    "SegmentCreate": "segment_create",
    "SegmentCreateRequest": "segment_create_request",
    "SegmentListResponse": "segment_list_response",
    "SegmentResponse": "segment_response",
    "SegmentUpdate": "segment_update",
    "SegmentUpdateRequest": "segment_update_request",
    "Segmentation": "segmentation",
    "SegmentsResponse": "segments_response",
    "StopRequest": "stop_request",
    "StreamEvent": "stream_event",
    "SuggestedQuestionsResponse": "suggested_questions_response",
    "SummaryIndexSetting": "summary_index_setting",
    "SwitchAction": "switch_action",
    "SystemParameters": "system_parameters",
    "TagBindingRequest": "tag_binding_request",
    "TagCreateRequest": "tag_create_request",
    "TagDeleteRequest": "tag_delete_request",
    "TagUnbindingRequest": "tag_unbinding_request",
    "TagUpdateRequest": "tag_update_request",
    "TextChunkData": "text_chunk_data",
    "TextChunkEvent": "text_chunk_event",
    "TextReplaceEvent": "text_replace_event",
    "TextToAudioRequest": "text_to_audio_request",
    "TextToSpeechSettings": "text_to_speech_settings",
    "TransferMethod": "transfer_method",
    "TtsMessageEndEvent": "tts_message_end_event",
    "TtsMessageEvent": "tts_message_event",
    "UpdateAnnotationRequest": "update_annotation_request",
    "UploadFile": "upload_file",
    "Usage": "usage",
    "UserAction": "user_action",
    "VectorSetting": "vector_setting",
    "WebAppSettingsResponse": "web_app_settings_response",
    "WeightType": "weight_type",
    "WorkflowBlockingResponse": "workflow_blocking_response",
    "WorkflowEvent": "workflow_event",
    "WorkflowEventAny": "workflow_event",
    "WorkflowExecutionRequest": "workflow_execution_request",
    "WorkflowFinishedData": "workflow_finished_data",
    "WorkflowFinishedEvent": "workflow_finished_event",
    "WorkflowLogItem": "workflow_log_item",
    "WorkflowLogsResponse": "workflow_logs_response",
    "WorkflowPausedData": "workflow_paused_data",
    "WorkflowPausedEvent": "workflow_paused_event",
    "WorkflowRunDetailResponse": "workflow_run_detail_response",
    "WorkflowRunSummary": "workflow_run_summary",
    "WorkflowStartedData": "workflow_started_data",
    "WorkflowStartedEvent": "workflow_started_event",
    "WorkflowStatus": "workflow_status",
}

__all__ = [
    "AccountSummary",
    "AgentLogData",
    "AgentLogEvent",
    "AgentMessageEvent",
    "AgentThoughtEvent",
    "AgentThoughtItem",
    "AnnotationItem",
    "AnnotationListResponse",
    "AppFeedbacksResponse",
    "AppInfoResponse",
    "AppMetaResponse",
    "AppParametersResponse",
    "AudioToTextRequest",
    "AudioToTextResponse",
    "AvailableModel",
    "AvailableModelsResponse",
    "BuiltInMetadataField",
    "BuiltInMetadataResponse",
    "ChatCompletionResponse",
    "ChatEvent",
    "ChatEventAny",
    "ChatRequest",
    "ChildChunk",
    "ChildChunkListResponse",
    "ChildChunkRequest",
    "ChildChunkResponse",
    "ComparisonOperator",
    "CompletionEvent",
    "CompletionEventAny",
    "CompletionRequest",
    "CompletionResponse",
    "ConversationDeleteRequest",
    "ConversationHistoryResponse",
    "ConversationListItem",
    "ConversationMessageItem",
    "ConversationOrder",
    "ConversationRenameRequest",
    "ConversationVariableItem",
    "ConversationVariableUpdateRequest",
    "ConversationVariablesResponse",
    "ConversationsListResponse",
    "CreateAnnotationRequest",
    "Dataset",
    "DatasetCreateRequest",
    "DatasetListResponse",
    "DatasetMember",
    "DatasetPermission",
    "DatasetProvider",
    "DatasetTagsResponse",
    "DatasetUpdateRequest",
    "DatasourceCompletedEvent",
    "DatasourceCredential",
    "DatasourceErrorEvent",
    "DatasourceEvent",
    "DatasourceEventAny",
    "DatasourceNodeRunRequest",
    "DatasourcePlugin",
    "DatasourceProcessingEvent",
    "DatasourceType",
    "DisplayStatus",
    "DocForm",
    "Document",
    "DocumentCreateByFileRequest",
    "DocumentCreateByTextRequest",
    "DocumentDetail",
    "DocumentDownload",
    "DocumentIdsRequest",
    "DocumentIndexing",
    "DocumentListResponse",
    "DocumentMetadataOperation",
    "DocumentMetadataRequest",
    "DocumentMetadataValue",
    "DocumentSettings",
    "DocumentStatusAction",
    "DocumentUpdateByFileRequest",
    "DocumentUpdateByTextRequest",
    "DocumentWithBatch",
    "DocumentZipRequest",
    "EndUserDetail",
    "EndUserSummary",
    "ErrorBody",
    "ErrorCode",
    "ErrorEvent",
    "EventFile",
    "ExternalKnowledgeInfo",
    "ExternalRetrievalModel",
    "FeatureSwitch",
    "FeedbackItem",
    "FileType",
    "FileUploadRequest",
    "FileUploadResponse",
    "FileUploadSettings",
    "FormInput",
    "FormInputDefault",
    "FormOptionSource",
    "FormOptionSourceType",
    "HumanInputContent",
    "HumanInputForm",
    "HumanInputFormDefinition",
    "HumanInputFormFilledEvent",
    "HumanInputFormSubmission",
    "HumanInputFormSubmissionData",
    "HumanInputFormTimeoutData",
    "HumanInputFormTimeoutEvent",
    "HumanInputRequiredEvent",
    "IconInfo",
    "ImageUploadSettings",
    "IndexingStatus",
    "IndexingStatusResponse",
    "IndexingTechnique",
    "InitialAnnotationReplySettingsRequest",
    "InitialAnnotationReplySettingsResponse",
    "InitialAnnotationReplySettingsStatusResponse",
    "InputFileObject",
    "IterationCompletedEvent",
    "IterationNextData",
    "IterationNextEvent",
    "IterationStartedEvent",
    "KeywordSetting",
    "KnowledgeTag",
    "LocalizedText",
    "LogStatus",
    "LogicalOperator",
    "LoopCompletedEvent",
    "LoopNextData",
    "LoopNextEvent",
    "LoopStartedEvent",
    "MessageEndEvent",
    "MessageEvent",
    "MessageFeedback",
    "MessageFeedbackRequest",
    "MessageFileEvent",
    "MessageFileItem",
    "MessageMetadata",
    "MessageReplaceEvent",
    "MetadataCondition",
    "MetadataConditions",
    "MetadataField",
    "MetadataFieldCreateRequest",
    "MetadataFieldType",
    "MetadataFieldUpdateRequest",
    "MetadataFieldsResponse",
    "MetadataMode",
    "MetadataValue",
    "ModelProvider",
    "ModelType",
    "NodeData",
    "NodeFinishedData",
    "NodeFinishedEvent",
    "NodeRetryData",
    "NodeRetryEvent",
    "NodeStartedData",
    "NodeStartedEvent",
    "NodeStatus",
    "ParallelBranchData",
    "ParallelBranchFinishedEvent",
    "ParallelBranchStartedEvent",
    "PingEvent",
    "PipelineFile",
    "PipelineFileRequest",
    "PipelineRunRequest",
    "PreProcessingRule",
    "PreProcessingRuleId",
    "ProcessMode",
    "ProcessRule",
    "ProcessRules",
    "Rating",
    "ReasoningChunkData",
    "ReasoningChunkEvent",
    "RerankingMode",
    "RerankingModel",
    "ResponseMode",
    "ResultResponse",
    "RetrievalModel",
    "RetrievalWeights",
    "RetrieveQuery",
    "RetrieveRecord",
    "RetrieveRequest",
    "RetrieveResponse",
    "RetrievedChildChunk",
    "RetrievedDocument",
    "RetrievedSegment",
    "RetrieverResource",
    "RoundData",
    "RoundsCompletedData",
    "RoundsStartedData",
    "SearchMethod",
    "Segment",
    "SegmentAttachment",
    "SegmentCreate",
    "SegmentCreateRequest",
    "SegmentListResponse",
    "SegmentResponse",
    "SegmentUpdate",
    "SegmentUpdateRequest",
    "Segmentation",
    "SegmentsResponse",
    "StopRequest",
    "StreamEvent",
    "SuggestedQuestionsResponse",
    "SummaryIndexSetting",
    "SwitchAction",
    "SystemParameters",
    "TagBindingRequest",
    "TagCreateRequest",
    "TagDeleteRequest",
    "TagUnbindingRequest",
    "TagUpdateRequest",
    "TextChunkData",
    "TextChunkEvent",
    "TextReplaceEvent",
    "TextToAudioRequest",
    "TextToSpeechSettings",
    "TransferMethod",
    "TtsMessageEndEvent",
    "TtsMessageEvent",
    "UpdateAnnotationRequest",
    "UploadFile",
    "Usage",
    "UserAction",
    "VectorSetting",
    "WebAppSettingsResponse",
    "WeightType",
    "WorkflowBlockingResponse",
    "WorkflowEvent",
    "WorkflowEventAny",
    "WorkflowExecutionRequest",
    "WorkflowFinishedData",
    "WorkflowFinishedEvent",
    "WorkflowLogItem",
    "WorkflowLogsResponse",
    "WorkflowPausedData",
    "WorkflowPausedEvent",
    "WorkflowRunDetailResponse",
    "WorkflowRunSummary",
    "WorkflowStartedData",
    "WorkflowStartedEvent",
    "WorkflowStatus",
]


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
