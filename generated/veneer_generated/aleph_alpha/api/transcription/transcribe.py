# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.transcribe_response import TranscribeResponse

if TYPE_CHECKING:
    from ...models.transcribe_request import TranscribeRequest


def request(*, body: TranscribeRequest) -> Request[TranscribeResponse, Never]:
    """Write down what is said in a recording.

    Deprecated by the service.
    """
    return Request(
        operation="transcribe",
        method="POST",
        path="/transcribe",
        parts=body.to_parts(),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> TranscribeResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return TranscribeResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
