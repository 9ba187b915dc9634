"""The async clients, under the name that they have in dify-client.

Its other async classes (`AsyncEnterpriseClient`, `AsyncSecurityClient`, ...) only address routes that Dify never had;
they do not exist here.
"""

from __future__ import annotations

from .app import AsyncDifyClient
from .chat import AsyncChatClient
from .completion import AsyncCompletionClient
from .knowledge import AsyncKnowledgeBaseClient
from .workflow import AsyncWorkflowClient
from .workspace import AsyncWorkspaceClient

__all__ = [
    "AsyncChatClient",
    "AsyncCompletionClient",
    "AsyncDifyClient",
    "AsyncKnowledgeBaseClient",
    "AsyncWorkflowClient",
    "AsyncWorkspaceClient",
]
