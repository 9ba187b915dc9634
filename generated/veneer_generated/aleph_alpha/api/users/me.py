# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.user_detail import UserDetail


def request() -> Request[UserDetail, Never]:
    """Get the caller's account."""
    return Request(
        operation="me",
        method="GET",
        path="/users/me",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> UserDetail:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return UserDetail.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
