# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.human_input_form_submission import HumanInputFormSubmission


def request(*, form_token: str, body: HumanInputFormSubmission | Mapping[str, Any]) -> Request[dict[str, Any], Never]:
    """Fill a form in; the run goes on.

    Args:
        form_token: The token that `human_input_required` carries.
    """
    return Request(
        operation="submit_chatflow_human_input_form",
        method="POST",
        path=f"/form/human_input/{_segment('form_token', form_token)}",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> dict[str, Any]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return _read_object(content)


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
