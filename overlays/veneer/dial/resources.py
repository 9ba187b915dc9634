"""The classes of a client's attributes, by the names that aidial-client gives them in this place."""

from __future__ import annotations

from .bucket import AsyncBuckets as AsyncBucket
from .bucket import Buckets as Bucket
from .channels import AsyncClientChannel, ClientChannel
from .chat import AsyncChat, Chat
from .deployments import Applications as Application
from .deployments import AsyncApplications as AsyncApplication
from .deployments import AsyncDeployments, Deployments
from .files import AsyncFiles, Files
from .listings import AsyncModels as AsyncModel
from .listings import AsyncToolsets as AsyncToolset
from .listings import Models as Model
from .listings import Toolsets as Toolset
from .metadata import AsyncMetadata, Metadata
from .permissions import AsyncResourcePermissions, ResourcePermissions
from .prompts import AsyncPrompts, Prompts
from .skills import AsyncSkillFilesRef, AsyncSkillsRef, SkillFilesRef, SkillsRef
from .user import AsyncUser, User

__all__ = [
    "Application",
    "AsyncApplication",
    "AsyncBucket",
    "AsyncChat",
    "AsyncClientChannel",
    "AsyncDeployments",
    "AsyncFiles",
    "AsyncMetadata",
    "AsyncModel",
    "AsyncPrompts",
    "AsyncResourcePermissions",
    "AsyncSkillFilesRef",
    "AsyncSkillsRef",
    "AsyncToolset",
    "AsyncUser",
    "Bucket",
    "Chat",
    "ClientChannel",
    "Deployments",
    "Files",
    "Metadata",
    "Model",
    "Prompts",
    "ResourcePermissions",
    "SkillFilesRef",
    "SkillsRef",
    "Toolset",
    "User",
]
