"""The sync clients, under the name that they have in dify-client."""

from __future__ import annotations

from .app import DifyClient
from .chat import ChatClient
from .completion import CompletionClient
from .knowledge import KnowledgeBaseClient
from .workflow import WorkflowClient
from .workspace import WorkspaceClient

__all__ = [
    "ChatClient",
    "CompletionClient",
    "DifyClient",
    "KnowledgeBaseClient",
    "WorkflowClient",
    "WorkspaceClient",
]
