# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.user_info import UserInfo


def request() -> Request[UserInfo, Never]:
    """Get what the installation knows of the caller."""
    return Request(
        operation="get_user_info",
        method="GET",
        path="/v1/user/info",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> UserInfo:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return UserInfo.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
