# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.api_error import ApiError


def request(*, token_id: int) -> Request[None, Never]:
    """Delete an API token.

    Args:
        token_id: Id of the token.
    """
    return Request(
        operation="delete_token",
        method="DELETE",
        path=f"/users/me/tokens/{_segment('token_id', token_id)}",
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
