# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.code_file import CodeFile
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.code_input_file import CodeInputFile


def request(*, body: CodeInputFile | Mapping[str, Any]) -> Request[CodeFile, Never]:
    """Copy a file of the storage onto the machine."""
    return Request(
        operation="transfer_input_file",
        method="POST",
        path="/v1/ops/code_interpreter/transfer_input_file",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> CodeFile:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return CodeFile.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
