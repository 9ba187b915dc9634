# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import query as _query
from ....types import read_array as _read_array
from ....types import read_object as _read_object
from ...models.deployment_info import parse_deployment_info
from ...models.error_data import ErrorData

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...models.deployment_info import DeploymentInfoAny
    from ...models.interface_type import InterfaceType


def request(*, interface_type: Sequence[InterfaceType | str] | None = None) -> Request[list[DeploymentInfoAny], Never]:
    """List models, applications and tool sets that the caller may use.

    Args:
        interface_type: Only what can be used so; all when not given.
    """
    return Request(
        operation="list_all_deployments",
        method="GET",
        path="/v1/deployments",
        params=_query((("interface_type", interface_type, True),)),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> list[DeploymentInfoAny]:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    v: Any = _read_array(content)
    return [parse_deployment_info(x) if isinstance(x, dict) else x for x in v]


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
