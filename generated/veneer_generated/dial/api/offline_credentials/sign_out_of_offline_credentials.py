# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_json as _read_json
from ....types import read_object as _read_object
from ...models.error_data import ErrorData


def request() -> Request[bool, Never]:
    """Let no application act for the user while away any more."""
    return Request(
        operation="sign_out_of_offline_credentials",
        method="POST",
        path="/v1/user/offline-credentials/signout",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> bool:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: bool = _read_json(content)
    return v


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
