"""The attributes of both clients beside chat, deployments, applications and files, loaded when they are first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .applications import AsyncCustomApplications, CustomApplications
    from .bucket import AsyncBuckets, Buckets
    from .conversations import AsyncConversations, Conversations
    from .metadata import AsyncMetadata, Metadata
    from .operations import AsyncResourceOperations, ResourceOperations
    from .prompts import AsyncPrompts, Prompts
    from .skills import AsyncSkillsRef, SkillsRef
    from .toolsets import AsyncCustomToolsets, CustomToolsets


class Resources:
    """Attributes of `Dial`."""

    _sender: Sender

    if TYPE_CHECKING:  # `Dial` has it

        def my_bucket(self, **options: Unpack[CallOptions]) -> str:
            """The caller's bucket."""
            ...

    @cached_property
    def bucket(self) -> Buckets:
        """The caller's place in the storage."""
        from .bucket import Buckets

        return Buckets(self._sender)

    @cached_property
    def metadata(self) -> Metadata:
        """What is known of stored things, by kind."""
        from .metadata import Metadata

        return Metadata(self._sender)

    @cached_property
    def prompts(self) -> Prompts:
        """Prompts in the storage."""
        from .prompts import Prompts

        return Prompts(self._sender)

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations in the storage."""
        from .conversations import Conversations

        return Conversations(self._sender)

    @cached_property
    def applications(self) -> CustomApplications:
        """Applications in the storage; `application` has those that can be called."""
        from .applications import CustomApplications

        return CustomApplications(self._sender)

    @cached_property
    def toolsets(self) -> CustomToolsets:
        """Tool sets in the storage."""
        from .toolsets import CustomToolsets

        return CustomToolsets(self._sender)

    @cached_property
    def resources(self) -> ResourceOperations:
        """Copying, moving and watching stored things of all kinds."""
        from .operations import ResourceOperations

        return ResourceOperations(self._sender)

    @cached_property
    def skills(self) -> SkillsRef:
        """The skills of the caller's bucket; go on with `/`."""
        from .skills import SkillsRef

        return SkillsRef(self._sender, self.my_bucket)


class AsyncResources:
    """Attributes of `AsyncDial`; the same names as those of `Dial`."""

    _sender: AsyncSender

    if TYPE_CHECKING:  # `AsyncDial` has it

        async def my_bucket(self, **options: Unpack[CallOptions]) -> str:
            """The caller's bucket."""
            ...

    @cached_property
    def bucket(self) -> AsyncBuckets:
        """The caller's place in the storage."""
        from .bucket import AsyncBuckets

        return AsyncBuckets(self._sender)

    @cached_property
    def metadata(self) -> AsyncMetadata:
        """What is known of stored things, by kind."""
        from .metadata import AsyncMetadata

        return AsyncMetadata(self._sender)

    @cached_property
    def prompts(self) -> AsyncPrompts:
        """Prompts in the storage."""
        from .prompts import AsyncPrompts

        return AsyncPrompts(self._sender)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations in the storage."""
        from .conversations import AsyncConversations

        return AsyncConversations(self._sender)

    @cached_property
    def applications(self) -> AsyncCustomApplications:
        """Applications in the storage; `application` has those that can be called."""
        from .applications import AsyncCustomApplications

        return AsyncCustomApplications(self._sender)

    @cached_property
    def toolsets(self) -> AsyncCustomToolsets:
        """Tool sets in the storage."""
        from .toolsets import AsyncCustomToolsets

        return AsyncCustomToolsets(self._sender)

    @cached_property
    def resources(self) -> AsyncResourceOperations:
        """Copying, moving and watching stored things of all kinds."""
        from .operations import AsyncResourceOperations

        return AsyncResourceOperations(self._sender)

    @cached_property
    def skills(self) -> AsyncSkillsRef:
        """The skills of the caller's bucket; go on with `/`."""
        from .skills import AsyncSkillsRef

        return AsyncSkillsRef(self._sender, self.my_bucket)
