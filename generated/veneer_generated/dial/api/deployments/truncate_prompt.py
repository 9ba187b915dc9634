# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.truncate_prompt_response import TruncatePromptResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.truncate_prompt_request import TruncatePromptRequest


def request(
    *, deployment_name: str, body: TruncatePromptRequest | Mapping[str, Any]
) -> Request[TruncatePromptResponse, Never]:
    """Tell which messages of chat requests would be dropped to keep within `max_prompt_tokens`.

    An input that cannot be cut gets an error of its own, with status 200. A deployment that cannot cut is answered
    with 403.

    Args:
        deployment_name: Name of the deployment, or the resource URL `applications/{bucket}/{path}` of an
            application.
    """
    return Request(
        operation="truncate_prompt",
        method="POST",
        path=f"/v1/deployments/{_segments('deployment_name', deployment_name)}/truncate_prompt",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> TruncatePromptResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return TruncatePromptResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
