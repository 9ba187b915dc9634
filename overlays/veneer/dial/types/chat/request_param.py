"""Plain dicts for messages and what is in them."""

from __future__ import annotations

from veneer_generated.dial.params import (
    AssistantMessageParam,
    AttachmentParam,
    CustomContentParam,
    DeveloperMessageParam,
    FunctionMessageParam,
    ImageURLParam,
    InputAudioParam,
    InputFileParam,
    MessageContentAudioPartParam,
    MessageContentFilePartParam,
    MessageContentImagePartParam,
    MessageContentRefusalPartParam,
    MessageContentTextPartParam,
    MessageCustomFieldsParam,
    ResponseFormatJsonObject,
    ResponseFormatJsonSchema,
    ResponseFormatJsonSchemaObject,
    ResponseFormatText,
    StageParam,
    SystemMessageParam,
    ToolMessageParam,
    UserMessageParam,
)

MessageContentPartParam = (
    MessageContentTextPartParam
    | MessageContentImagePartParam
    | MessageContentFilePartParam
    | MessageContentAudioPartParam
    | MessageContentRefusalPartParam
)
"""A part of a message that has several."""

MessageContentParam = str | list[MessageContentPartParam]
"""What a message says."""

ResponseFormat = ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema
"""What an answer has to be."""

Message = (
    SystemMessageParam
    | DeveloperMessageParam
    | UserMessageParam
    | AssistantMessageParam
    | ToolMessageParam
    | FunctionMessageParam
)
"""A message of a conversation."""

__all__ = [
    "AssistantMessageParam",
    "AttachmentParam",
    "CustomContentParam",
    "DeveloperMessageParam",
    "FunctionMessageParam",
    "ImageURLParam",
    "InputAudioParam",
    "InputFileParam",
    "Message",
    "MessageContentAudioPartParam",
    "MessageContentFilePartParam",
    "MessageContentImagePartParam",
    "MessageContentParam",
    "MessageContentPartParam",
    "MessageContentRefusalPartParam",
    "MessageContentTextPartParam",
    "MessageCustomFieldsParam",
    "ResponseFormat",
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatJsonSchemaObject",
    "ResponseFormatText",
    "StageParam",
    "SystemMessageParam",
    "ToolMessageParam",
    "UserMessageParam",
]
