# Machine-written from specs/azure_inference.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import headers as _headers
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.embeddings_result import EmbeddingsResult
from ...models.error_response import ErrorResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.extra_parameters import ExtraParameters
    from ...models.image_embeddings_options import ImageEmbeddingsOptions


def request(
    *,
    body: ImageEmbeddingsOptions | Mapping[str, Any],
    api_version: str | None = None,
    x_ms_client_request_id: str | None = None,
    extra_parameters: ExtraParameters | str | None = None,
    azureml_model_deployment: str | None = None,
) -> Request[EmbeddingsResult, Never]:
    """Get the embeddings of images.

    Args:
        api_version: Version of the API, `YYYY-MM-DD` or `YYYY-MM-DD-preview`.
        x_ms_client_request_id: The caller's name for the call, the same for its repetitions; some servers send it
            back.
        extra_parameters: What the service does with fields of the body that it does not know; `error` when not
            given.
        azureml_model_deployment: The deployment to ask, at online endpoints with several.
    """
    return Request(
        operation="get_image_embeddings",
        method="POST",
        path="/images/embeddings",
        params=_query((("api-version", api_version, True),)),
        headers=_headers(
            (
                ("x-ms-client-request-id", x_ms_client_request_id),
                ("extra-parameters", extra_parameters),
                ("azureml-model-deployment", azureml_model_deployment),
            )
        ),
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> EmbeddingsResult:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return EmbeddingsResult.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorResponse | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorResponse.from_dict(_read_object(content))
    except ValueError:
        return None
