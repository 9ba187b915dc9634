# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import headers as _headers
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.anthropic_model import AnthropicModel
from ...models.error_data import ErrorData


def request(*, model_name: str, anthropic_beta: str | None = None) -> Request[AnthropicModel, Never]:
    """Get a model that speaks the format of Anthropic.

    Args:
        model_name: Name of the model.
        anthropic_beta: Names of features under trial; taken and ignored here.
    """
    return Request(
        operation="get_anthropic_model",
        method="GET",
        path=f"/anthropic/v1/models/{_segments('model_name', model_name)}",
        headers=_headers((("anthropic-beta", anthropic_beta),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> AnthropicModel:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AnthropicModel.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
