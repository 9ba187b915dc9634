"""What the requests of chat apps, text generators and workflows have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from veneer_generated.dify import models

from .._runtime.errors import ConfigurationError

FileInput = models.InputFileObject | Mapping[str, Any]
"""A file of a message or an input: what `upload_input` gives, or a mapping of the same shape."""

Blocking = Literal["blocking"]
Streaming = Literal["streaming"]
_MODES = tuple(mode.value for mode in models.ResponseMode)


def is_streaming(response_mode: str | None) -> bool:
    """Whether a response mode asks for events; refuses what is no mode, before anything is generated."""
    if response_mode is not None and response_mode not in _MODES:
        raise ConfigurationError(f"response_mode is {response_mode!r}; give one of {', '.join(_MODES)}")
    return response_mode == models.ResponseMode.STREAMING


def stop_request(user: str) -> models.StopRequest:
    """The body of all requests that stop something."""
    return models.StopRequest(user=user)
