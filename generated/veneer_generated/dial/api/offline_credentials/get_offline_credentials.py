# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.offline_credentials import OfflineCredentials


def request() -> Request[OfflineCredentials, Never]:
    """Tell whether applications may act for the user while away, and how to allow it.

    For users with a token; keys are answered with 401.
    """
    return Request(
        operation="get_offline_credentials",
        method="GET",
        path="/v1/user/offline-credentials",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> OfflineCredentials:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return OfflineCredentials.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
