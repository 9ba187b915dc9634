# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
"""The models of Golden; each module is loaded when one of its names is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .chat_choice import ChatChoice as ChatChoice
    from .chat_chunk import ChatChunk as ChatChunk
    from .chat_request import ChatRequest as ChatRequest
    from .chat_response import ChatResponse as ChatResponse
    from .chunk_choice import ChunkChoice as ChunkChoice
    from .circle import Circle as Circle
    from .content_part import ContentPart as ContentPart
    from .delta import Delta as Delta
    from .end_event import EndEvent as EndEvent
    from .error_body import ErrorBody as ErrorBody
    from .error_info import ErrorInfo as ErrorInfo
    from .extra_part import ExtraPart as ExtraPart
    from .failed_event import FailedEvent as FailedEvent
    from .file_item import FileItem as FileItem
    from .function_call import FunctionCall as FunctionCall
    from .image_part import ImagePart as ImagePart
    from .image_part_size import ImagePartSize as ImagePartSize
    from .item import Item as Item
    from .job import Job as Job
    from .kind import Kind as Kind
    from .level import Level as Level
    from .message import Message as Message
    from .message_event import MessageEvent as MessageEvent
    from .message_event import MessageEventAny as MessageEventAny
    from .message_request import MessageRequest as MessageRequest
    from .node_event import NodeEvent as NodeEvent
    from .options import Options as Options
    from .ping_event import PingEvent as PingEvent
    from .rate_limit import RateLimit as RateLimit
    from .region import Region as Region
    from .role import Role as Role
    from .settings import Settings as Settings
    from .settings_form import SettingsForm as SettingsForm
    from .shape import Shape as Shape
    from .square import Square as Square
    from .stream_error import StreamError as StreamError
    from .text_event import TextEvent as TextEvent
    from .text_part import TextPart as TextPart
    from .tool_call import ToolCall as ToolCall
    from .tree import Tree as Tree
    from .upload import Upload as Upload
    from .usage import Usage as Usage

_MODULES = {
    "ChatChoice": "chat_choice",
    "ChatChunk": "chat_chunk",
    "ChatRequest": "chat_request",
    "ChatResponse": "chat_response",
    "ChunkChoice": "chunk_choice",
    "Circle": "circle",
    "ContentPart": "content_part",
    "Delta": "delta",
    "EndEvent": "end_event",
    "ErrorBody": "error_body",
    "ErrorInfo": "error_info",
    "ExtraPart": "extra_part",
    "FailedEvent": "failed_event",
    "FileItem": "file_item",
    "FunctionCall": "function_call",
    "ImagePart": "image_part",
    "ImagePartSize": "image_part_size",
    "Item": "item",
    "Job": "job",
    "Kind": "kind",
    "Level": "level",
    "Message": "message",
    "MessageEvent": "message_event",
    "MessageEventAny": "message_event",
    "MessageRequest": "message_request",
    "NodeEvent": "node_event",
    "Options": "options",
    "PingEvent": "ping_event",
    "RateLimit": "rate_limit",
    "Region": "region",
    "Role": "role",
    "Settings": "settings",
    "SettingsForm": "settings_form",
    "Shape": "shape",
    "Square": "square",
    "StreamError": "stream_error",
    "TextEvent": "text_event",
    "TextPart": "text_part",
    "ToolCall": "tool_call",
    "Tree": "tree",
    "Upload": "upload",
    "Usage": "usage",
}

__all__ = [
    "ChatChoice",
    "ChatChunk",
    "ChatRequest",
    "ChatResponse",
    "ChunkChoice",
    "Circle",
    "ContentPart",
    "Delta",
    "EndEvent",
    "ErrorBody",
    "ErrorInfo",
    "ExtraPart",
    "FailedEvent",
    "FileItem",
    "FunctionCall",
    "ImagePart",
    "ImagePartSize",
    "Item",
    "Job",
    "Kind",
    "Level",
    "Message",
    "MessageEvent",
    "MessageEventAny",
    "MessageRequest",
    "NodeEvent",
    "Options",
    "PingEvent",
    "RateLimit",
    "Region",
    "Role",
    "Settings",
    "SettingsForm",
    "Shape",
    "Square",
    "StreamError",
    "TextEvent",
    "TextPart",
    "ToolCall",
    "Tree",
    "Upload",
    "Usage",
]


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
