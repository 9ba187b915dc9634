# Machine-written from specs/dial.yaml: change that, then run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never

from ....types import Request
from ....types import dump as _dump
from ....types import read_object as _read_object
from ...models.error_data import ErrorData
from ...models.migration_report import MigrationReport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.migration_request import MigrationRequest


def request(*, body: MigrationRequest | Mapping[str, Any]) -> Request[MigrationReport, Never]:
    """Store the entries of Core's configuration files as entries of the API."""
    return Request(
        operation="migrate_file_config",
        method="POST",
        path="/v1/admin/config/file/migrate",
        json=_dump(body),
        accept="application/json",
        parse=parse,
        parse_error=parse_error,
        retry=False,
    )


def parse(status: int, content: bytes) -> MigrationReport:
    """The result of a 2XX answer; raises ValueError where the body is not what the document says at its top."""
    return MigrationReport.from_dict(_read_object(content))


def parse_error(status: int, content: bytes) -> ErrorData | None:
    """The documented error body, or None where the body is something else."""
    try:
        return ErrorData.from_dict(_read_object(content))
    except ValueError:
        return None
