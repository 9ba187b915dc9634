# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.validation_report import ValidationReport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.manifests_request import ManifestsRequest


def request(*, body: ManifestsRequest | Mapping[str, Any]) -> Request[ValidationReport, Never]:
    """Tell whether entries of the configuration are valid, and store nothing."""
    return Request(
        operation="validate_manifests",
        method="POST",
        path="/v1/admin/validate",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        idempotent=True,
    )


def parse(status: int, content: bytes) -> ValidationReport:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ValidationReport.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ValidationReport | ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        if status == 422:
            return ValidationReport.from_dict(_read_object(content))
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
