# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_json as _read_json
from ....types import read_object as _read_object
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.sign_out_request import SignOutRequest


def request(*, body: SignOutRequest | Mapping[str, Any]) -> Request[bool, Never]:
    """Forget the credentials for a tool set."""
    return Request(
        operation="sign_out_of_toolset",
        method="POST",
        path="/v1/ops/toolset/signout",
        json=_dump(body),
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
