# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.result_response import ResultResponse

if TYPE_CHECKING:
    from ...models.switch_action import SwitchAction


def request(*, dataset_id: str, action: SwitchAction | str) -> Request[ResultResponse, Never]:
    """Switch the built-in fields on or off.

    Args:
        dataset_id: The knowledge base.
        action: What to do.
    """
    return Request(
        operation="toggle_built_in_metadata_field",
        method="POST",
        path=f"/datasets/{_segment('dataset_id', dataset_id)}/metadata/built-in/{_segment('action', action)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> ResultResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ResultResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
