# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.available_models_response import AvailableModelsResponse
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from ...models.model_type import ModelType


def request(*, model_type: ModelType | str) -> Request[AvailableModelsResponse, Never]:
    """Models of a type that the workspace can use.

    Args:
        model_type: What the models are for.
    """
    return Request(
        operation="get_available_models",
        method="GET",
        path=f"/workspaces/current/models/model-types/{_segment('model_type', model_type)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> AvailableModelsResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AvailableModelsResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
