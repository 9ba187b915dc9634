"""The models: what requests are made of and what answers consist of, each also a mapping of its JSON by wire name."""

from __future__ import annotations

import base64
from os import PathLike
from typing import TYPE_CHECKING, Any, Self

from veneer_generated.azure_inference import models as generated

if TYPE_CHECKING:
    from veneer_generated.azure_inference.models import *  # noqa: F403  # every model is a public name of this module

    from .streaming import AsyncStreamingChatCompletions as AsyncStreamingChatCompletions
    from .streaming import StreamingChatCompletions as StreamingChatCompletions

__all__ = [
    "AssistantMessage",
    "AsyncStreamingChatCompletions",
    "DeveloperMessage",
    "ImageEmbeddingInput",
    "ImageUrl",
    "InputAudio",
    "StreamingChatCompletions",
    "SystemMessage",
    "ToolMessage",
    "UserMessage",
]

_ARGUMENT = "content"
"""The one argument of messages that may be positional."""
_STREAMS = ("AsyncStreamingChatCompletions", "StreamingChatCompletions")


class _Message:
    """A message whose content is given once: by position or by name."""

    __slots__ = ()

    if not TYPE_CHECKING:  # type checkers see the constructor of the generated class

        def __new__(cls, *arguments: Any, **named: Any) -> Self:
            if arguments and _ARGUMENT in named:
                raise ValueError(f"{_ARGUMENT} cannot be provided as positional and keyword arguments")
            return super().__new__(cls)


class SystemMessage(_Message, generated.ChatRequestSystemMessage):
    """Tells the model how to behave: `SystemMessage("You are brief.")`."""

    __slots__ = ()


class DeveloperMessage(_Message, generated.ChatRequestDeveloperMessage):
    """Tells newer models how to behave; they prefer it to SystemMessage."""

    __slots__ = ()


class UserMessage(_Message, generated.ChatRequestUserMessage):
    """What the user says: `UserMessage("Hi")`, or a list of parts."""

    __slots__ = ()


class AssistantMessage(_Message, generated.ChatRequestAssistantMessage):
    """What the model said before. Some models want a text (an empty one will do) beside tool calls too."""

    __slots__ = ()


class ToolMessage(_Message, generated.ChatRequestToolMessage):
    """The result of a tool call: `ToolMessage("62 °F", tool_call_id=call.id)`."""

    __slots__ = ()


class ImageUrl(generated.ChatMessageImageUrl):
    """Where an image is: an address, or a data URL that holds it."""

    __slots__ = ()

    @classmethod
    def load(
        cls,
        *,
        image_file: str | PathLike[str],
        image_format: str,
        detail: str | generated.ImageDetailLevel | None = None,
    ) -> Self:
        """The image of a file; `image_format` is the subtype of its media type (`png`). Raises FileNotFoundError."""
        return cls(url=_data_url(image_file, image_format), detail=detail)


class ImageEmbeddingInput(generated.ImageEmbeddingInputItem):
    """An image to embed."""

    __slots__ = ()

    @classmethod
    def load(cls, *, image_file: str | PathLike[str], image_format: str, text: str | None = None) -> Self:
        """The image of a file; `image_format` is the subtype of its media type (`png`). Raises FileNotFoundError."""
        return cls(image=_data_url(image_file, image_format), text=text)


class InputAudio(generated.ChatMessageInputAudio):
    """Audio that travels with a message."""

    __slots__ = ()

    @classmethod
    def load(cls, *, audio_file: str | PathLike[str], audio_format: str | generated.AudioContentFormat) -> Self:
        """The audio of a file; raises FileNotFoundError."""
        return cls(data=_base64(audio_file), format=audio_format)


def _base64(file: str | PathLike[str]) -> str:
    with open(file, "rb") as opened:
        return base64.b64encode(opened.read()).decode("ascii")


def _data_url(file: str | PathLike[str], image_format: str) -> str:
    return f"data:image/{image_format};base64,{_base64(file)}"


def __getattr__(name: str) -> Any:
    if name in _STREAMS:
        from . import streaming

        value = getattr(streaming, name)
    elif name in generated.__all__:
        value = getattr(generated, name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *generated.__all__, *_STREAMS})
