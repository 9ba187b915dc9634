# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.audio_to_text_response import AudioToTextResponse
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from ...models.audio_to_text_request import AudioToTextRequest


def request(*, body: AudioToTextRequest) -> Request[AudioToTextResponse, Never]:
    """What is said in a recording.

    At most 30 MB; the part's type must be one of AUDIO_TYPES.
    """
    return Request(
        operation="audio_to_text",
        method="POST",
        path="/audio-to-text",
        parts=body.to_parts(),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> AudioToTextResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AudioToTextResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
