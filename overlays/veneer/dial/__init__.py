"""EPAM AI DIAL: inference, deployments, applications, files, and the caller's limits.

`Dial` and `AsyncDial` are the clients; `DialClientPool` and `AsyncDialClientPool` let many of them share connections.
What calls return are the generated models (`ChatCompletionResponse`, `FileMetadata`, ...), all importable from here, as
are the errors. Code written for aidial-client runs after changing its import line.

    from veneer.dial import Dial

    client = Dial(base_url="https://dial.example.com", api_key="...")
    print([deployment.id for deployment in client.deployments.list()])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from veneer_generated.dial.models import *  # noqa: F403  # every model is a public name of this package
    from veneer_generated.dial.models import ChatCompletionMessageDelta as ChunkEmptyDelta

    from .._runtime.auth import AsyncCredential as AsyncAuthValue
    from .._runtime.auth import SyncCredential as SyncAuthValue
    from .._runtime.downloads import FileDownloadResponse
    from .._runtime.raw import AsyncRawStream, RawStream
    from .._runtime.retry import RetryPolicy
    from .admin import Stored
    from .anthropic import AsyncMessageStream, MessageStream
    from .bucket import AppData
    from .channels import AsyncChannelStream, ChannelStream, SigninResult
    from .client import AsyncDial, AsyncDialClientPool, Dial, DialClientPool
    from .code_interpreter import AsyncCodeInterpreterSession, CodeInterpreterSession
    from .completions import AsyncCompletionStream, CompletionStream
    from .errors import (
        AuthenticationError,
        BadRequestError,
        ConflictError,
        ConnectionFailedError,
        DialException,
        DialStatusError,
        EtagMismatchError,
        InvalidDialURLError,
        InvalidDialURLException,
        InvalidRequestError,
        NotDialURLError,
        ParsingDataError,
        PermissionDeniedError,
        RateLimitError,
        RedirectError,
        RequestTimeoutError,
        ResourceNotFoundError,
        ServerError,
        StreamError,
        StreamEventError,
        StreamTimeoutError,
        StreamTruncatedError,
        UnprocessableEntityError,
    )
    from .mcp import AsyncMcpDeployment, AsyncMcpStream, AsyncMcpToolSet, McpDeployment, McpStream, McpToolSet
    from .places import DialStorageResource
    from .responses import AsyncResponseStream, ResponseStream
    from .skills import AsyncSkillFilesRef, AsyncSkillsRef, SkillFilesRef, SkillsRef
    from .streaming import AsyncChatStream, ChatStream
    from .urls import DialURL

__all__ = [
    "AppData",
    "AsyncAuthValue",
    "AsyncChannelStream",
    "AsyncChatStream",
    "AsyncCodeInterpreterSession",
    "AsyncCompletionStream",
    "AsyncDial",
    "AsyncDialClientPool",
    "AsyncMcpDeployment",
    "AsyncMcpStream",
    "AsyncMcpToolSet",
    "AsyncMessageStream",
    "AsyncRawStream",
    "AsyncResponseStream",
    "AsyncSkillFilesRef",
    "AsyncSkillsRef",
    "AuthenticationError",
    "BadRequestError",
    "ChannelStream",
    "ChatStream",
    "ChunkEmptyDelta",
    "CodeInterpreterSession",
    "CompletionStream",
    "ConflictError",
    "ConnectionFailedError",
    "Dial",
    "DialClientPool",
    "DialException",
    "DialStatusError",
    "DialStorageResource",
    "DialURL",
    "EtagMismatchError",
    "FileDownloadResponse",
    "InvalidDialURLError",
    "InvalidDialURLException",
    "InvalidRequestError",
    "McpDeployment",
    "McpStream",
    "McpToolSet",
    "MessageStream",
    "NotDialURLError",
    "ParsingDataError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawStream",
    "RedirectError",
    "RequestTimeoutError",
    "ResourceNotFoundError",
    "ResponseStream",
    "RetryPolicy",
    "ServerError",
    "SigninResult",
    "SkillFilesRef",
    "SkillsRef",
    "Stored",
    "StreamError",
    "StreamEventError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "SyncAuthValue",
    "UnprocessableEntityError",
]

_HOMES = {
    "AppData": ("veneer.dial.bucket", "AppData"),
    "DialURL": ("veneer.dial.urls", "DialURL"),
    "DialStorageResource": ("veneer.dial.places", "DialStorageResource"),
    "AsyncSkillFilesRef": ("veneer.dial.skills", "AsyncSkillFilesRef"),
    "AsyncSkillsRef": ("veneer.dial.skills", "AsyncSkillsRef"),
    "SkillFilesRef": ("veneer.dial.skills", "SkillFilesRef"),
    "SkillsRef": ("veneer.dial.skills", "SkillsRef"),
    "AsyncAuthValue": ("veneer._runtime.auth", "AsyncCredential"),
    "SyncAuthValue": ("veneer._runtime.auth", "SyncCredential"),
    "AsyncChatStream": ("veneer.dial.streaming", "AsyncChatStream"),
    "ChatStream": ("veneer.dial.streaming", "ChatStream"),
    "AsyncCompletionStream": ("veneer.dial.completions", "AsyncCompletionStream"),
    "CompletionStream": ("veneer.dial.completions", "CompletionStream"),
    "AsyncMessageStream": ("veneer.dial.anthropic", "AsyncMessageStream"),
    "MessageStream": ("veneer.dial.anthropic", "MessageStream"),
    "AsyncResponseStream": ("veneer.dial.responses", "AsyncResponseStream"),
    "ResponseStream": ("veneer.dial.responses", "ResponseStream"),
    "AsyncRawStream": ("veneer._runtime.raw", "AsyncRawStream"),
    "RawStream": ("veneer._runtime.raw", "RawStream"),
    "AsyncChannelStream": ("veneer.dial.channels", "AsyncChannelStream"),
    "ChannelStream": ("veneer.dial.channels", "ChannelStream"),
    "SigninResult": ("veneer.dial.channels", "SigninResult"),
    "FileDownloadResponse": ("veneer._runtime.downloads", "FileDownloadResponse"),
    "RetryPolicy": ("veneer._runtime.retry", "RetryPolicy"),
    "AsyncCodeInterpreterSession": ("veneer.dial.code_interpreter", "AsyncCodeInterpreterSession"),
    "CodeInterpreterSession": ("veneer.dial.code_interpreter", "CodeInterpreterSession"),
    "AsyncMcpDeployment": ("veneer.dial.mcp", "AsyncMcpDeployment"),
    "AsyncMcpStream": ("veneer.dial.mcp", "AsyncMcpStream"),
    "AsyncMcpToolSet": ("veneer.dial.mcp", "AsyncMcpToolSet"),
    "McpDeployment": ("veneer.dial.mcp", "McpDeployment"),
    "McpStream": ("veneer.dial.mcp", "McpStream"),
    "McpToolSet": ("veneer.dial.mcp", "McpToolSet"),
    "Stored": ("veneer.dial.admin", "Stored"),
    "ChunkEmptyDelta": ("veneer_generated.dial.models", "ChatCompletionMessageDelta"),
}
_CLIENTS = ("AsyncDial", "AsyncDialClientPool", "Dial", "DialClientPool")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HOMES:
        module, attribute = _HOMES[name]
    elif name in __all__:
        module, attribute = f"{__name__}.{'client' if name in _CLIENTS else 'errors'}", name
    elif name[:1].isupper():
        module, attribute = "veneer_generated.dial.models", name
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        value = getattr(import_module(module), attribute)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from veneer_generated.dial import models

    return sorted({*globals(), *__all__, *models.__all__})
