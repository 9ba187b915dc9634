# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import Never

from ....types import Request
from ....types import read_object as _read_object
from ...models.config_health import ConfigHealth
from ...models.error_data import ErrorData


def request() -> Request[ConfigHealth, Never]:
    """Tell which entries of the configuration Core left out, and why."""
    return Request(
        operation="get_config_health",
        method="GET",
        path="/v1/admin/health/config",
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
    )


def parse(status: int, content: bytes) -> ConfigHealth:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return ConfigHealth.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
