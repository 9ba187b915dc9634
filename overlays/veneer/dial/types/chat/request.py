"""A whole request for a chat completion as a plain dict."""

from __future__ import annotations

from veneer_generated.dial.models import (
    ReasoningEffort,
)
from veneer_generated.dial.params import (
    ChatCompletionRequest,
    ChatCompletionRequestCustomFields,
    StreamOptions,
)

__all__ = [
    "ChatCompletionRequest",
    "ChatCompletionRequestCustomFields",
    "ReasoningEffort",
    "StreamOptions",
]
