# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.batch_semantic_embedding_response import BatchSemanticEmbeddingResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.batch_semantic_embedding_request import BatchSemanticEmbeddingRequest


def request(
    *, body: BatchSemanticEmbeddingRequest | Mapping[str, Any], nice: bool | None = None
) -> Request[BatchSemanticEmbeddingResponse, Never]:
    """Embed up to 100 prompts by their meaning.

    The vectors are in the order of the prompts.

    Args:
        nice: Let other requests go first.
    """
    return Request(
        operation="batch_semantic_embed",
        method="POST",
        path="/batch_semantic_embed",
        params=_query((("nice", nice, True),)),
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> BatchSemanticEmbeddingResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return BatchSemanticEmbeddingResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
