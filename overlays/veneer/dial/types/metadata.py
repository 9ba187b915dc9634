"""What is known of stored things."""

from __future__ import annotations

from veneer_generated.dial.models import FileItem, FileMetadata, ResourceMetadata, SkillFileMetadata, SkillMetadata
from veneer_generated.dial.models import ResourceMetadata as ConversationItem
from veneer_generated.dial.models import ResourceMetadata as ConversationMetadata
from veneer_generated.dial.models import ResourceMetadata as PromptItem
from veneer_generated.dial.models import ResourceMetadata as PromptMetadata
from veneer_generated.dial.models import SkillFileMetadata as SkillFileItem
from veneer_generated.dial.models import SkillMetadata as SkillItem

BaseMetadata = FileItem | FileMetadata | ResourceMetadata | SkillFileMetadata | SkillMetadata
"""Any of them."""

ResourceItemMetadata = FileItem | ResourceMetadata | SkillFileMetadata | SkillMetadata
"""An entry of a listing."""

__all__ = [
    "BaseMetadata",
    "ConversationItem",
    "ConversationMetadata",
    "FileItem",
    "FileMetadata",
    "PromptItem",
    "PromptMetadata",
    "ResourceItemMetadata",
    "SkillFileItem",
    "SkillFileMetadata",
    "SkillItem",
    "SkillMetadata",
]
