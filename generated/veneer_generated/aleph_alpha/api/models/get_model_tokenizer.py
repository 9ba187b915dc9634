# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.api_error import ApiError


def request(*, model_name: str) -> Request[dict[str, Any], Never]:
    """Get a model's tokenizer.

    A document of several megabytes, in the form of Hugging Face's library `tokenizers`.

    Args:
        model_name: Name of the model.
    """
    return Request(
        operation="get_model_tokenizer",
        method="GET",
        path=f"/models/{_segment('model_name', model_name)}/tokenizer",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> dict[str, Any]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return _read_object(content)


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
