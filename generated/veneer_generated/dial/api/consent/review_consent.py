# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ....types import segments as _segments
from ...models.error_data import ErrorData
from ...models.review_consent_response import ReviewConsentResponse


def request(*, deployment_name: str) -> Request[ReviewConsentResponse, Never]:
    """Get what the caller has to agree to before a deployment is called, and whether it did.

    Args:
        deployment_name: Name of the deployment, or the resource URL `applications/{bucket}/{path}` of an
            application.
    """
    return Request(
        operation="review_consent",
        method="GET",
        path=f"/v1/consent/{_segments('deployment_name', deployment_name)}",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ReviewConsentResponse:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ReviewConsentResponse.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
