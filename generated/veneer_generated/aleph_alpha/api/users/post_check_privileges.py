# Machine-written from specs/aleph_alpha.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.api_error import ApiError
from ...models.permission import Permission

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def request(*, body: Sequence[Permission | Mapping[str, Any]]) -> Request[list[Permission], Never]:
    """Ask which of some permissions the caller has."""
    return Request(
        operation="post_check_privileges",
        method="POST",
        path="/check_privileges",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> list[Permission]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [Permission.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ApiError | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ApiError.from_dict(_read_object(content))
    except ValueError:
        return None
