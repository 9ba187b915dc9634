# Machine-written from specs/dify.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segment as _segment
from ...models.error_body import ErrorBody
from ...models.human_input_form import HumanInputForm


def request(*, form_token: str) -> Request[HumanInputForm, Never]:
    """A form that a paused run shows to a person.

    A form that was submitted or has expired is a 412.

    Args:
        form_token: The token that `human_input_required` carries.
    """
    return Request(
        operation="get_chatflow_human_input_form",
        method="GET",
        path=f"/form/human_input/{_segment('form_token', form_token)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> HumanInputForm:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return HumanInputForm.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorBody | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorBody.from_dict(_read_object(content))
    except ValueError:
        return None
