# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.model_settings import ModelSettings


def request() -> Request[list[ModelSettings], Never]:
    """List the models that the caller may use, and what they can do."""
    return Request(
        operation="model_settings",
        method="GET",
        path="/model-settings",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[ModelSettings]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [ModelSettings.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
