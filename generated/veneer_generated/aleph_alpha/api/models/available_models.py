# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.available_model import AvailableModel


def request() -> Request[list[AvailableModel], Never]:
    """List the models.

    Deprecated by the service.
    """
    return Request(
        operation="available_models",
        method="GET",
        path="/models_available",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[AvailableModel]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [AvailableModel.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
