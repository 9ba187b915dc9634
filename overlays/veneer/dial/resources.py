"""The attributes of both clients beside chat, deployments, applications and files, loaded when they are first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.send import AsyncSender, Sender
    from .anthropic import Anthropic, AsyncAnthropic
    from .completions import AsyncTextCompletions, TextCompletions
    from .embeddings import AsyncEmbeddings, Embeddings
    from .listings import (
        Addons,
        Assistants,
        AsyncAddons,
        AsyncAssistants,
        AsyncModels,
        AsyncToolsets,
        Models,
        Toolsets,
    )
    from .responses import AsyncResponses, Responses
    from .user import AsyncConsents, AsyncUser, Consents, User


class Resources:
    """Attributes of `Dial`."""

    _sender: Sender
    api_version: str | None

    # listings, inference, the caller
    @cached_property
    def model(self) -> Models:
        """Models, with limits and prices."""
        from .listings import Models

        return Models(self._sender)

    @cached_property
    def toolset(self) -> Toolsets:
        """Sets of tools."""
        from .listings import Toolsets

        return Toolsets(self._sender)

    @cached_property
    def addon(self) -> Addons:
        """Addons of older servers."""
        from .listings import Addons

        return Addons(self._sender)

    @cached_property
    def assistant(self) -> Assistants:
        """Assistants of older servers."""
        from .listings import Assistants

        return Assistants(self._sender)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Vectors of texts and attachments."""
        from .embeddings import Embeddings

        return Embeddings(self._sender, self.api_version)

    @cached_property
    def completions(self) -> TextCompletions:
        """Completions of texts."""
        from .completions import TextCompletions

        return TextCompletions(self._sender, self.api_version)

    @cached_property
    def responses(self) -> Responses:
        """Responses, in OpenAI's format of that name."""
        from .responses import Responses

        return Responses(self._sender)

    @cached_property
    def anthropic(self) -> Anthropic:
        """Messages and models in Anthropic's format."""
        from .anthropic import Anthropic

        return Anthropic(self._sender)

    @cached_property
    def user(self) -> User:
        """Who is calling, limits and usage."""
        from .user import User

        return User(self._sender)

    @cached_property
    def consent(self) -> Consents:
        """What has to be agreed to before a call."""
        from .user import Consents

        return Consents(self._sender)


class AsyncResources:
    """Attributes of `AsyncDial`; the same names as those of `Dial`."""

    _sender: AsyncSender
    api_version: str | None

    # listings, inference, the caller
    @cached_property
    def model(self) -> AsyncModels:
        """Models, with limits and prices."""
        from .listings import AsyncModels

        return AsyncModels(self._sender)

    @cached_property
    def toolset(self) -> AsyncToolsets:
        """Sets of tools."""
        from .listings import AsyncToolsets

        return AsyncToolsets(self._sender)

    @cached_property
    def addon(self) -> AsyncAddons:
        """Addons of older servers."""
        from .listings import AsyncAddons

        return AsyncAddons(self._sender)

    @cached_property
    def assistant(self) -> AsyncAssistants:
        """Assistants of older servers."""
        from .listings import AsyncAssistants

        return AsyncAssistants(self._sender)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Vectors of texts and attachments."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._sender, self.api_version)

    @cached_property
    def completions(self) -> AsyncTextCompletions:
        """Completions of texts."""
        from .completions import AsyncTextCompletions

        return AsyncTextCompletions(self._sender, self.api_version)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses, in OpenAI's format of that name."""
        from .responses import AsyncResponses

        return AsyncResponses(self._sender)

    @cached_property
    def anthropic(self) -> AsyncAnthropic:
        """Messages and models in Anthropic's format."""
        from .anthropic import AsyncAnthropic

        return AsyncAnthropic(self._sender)

    @cached_property
    def user(self) -> AsyncUser:
        """Who is calling, limits and usage."""
        from .user import AsyncUser

        return AsyncUser(self._sender)

    @cached_property
    def consent(self) -> AsyncConsents:
        """What has to be agreed to before a call."""
        from .user import AsyncConsents

        return AsyncConsents(self._sender)
