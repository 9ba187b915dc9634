# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.copy_resource_request import CopyResourceRequest


def request(*, body: CopyResourceRequest | Mapping[str, Any]) -> Request[None, Never]:
    """Copy a resource; both URLs are of one kind.

    400 where there is something at the destination and `overwrite` is not set, where the source is missing, for
    folders and for URLs of different kinds.
    """
    return Request(
        operation="copy_resource",
        method="POST",
        path="/v1/ops/resource/copy",
        json=_dump(body),
        accept="*/*",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> None:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return None


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
