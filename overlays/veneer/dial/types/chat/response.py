"""What chat completions and their chunks are made of."""

from __future__ import annotations

from veneer_generated.dial.models import (
    Attachment,
    ChatCompletionChunk,
    ChatCompletionMessage,
    ChatCompletionMessageDelta,
    ChatCompletionResponse,
    Choice,
    ChoiceDelta,
    CompletionTokensDetails,
    CompletionUsage,
    CustomContent,
    FunctionCall,
    FunctionCallDelta,
    PromptTokensDetails,
    Stage,
    Statistics,
    ToolCallDelta,
    UsagePerModel,
)
from veneer_generated.dial.models import ToolCall as ChatCompletionMessageToolCall

__all__ = [
    "Attachment",
    "ChatCompletionChunk",
    "ChatCompletionMessage",
    "ChatCompletionMessageDelta",
    "ChatCompletionMessageToolCall",
    "ChatCompletionResponse",
    "Choice",
    "ChoiceDelta",
    "CompletionTokensDetails",
    "CompletionUsage",
    "CustomContent",
    "FunctionCall",
    "FunctionCallDelta",
    "PromptTokensDetails",
    "Stage",
    "Statistics",
    "ToolCallDelta",
    "UsagePerModel",
]
