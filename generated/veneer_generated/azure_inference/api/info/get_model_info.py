# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import headers as _headers
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.error_response import ErrorResponse
from ...models.model_info import ModelInfo


def request(
    *, api_version: str | None = None, model: str | None = None, x_ms_client_request_id: str | None = None
) -> Request[ModelInfo, Never]:
    """Get the name and kind of the model that an endpoint serves.

    Serverless and managed endpoints answer it; Azure OpenAI answers 404.

    Args:
        api_version: Version of the API, `YYYY-MM-DD` or `YYYY-MM-DD-preview`.
        model: Name of the deployment, where an endpoint serves several.
        x_ms_client_request_id: The caller's name for the call, the same for its repetitions; some servers send it
            back.
    """
    return Request(
        operation="get_model_info",
        method="GET",
        path="/info",
        params=_query(
            (
                ("api-version", api_version, True),
                ("model", model, True),
            )
        ),
        headers=_headers((("x-ms-client-request-id", x_ms_client_request_id),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ModelInfo:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ModelInfo.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorResponse | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorResponse.from_dict(_read_object(content))
    except ValueError:
        return None
