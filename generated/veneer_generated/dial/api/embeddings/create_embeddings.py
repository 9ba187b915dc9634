# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import query as _query
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.embedding_response import EmbeddingResponse
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.embeddings_request import EmbeddingsRequest


def request(
    *,
    deployment_name: str,
    body: EmbeddingsRequest | Mapping[str, Any],
    api_version: str | None = None,
    x_upstream_id: str | None = None,
) -> Request[EmbeddingResponse, Never]:
    """Turn texts, tokens or attachments into vectors.

    Args:
        deployment_name: Name of the deployment, or the resource URL `applications/{bucket}/{path}` of an
            application.
        api_version: Version of the upstream API, `YYYY-MM-DD` or `YYYY-MM-DD-preview`; only Azure models care.
        x_upstream_id: Sends the request to this upstream of the deployment.
    """
    return Request(
        operation="create_embeddings",
        method="POST",
        path=f"/openai/deployments/{_segments('deployment_name', deployment_name)}/embeddings",
        params=_query((("api-version", api_version, True),)),
        headers=_headers((("X-UPSTREAM-ID", x_upstream_id),)),
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> EmbeddingResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return EmbeddingResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
