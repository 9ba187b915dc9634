# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.code_session import CodeSession
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.code_session_request import CodeSessionRequest


def request(*, body: CodeSessionRequest | Mapping[str, Any]) -> Request[CodeSession, Never]:
    """Stop the machine; its files are gone."""
    return Request(
        operation="close_session",
        method="POST",
        path="/v1/ops/code_interpreter/close_session",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> CodeSession:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return CodeSession.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
