# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.steering_concept_creation_response import SteeringConceptCreationResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.steering_concept_creation_request import SteeringConceptCreationRequest


def request(
    *, body: SteeringConceptCreationRequest | Mapping[str, Any], nice: bool | None = None
) -> Request[SteeringConceptCreationResponse, Never]:
    """Make a steering concept of examples.

    The same examples give the same id.

    Args:
        nice: Let other requests go first.
    """
    return Request(
        operation="create_steering_concept",
        method="POST",
        path="/steering_concepts",
        params=_query((("nice", nice, True),)),
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> SteeringConceptCreationResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return SteeringConceptCreationResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
