# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import query as _query
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.deployment_name import DeploymentName
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.deployment_kind import DeploymentKind


def request(*, type: Sequence[DeploymentKind | str] | None = None) -> Request[list[DeploymentName], Never]:
    """List names and kinds of what the caller may use, and nothing more.

    Args:
        type: Only these kinds. Tool sets come only when they are asked for.
    """
    return Request(
        operation="list_deployment_names",
        method="GET",
        path="/v1/deployment-names",
        params=_query((("type", type, False),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[DeploymentName]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [DeploymentName.from_dict(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
