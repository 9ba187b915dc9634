# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Any, Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.error_data import ErrorData


def request() -> Request[dict[str, Any], Never]:
    """Let Core read its configuration again."""
    return Request(
        operation="reload_config",
        method="POST",
        path="/v1/ops/config/reload",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> dict[str, Any]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return _read_object(content)


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
