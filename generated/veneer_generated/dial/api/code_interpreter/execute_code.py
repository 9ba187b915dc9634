# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.code_execution import CodeExecution
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.code_execution_request import CodeExecutionRequest


def request(*, body: CodeExecutionRequest | Mapping[str, Any]) -> Request[CodeExecution, Never]:
    """Run code.

    Without a session one is opened for this call. An error of the code is told in the result, it is no error answer.
    """
    return Request(
        operation="execute_code",
        method="POST",
        path="/v1/ops/code_interpreter/execute_code",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> CodeExecution:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return CodeExecution.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
