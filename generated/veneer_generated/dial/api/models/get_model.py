# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.model_info import ModelInfo


def request(*, model_name: str) -> Request[ModelInfo, Never]:
    """Get one model by its name.

    An unknown name and one that the caller may not use are answered with 404 and 403 and an empty body.

    Args:
        model_name: Name of the model.
    """
    return Request(
        operation="get_model",
        method="GET",
        path=f"/openai/models/{_segments('model_name', model_name)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ModelInfo:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ModelInfo.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
