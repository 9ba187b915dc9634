# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import headers as _headers
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.anthropic_model_list import AnthropicModelList
from ...models.error_data import ErrorData


def request(
    *,
    after_id: str | None = None,
    before_id: str | None = None,
    limit: int | None = None,
    anthropic_beta: str | None = None,
) -> Request[AnthropicModelList, Never]:
    """List the models that speak the format of Anthropic.

    Args:
        after_id: The page after the model of this id.
        before_id: The page before the model of this id.
        limit: Models of a page, 1 to 1000; 20 when not given.
        anthropic_beta: Names of features under trial; taken and ignored here.
    """
    return Request(
        operation="list_anthropic_models",
        method="GET",
        path="/anthropic/v1/models",
        params=_query(
            (
                ("after_id", after_id, True),
                ("before_id", before_id, True),
                ("limit", limit, True),
            )
        ),
        headers=_headers((("anthropic-beta", anthropic_beta),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> AnthropicModelList:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return AnthropicModelList.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
