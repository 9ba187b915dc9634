# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Never

from ....types import Request
from ....types import query as _query
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.user_limit_stats import UserLimitStats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.deployment_kind import DeploymentKind


def request(*, deployment_types: Sequence[DeploymentKind | str] | None = None) -> Request[UserLimitStats, Never]:
    """Get the caller's limits for all deployments, and how much of them is used.

    Args:
        deployment_types: Only deployments of these kinds; models when not given.
    """
    return Request(
        operation="get_user_limits",
        method="GET",
        path="/v1/user/limits",
        params=_query((("deploymentTypes", deployment_types, False),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> UserLimitStats:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return UserLimitStats.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
