"""The attributes of both clients beside chat, deployments, applications and files, loaded when they are first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from .._runtime.options import CallOptions
    from .._runtime.send import AsyncSender, Sender
    from .admin import Admin, AsyncAdmin
    from .anthropic import Anthropic, AsyncAnthropic
    from .applications import AsyncCustomApplications, CustomApplications
    from .bucket import AsyncBuckets, Buckets
    from .channels import AsyncClientChannel, ClientChannel
    from .code_interpreter import AsyncCodeInterpreter, CodeInterpreter
    from .completions import AsyncTextCompletions, TextCompletions
    from .conversations import AsyncConversations, Conversations
    from .credentials import AsyncOfflineAccess, AsyncToolSetAuth, OfflineAccess, ToolSetAuth
    from .embeddings import AsyncEmbeddings, Embeddings
    from .external_services import AsyncExternalServices, ExternalServices
    from .invitations import AsyncInvitations, Invitations
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
    from .mcp import AsyncMcp, Mcp
    from .metadata import AsyncMetadata, Metadata
    from .notifications import AsyncNotifications, Notifications
    from .operations import AsyncResourceOperations, ResourceOperations
    from .permissions import AsyncResourcePermissions, ResourcePermissions
    from .prompts import AsyncPrompts, Prompts
    from .publications import AsyncPublications, Publications
    from .responses import AsyncResponses, Responses
    from .sharing import AsyncSharing, Sharing
    from .skills import AsyncSkillsRef, SkillsRef
    from .toolsets import AsyncCustomToolsets, CustomToolsets
    from .type_schemas import ApplicationSchemas, AsyncApplicationSchemas, AsyncCatalogSchemas, CatalogSchemas
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

    @cached_property
    def sharing(self) -> Sharing:
        """What callers let each other read and write."""
        from .sharing import Sharing

        return Sharing(self._sender)

    @cached_property
    def invitations(self) -> Invitations:
        """What others accept to get at shared resources."""
        from .invitations import Invitations

        return Invitations(self._sender)

    @cached_property
    def publications(self) -> Publications:
        """Requests to put resources where everybody finds them."""
        from .publications import Publications

        return Publications(self._sender)

    @cached_property
    def notifications(self) -> Notifications:
        """What the installation tells the caller."""
        from .notifications import Notifications

        return Notifications(self._sender)

    @cached_property
    def resource_permissions(self) -> ResourcePermissions:
        """What an application lets another one do in one request."""
        from .permissions import ResourcePermissions

        return ResourcePermissions(self._sender)

    @cached_property
    def client_channel(self) -> ClientChannel:
        """How applications ask the user's client back."""
        from .channels import ClientChannel

        return ClientChannel(self._sender)

    @cached_property
    def application_schemas(self) -> ApplicationSchemas:
        """Types of applications that can be made by properties alone."""
        from .type_schemas import ApplicationSchemas

        return ApplicationSchemas(self._sender)

    @cached_property
    def catalog_schemas(self) -> CatalogSchemas:
        """Types of entries of the catalog."""
        from .type_schemas import CatalogSchemas

        return CatalogSchemas(self._sender)

    @cached_property
    def external_services(self) -> ExternalServices:
        """Services outside of DIAL that applications use."""
        from .external_services import ExternalServices

        return ExternalServices(self._sender)

    @cached_property
    def offline_credentials(self) -> OfflineAccess:
        """Whether applications may act for a user who is away."""
        from .credentials import OfflineAccess

        return OfflineAccess(self._sender)

    @cached_property
    def toolset_auth(self) -> ToolSetAuth:
        """Credentials for tool sets."""
        from .credentials import ToolSetAuth

        return ToolSetAuth(self._sender)

    @cached_property
    def mcp(self) -> Mcp:
        """Tools, and the model context protocol of tool sets and applications."""
        from .mcp import Mcp

        return Mcp(self._sender)

    @cached_property
    def code_interpreter(self) -> CodeInterpreter:
        """Machines that run code."""
        from .code_interpreter import CodeInterpreter

        return CodeInterpreter(self._sender)

    @cached_property
    def admin(self) -> Admin:
        """The installation's configuration; for administrators."""
        from .admin import Admin

        return Admin(self._sender)


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

    @cached_property
    def sharing(self) -> AsyncSharing:
        """What callers let each other read and write."""
        from .sharing import AsyncSharing

        return AsyncSharing(self._sender)

    @cached_property
    def invitations(self) -> AsyncInvitations:
        """What others accept to get at shared resources."""
        from .invitations import AsyncInvitations

        return AsyncInvitations(self._sender)

    @cached_property
    def publications(self) -> AsyncPublications:
        """Requests to put resources where everybody finds them."""
        from .publications import AsyncPublications

        return AsyncPublications(self._sender)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """What the installation tells the caller."""
        from .notifications import AsyncNotifications

        return AsyncNotifications(self._sender)

    @cached_property
    def resource_permissions(self) -> AsyncResourcePermissions:
        """What an application lets another one do in one request."""
        from .permissions import AsyncResourcePermissions

        return AsyncResourcePermissions(self._sender)

    @cached_property
    def client_channel(self) -> AsyncClientChannel:
        """How applications ask the user's client back."""
        from .channels import AsyncClientChannel

        return AsyncClientChannel(self._sender)

    @cached_property
    def application_schemas(self) -> AsyncApplicationSchemas:
        """Types of applications that can be made by properties alone."""
        from .type_schemas import AsyncApplicationSchemas

        return AsyncApplicationSchemas(self._sender)

    @cached_property
    def catalog_schemas(self) -> AsyncCatalogSchemas:
        """Types of entries of the catalog."""
        from .type_schemas import AsyncCatalogSchemas

        return AsyncCatalogSchemas(self._sender)

    @cached_property
    def external_services(self) -> AsyncExternalServices:
        """Services outside of DIAL that applications use."""
        from .external_services import AsyncExternalServices

        return AsyncExternalServices(self._sender)

    @cached_property
    def offline_credentials(self) -> AsyncOfflineAccess:
        """Whether applications may act for a user who is away."""
        from .credentials import AsyncOfflineAccess

        return AsyncOfflineAccess(self._sender)

    @cached_property
    def toolset_auth(self) -> AsyncToolSetAuth:
        """Credentials for tool sets."""
        from .credentials import AsyncToolSetAuth

        return AsyncToolSetAuth(self._sender)

    @cached_property
    def mcp(self) -> AsyncMcp:
        """Tools, and the model context protocol of tool sets and applications."""
        from .mcp import AsyncMcp

        return AsyncMcp(self._sender)

    @cached_property
    def code_interpreter(self) -> AsyncCodeInterpreter:
        """Machines that run code."""
        from .code_interpreter import AsyncCodeInterpreter

        return AsyncCodeInterpreter(self._sender)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """The installation's configuration; for administrators."""
        from .admin import AsyncAdmin

        return AsyncAdmin(self._sender)
