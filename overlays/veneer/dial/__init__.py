"""EPAM AI DIAL: chat completions, deployments, applications and files.

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
    from .._runtime.retry import RetryPolicy
    from .admin import Stored
    from .client import AsyncDial, AsyncDialClientPool, Dial, DialClientPool
    from .code_interpreter import AsyncCodeInterpreterSession, CodeInterpreterSession
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
    from .streaming import AsyncChatStream, ChatStream

__all__ = [
    "AsyncAuthValue",
    "AsyncChatStream",
    "AsyncCodeInterpreterSession",
    "AsyncDial",
    "AsyncDialClientPool",
    "AsyncMcpDeployment",
    "AsyncMcpStream",
    "AsyncMcpToolSet",
    "AuthenticationError",
    "BadRequestError",
    "ChatStream",
    "ChunkEmptyDelta",
    "CodeInterpreterSession",
    "ConflictError",
    "ConnectionFailedError",
    "Dial",
    "DialClientPool",
    "DialException",
    "DialStatusError",
    "EtagMismatchError",
    "FileDownloadResponse",
    "InvalidDialURLError",
    "InvalidDialURLException",
    "InvalidRequestError",
    "McpDeployment",
    "McpStream",
    "McpToolSet",
    "NotDialURLError",
    "ParsingDataError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ResourceNotFoundError",
    "RetryPolicy",
    "ServerError",
    "Stored",
    "StreamError",
    "StreamEventError",
    "StreamTimeoutError",
    "StreamTruncatedError",
    "SyncAuthValue",
    "UnprocessableEntityError",
]

_HOMES = {
    "AsyncAuthValue": ("veneer._runtime.auth", "AsyncCredential"),
    "SyncAuthValue": ("veneer._runtime.auth", "SyncCredential"),
    "AsyncChatStream": ("veneer.dial.streaming", "AsyncChatStream"),
    "ChatStream": ("veneer.dial.streaming", "ChatStream"),
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
