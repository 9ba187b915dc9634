"""Models for what stands in messages. The requests and their limits that aidial-client has here too are not there."""

from __future__ import annotations

from veneer_generated.dial.models import (
    Attachment,
    CustomContent,
    FinishReason,
    FunctionCall,
    Role,
    Stage,
    ToolCall,
)
from veneer_generated.dial.models import ChatCompletionTool as Tool
from veneer_generated.dial.models import FunctionName as FunctionChoice
from veneer_generated.dial.models import FunctionObject as Function
from veneer_generated.dial.models import NamedToolChoice as ToolChoice
from veneer_generated.dial.models import StageStatus as Status

__all__ = [
    "Attachment",
    "CustomContent",
    "FinishReason",
    "Function",
    "FunctionCall",
    "FunctionChoice",
    "Role",
    "Stage",
    "Status",
    "Tool",
    "ToolCall",
    "ToolChoice",
]
