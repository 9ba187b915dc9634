# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import read_object as _read_object
from ...models.anthropic_token_count import AnthropicTokenCount
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.anthropic_count_request import AnthropicCountRequest


def request(
    *,
    body: AnthropicCountRequest | Mapping[str, Any],
    anthropic_version: str | None = None,
    anthropic_beta: str | None = None,
    x_upstream_id: str | None = None,
) -> Request[AnthropicTokenCount, Never]:
    """Count the tokens of a request for a message.

    Args:
        anthropic_version: Version of the format, such as `2023-06-01`; some upstreams demand it.
        anthropic_beta: Names of features under trial, separated by commas.
        x_upstream_id: Sends the request to this upstream of the deployment.
    """
    return Request(
        operation="count_message_tokens",
        method="POST",
        path="/anthropic/v1/messages/count_tokens",
        headers=_headers(
            (
                ("anthropic-version", anthropic_version),
                ("anthropic-beta", anthropic_beta),
                ("X-UPSTREAM-ID", x_upstream_id),
            )
        ),
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> AnthropicTokenCount:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AnthropicTokenCount.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
