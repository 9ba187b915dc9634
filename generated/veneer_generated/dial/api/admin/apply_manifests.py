# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.apply_report import ApplyReport
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.manifests_request import ManifestsRequest


def request(*, body: ManifestsRequest | Mapping[str, Any]) -> Request[ApplyReport, Never]:
    """Store many entries of the configuration at once.

    With `precheck` nothing is stored where one of them is not valid; that is answered with 422.
    """
    return Request(
        operation="apply_manifests",
        method="POST",
        path="/v1/admin/apply",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> ApplyReport:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ApplyReport.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ApplyReport | ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        if status == 422:
            return ApplyReport.from_dict(_read_object(content))
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
