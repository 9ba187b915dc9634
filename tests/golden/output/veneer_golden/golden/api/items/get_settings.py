# Machine-written from tests/golden/golden.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.settings import Settings


def request(*, id: int) -> Request[Settings | None, Never]:
    """Get settings."""
    return Request(
        operation="get_settings",
        method="GET",
        path=f"/v1/items/{_segment('id', id)}/settings",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> Settings | None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    if not content.strip():
        return None
    return Settings.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
